import { arriving } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-16'],
  says: 'Every piece that arrives is taken for a whole request.',
  change: arriving(() => (bytes) => (bytes.endsWith('\r\n') ? bytes : '')),
}
