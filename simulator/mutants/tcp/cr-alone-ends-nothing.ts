import { arriving } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-6'],
  says: 'What ends in CR alone is never answered.',
  change: arriving(() => (bytes) => (bytes.endsWith('\r') ? '' : bytes)),
}
