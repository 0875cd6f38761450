import { pretending } from '../change/pretending.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTART-1', 'CALLSTART-2'],
  says: 'CALLSTART is accepted and begins no call where it tells nothing but the device.',
  change: pretending('callStart', ({ parameters }) => Object.keys(parameters).length === 1),
}
