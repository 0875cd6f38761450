import { echoing } from '../change/telling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-5'],
  says: 'A REQUESTID beyond 31 bits comes back as another number.',
  change: echoing((id) => (/^[1-9]\d{9,}$/.test(id) ? String(Number(id) | 0) : id)),
}
