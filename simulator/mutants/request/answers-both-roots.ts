import { arriving } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-17'],
  says: 'Of two roots in a line each is answered.',
  change: arriving(
    () => (bytes) => bytes.replaceAll('</REQUEST><REQUEST>', '</REQUEST>\r\n<REQUEST>'),
  ),
}
