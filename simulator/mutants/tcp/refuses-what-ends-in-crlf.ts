import { arriving } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-4', 'TCP-5'],
  says: 'What ends in CRLF is refused.',
  change: arriving(() => (bytes) => bytes.replaceAll(/>\r\n$/g, '/\r\n')),
}
