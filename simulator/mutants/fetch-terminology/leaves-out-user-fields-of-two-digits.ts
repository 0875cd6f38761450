import { replying } from '../change/replying.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['FETCHTERM-4'],
  says: 'FETCHTERMINOLOGY lists no user field from USER10 on.',
  change: replying('fetchTerminology', ({ SETTINGS }) => {
    const TERMINOLOGY = SETTINGS.TERMINOLOGY.filter(({ NAME }) => !/\d\d/.test(NAME))
    return { COUNT: String(TERMINOLOGY.length), SETTINGS: { TERMINOLOGY } }
  }),
}
