import { replies } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-19'],
  says: 'After bad input nothing more is answered on the connection.',
  change: replies(() => {
    let hasFailed = false
    return (all) => {
      const left = hasFailed ? [] : all
      hasFailed ||= all.some((result) => result.includes('API_INVALID_MESSAGE_FORMAT'))
      return left
    }
  }),
}
