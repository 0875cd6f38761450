import { tellingRecordings } from '../change/listing-recordings.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLLIST-17'],
  says: 'CALLLIST shows no name of an agent.',
  change: tellingRecordings((one) => ({ ...one, AGENTFIRSTNAME: '', AGENTLASTNAME: '' })),
}
