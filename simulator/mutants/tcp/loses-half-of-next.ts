import { arriving } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-15', 'TCP-16'],
  says: 'What arrives together with a whole request, and is none itself, is lost.',
  change: arriving(
    () => (bytes) => bytes.replace(/(<\/REQUEST>\r\n)(?!.*<\/REQUEST>)<REQUEST>.+$/s, '$1'),
  ),
}
