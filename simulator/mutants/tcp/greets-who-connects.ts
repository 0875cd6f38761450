import { eachClient } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-1'],
  says: 'Whoever connects to the socket is greeted before anything is asked.',
  change: eachClient((socket) => {
    socket.write('220 API Server is ready\r\n')
  }),
}
