import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATUPDATE-6'],
  says: 'CHATUPDATE ignores a KEEPDAYS that is no number.',
  change: rewording((text) =>
    text.includes('CHATUPDATE')
      ? text.replace(/<KEEPDAYS>(?!\s*\d+\s*<)[^<]*<\/KEEPDAYS>/, '')
      : text,
  ),
}
