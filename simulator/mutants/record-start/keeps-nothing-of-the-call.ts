import { newCallData } from '../../core/call-data.ts'
import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTART-8', 'RECORDSTART-9', 'CALLFAM-6'],
  says: 'A part has none of the data of its call.',
  change: asking('recordStart', (sent) => ({ ...newCallData({}), ...sent })),
}
