import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['FETCHTERM-1'],
  says: 'FETCHTERMINOLOGY lists no term.',
  change: replying('fetchTerminology', ({ SETTINGS }) => {
    const TERMINOLOGY = SETTINGS.TERMINOLOGY.slice(0, 0)
    return { COUNT: String(TERMINOLOGY.length), SETTINGS: { TERMINOLOGY } }
  }),
}
