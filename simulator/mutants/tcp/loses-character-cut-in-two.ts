import { arriving } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-16'],
  says: 'A character that arrives in two pieces is lost.',
  change: arriving(() => (bytes) => bytes.replace(/[\xC2-\xF4]$/, '').replace(/^[\x80-\xBF]/, '')),
}
