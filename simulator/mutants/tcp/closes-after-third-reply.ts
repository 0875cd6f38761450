import { hangUpAfter, replies } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-3'],
  says: 'The connection is closed after the third reply.',
  change: replies((socket) => {
    let count = 0
    return (all) => {
      count += all.length
      if (count >= 3) hangUpAfter(socket)
      return all
    }
  }),
}
