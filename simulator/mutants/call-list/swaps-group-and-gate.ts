import { tellingRecordings } from '../change/listing-recordings.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-1'],
  says: 'CALLLIST shows the group of a recording as its gate, and the gate as its group.',
  change: tellingRecordings((one) => ({ ...one, GROUP: one.GATE, GATE: one.GROUP })),
}
