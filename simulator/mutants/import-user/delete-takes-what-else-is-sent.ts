import { importing } from '../change/importing.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-19'],
  says: 'DELETE changes what is sent beside USER_ID.',
  change: importing('DELETE', (usual) => (world, request, now) => {
    const { STATUS: _, PHONES: __, ...others } = request.parameters
    usual(world, { ...request, parameters: { ...others, ACTION: 'MODIFY' } }, now)
    return usual(world, request, now)
  }),
}
