import { hangUpAfter, replies } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-18'],
  says: 'A message that never ends is refused, and the connection closed.',
  change: replies((socket) => (all) => {
    if (all.some((result) => /the message ends|is not closed|is expected/.test(result)))
      hangUpAfter(socket)
    return all
  }),
}
