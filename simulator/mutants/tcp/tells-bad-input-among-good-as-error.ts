import { replies } from '../change/socket.ts'
import { toldAs } from '../change/told-as.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-15', 'TCP-19'],
  says: 'Bad input that arrives together with requests is refused with another code.',
  change: replies(
    () => (all) =>
      all.length < 2
        ? all
        : all.map((result) =>
            result.includes('API_INVALID_MESSAGE_FORMAT')
              ? toldAs('API_ERROR_PROCESSING_MESSAGE')(result)
              : result,
          ),
  ),
}
