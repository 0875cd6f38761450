import type { Socket } from 'node:net'
import { eachClient } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-20'],
  says: 'The fifty-first client at once is hung up on.',
  change: (usual) => {
    const open = new Set<Socket>()
    return eachClient((socket) => {
      open.add(socket)
      socket.on('close', () => open.delete(socket))
      if (open.size > 50) socket.destroySoon()
    })(usual)
  },
}
