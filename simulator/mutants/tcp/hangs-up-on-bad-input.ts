import { hangUpAfter, replies } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-19'],
  says: 'Bad input is refused, and the connection closed.',
  change: replies((socket) => (all) => {
    if (all.some((result) => result.includes('API_INVALID_MESSAGE_FORMAT'))) hangUpAfter(socket)
    return all
  }),
}
