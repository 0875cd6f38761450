import { rewording } from '../change/reading.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-12'],
  says: 'A CALLDIRECTION that is neither I nor O counts as I.',
  change: rewording((text) => text.replace(/<CALLDIRECTION>(?![IO]<)[^<]+</, '<CALLDIRECTION>I<')),
}
