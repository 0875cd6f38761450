import { arriving } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-4', 'TCP-5'],
  says: 'A request is answered only where a blank line follows it.',
  change: arriving(() => (bytes) => (bytes.endsWith('\r\n\r\n') ? bytes : '')),
}
