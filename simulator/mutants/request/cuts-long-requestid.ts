import { echoing } from '../change/telling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-5'],
  says: 'Of a REQUESTID of more than ten digits only ten come back.',
  change: echoing((id) => id.slice(0, 10)),
}
