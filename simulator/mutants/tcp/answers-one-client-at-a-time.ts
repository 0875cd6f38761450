import type { Socket } from 'node:net'
import { eachClient } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-20'],
  says: 'A client is answered once those that came before it have gone.',
  change: (usual) => {
    const waiting: Socket[] = []
    return eachClient((socket) => {
      if (waiting.length > 0) socket.pause()
      waiting.push(socket)
      socket.on('data', () => {
        if (waiting[0] !== socket) socket.pause()
      })
      socket.on('close', () => {
        waiting.splice(waiting.indexOf(socket), 1)
        waiting[0]?.resume()
      })
    })(usual)
  },
}
