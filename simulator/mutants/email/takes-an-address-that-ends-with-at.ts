import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EMAIL-5'],
  says: 'An address that ends with @ is taken.',
  change: asking('email', (sent) => ({
    ...sent,
    TOADDRESS: sent.TOADDRESS.replace(/@$/, '@localhost'),
  })),
}
