import { arriving } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-11'],
  says: 'A request with a reference to a markup character is never answered.',
  change: arriving(() => (bytes) => (/&(?:amp|lt|gt);/.test(bytes) ? '' : bytes)),
}
