import { replies } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-10'],
  says: 'Requests that arrive together are answered last first.',
  change: replies(() => (all) => all.toReversed()),
}
