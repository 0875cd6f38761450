import { hangUpAfter, replies } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-3'],
  says: 'The connection is closed after each reply.',
  change: replies((socket) => (all) => {
    hangUpAfter(socket)
    return all
  }),
}
