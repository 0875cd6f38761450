import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['FETCHTERM-1'],
  says: 'FETCHTERMINOLOGY tells the name of each term as its value.',
  change: replying('fetchTerminology', ({ SETTINGS }) => {
    const TERMINOLOGY = SETTINGS.TERMINOLOGY.map(({ NAME }) => ({ NAME, VALUE: NAME }))
    return { COUNT: String(TERMINOLOGY.length), SETTINGS: { TERMINOLOGY } }
  }),
}
