import { tellingRecordings } from '../change/listing-recordings.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-17'],
  says: 'CALLLIST shows the last name of an agent as the first, and the first as the last.',
  change: tellingRecordings((one) => ({
    ...one,
    AGENTFIRSTNAME: one.AGENTLASTNAME,
    AGENTLASTNAME: one.AGENTFIRSTNAME,
  })),
}
