import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EMAIL-5'],
  says: 'Of a list of addresses the message goes to the first.',
  change: asking('email', (sent) => ({ ...sent, TOADDRESS: sent.TOADDRESS.replace(/,.*/, '') })),
}
