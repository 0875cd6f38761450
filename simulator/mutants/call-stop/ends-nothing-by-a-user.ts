import { pretending } from '../change/pretending.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTOP-4', 'CALLSTOP-5'],
  says: 'CALLSTOP by a system user is accepted and ends nothing.',
  change: pretending('callStop', ({ parameters }) => parameters.SYS_USER !== undefined),
}
