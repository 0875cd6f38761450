import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-19', 'IMPORTUSER-18', 'IMPORTUSER-35'],
  says: 'DELETE makes a user inactive, and frees the phones.',
  change: importing('DELETE', (usual) => (world, request, now) => {
    const { USER_ID } = request.parameters
    const parameters = { ACTION: 'MODIFY', USER_ID, STATUS: 'I', PHONES: '' }
    return usual(world, { ...request, parameters }, now)
  }),
}
