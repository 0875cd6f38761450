import { echoing } from '../change/telling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-5'],
  says: 'A REQUESTID beyond 53 bits comes back as a number nearby.',
  change: echoing((id) => (/^[1-9]\d+$/.test(id) ? BigInt(Number(id)).toString() : id)),
}
