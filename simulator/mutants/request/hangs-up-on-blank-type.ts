import { hangUpAfter, replies } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['REQ-19'],
  says: 'A blank command is refused, and the connection closed.',
  change: replies((socket) => (all) => {
    if (all.some((result) => result.includes('none was sent') && result.includes('API_UNKNOWN')))
      hangUpAfter(socket)
    return all
  }),
}
