import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['FETCHTERM-3'],
  says: 'FETCHTERMINOLOGY tells the names of terms as their values, and the values as names.',
  change: replying('fetchTerminology', ({ SETTINGS }) => {
    const TERMINOLOGY = SETTINGS.TERMINOLOGY.map(({ NAME, VALUE }) => ({
      NAME: VALUE,
      VALUE: NAME,
    }))
    return { COUNT: String(TERMINOLOGY.length), SETTINGS: { TERMINOLOGY } }
  }),
}
