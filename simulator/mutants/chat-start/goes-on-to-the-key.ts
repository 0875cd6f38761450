import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-11'],
  says: 'CHATSTART goes by the key where AGENTID is nobody.',
  change: handling('chatStart', (usual) => (world, request, now) => {
    const { AGENTID: _, ...others } = request.parameters
    const outcome = usual(world, request, now)
    return outcome.ok || others.KEYNAME === undefined
      ? outcome
      : usual(world, { ...request, parameters: others }, now)
  }),
}
