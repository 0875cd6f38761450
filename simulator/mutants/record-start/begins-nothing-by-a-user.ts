import { pretending } from '../change/pretending.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTART-1'],
  says: 'RECORDSTART by the user of an agent is accepted, and nothing is recorded.',
  change: pretending('recordStart', ({ parameters }) => parameters.DEVICEID === undefined),
}
