import { hangUpAfter, replies } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-17'],
  says: 'A message over the size limit is refused, and the connection closed.',
  change: replies((socket) => (all) => {
    if (all.some((result) => result.includes('it is longer than'))) hangUpAfter(socket)
    return all
  }),
}
