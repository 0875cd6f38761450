import { arriving } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-11'],
  says: 'After a request with a reference to a markup character nothing more is answered on the connection.',
  change: arriving(() => {
    let isLost = false
    return (bytes) => {
      const arrived = isLost ? '' : bytes
      isLost ||= /&(?:amp|lt|gt);/.test(bytes)
      return arrived
    }
  }),
}
