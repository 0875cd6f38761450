import { arriving } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-16'],
  says: 'A request that arrives in pieces is refused.',
  change: arriving(() => {
    let isFirst = true
    return (bytes) => {
      const arrived =
        isFirst || !bytes.includes('</REQUEST>') ? bytes : bytes.replace('</REQUEST>', '</PIECES>')
      isFirst = bytes.endsWith('\n')
      return arrived
    }
  }),
}
