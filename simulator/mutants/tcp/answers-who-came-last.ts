import type { Socket } from 'node:net'
import { replies } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-20'],
  says: 'Every reply goes to the client that connected last.',
  change: (usual) => {
    let last: Socket | undefined
    return replies((socket) => {
      last = socket
      return (all) => {
        if (last === socket || last === undefined || last.destroyed) return all
        for (const result of all) last.write(result)
        return []
      }
    })(usual)
  },
}
