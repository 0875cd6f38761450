import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EMAIL-5'],
  says: 'An address without @ is taken for one of this host.',
  change: asking('email', (sent) => ({
    ...sent,
    TOADDRESS: sent.TOADDRESS.replace(/^[^@]+$/, '$&@localhost'),
  })),
}
