import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-15'],
  says: 'CALLLIST ignores a date that is no whole number.',
  change: rewording((text) =>
    text.includes('CALLLIST')
      ? text.replace(/<CALLDATE(\w+)>(?!\s*\d+\s*<)[^<]*<\/CALLDATE\1>/, '')
      : text,
  ),
}
