import { hangUpAfter, replies } from '../change/socket.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['TCP-3'],
  says: 'The connection is closed after a refusal, and after nothing else.',
  change: replies((socket) => (all) => {
    if (all.some((result) => !result.includes('API_OK') && result.includes('RESULTCODE')))
      hangUpAfter(socket)
    return all
  }),
}
