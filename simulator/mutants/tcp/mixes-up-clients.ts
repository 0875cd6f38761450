import type { Socket } from 'node:net'
import { replies } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-20'],
  says: 'Where several clients ask at once, each gets the reply of the one before it.',
  change: (usual) => {
    const open = new Set<Socket>()
    let before: readonly string[] = []
    return replies((socket) => {
      open.add(socket)
      socket.on('close', () => open.delete(socket))
      return (all) => {
        const left = open.size > 1 && before.length > 0 ? before : all
        before = all
        return left
      }
    })(usual)
  },
}
