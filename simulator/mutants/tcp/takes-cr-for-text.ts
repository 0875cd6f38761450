import { arriving } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-6'],
  says: 'CR alone at the end of a request makes it unreadable.',
  change: arriving(() => (bytes) => bytes.replace(/>\r$/, '/\r')),
}
