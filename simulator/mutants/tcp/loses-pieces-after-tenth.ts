import { arriving } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-16'],
  says: 'A request of more than ten pieces is cut off.',
  change: arriving(() => {
    let pieces = 0
    return (bytes) => {
      pieces = bytes.endsWith('\n') && pieces <= 10 ? 0 : pieces + 1
      return pieces > 10 ? '' : bytes
    }
  }),
}
