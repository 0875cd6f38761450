import { echoing } from '../change/telling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-23'],
  says: 'A REQUESTID comes back without the zeros at its beginning.',
  change: echoing((id) => id.replace(/^0+(?=\d)/, '')),
}
