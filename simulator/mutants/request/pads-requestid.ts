import { echoing } from '../change/telling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-23'],
  says: 'A REQUESTID comes back with zeros before it, of eight digits at least.',
  change: echoing((id) => (id.startsWith('0') ? id.padStart(8, '0') : id)),
}
