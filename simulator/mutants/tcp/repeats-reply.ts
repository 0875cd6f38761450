import { replies } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-10', 'REQ-5'],
  says: 'Every reply is sent twice.',
  change: replies(() => (all) => all.flatMap((result) => [result, result])),
}
