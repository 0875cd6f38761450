import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['FETCHTERM-3'],
  says: 'FETCHTERMINOLOGY has no term for gate.',
  change: replying('fetchTerminology', ({ SETTINGS }) => {
    const TERMINOLOGY = SETTINGS.TERMINOLOGY.filter(({ NAME }) => NAME !== 'gate')
    return { COUNT: String(TERMINOLOGY.length), SETTINGS: { TERMINOLOGY } }
  }),
}
