import { eachClient } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-1'],
  says: 'Whoever connects to the socket is hung up on at once.',
  change: eachClient((socket) => socket.destroySoon()),
}
