import { replies } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-15'],
  says: 'Bad input that arrives together with requests is passed over.',
  change: replies(
    () => (all) =>
      all.length > 1 ? all.filter((result) => !result.includes('API_INVALID_MESSAGE_FORMAT')) : all,
  ),
}
