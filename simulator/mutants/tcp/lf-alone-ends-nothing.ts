import { arriving } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-6'],
  says: 'What ends in LF alone is never answered.',
  change: arriving(() => (bytes) => (/(?<!\r)\n$/.test(bytes) ? '' : bytes)),
}
