import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-15'],
  says: 'CALLLIST ignores a CALLCOUNT that is no number.',
  change: rewording((text) =>
    text.includes('CALLLIST')
      ? text.replace(/<CALLCOUNT>(?!\s*\d+\s*<)[^<]*<\/CALLCOUNT>/, '')
      : text,
  ),
}
