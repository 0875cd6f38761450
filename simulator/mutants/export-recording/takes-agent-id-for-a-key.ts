import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['EXPORT-7'],
  says: 'The key agent_id finds the first recording of the agent.',
  on: 'http',
  change: handling('exportRecording', (usual) => (world, request, now) => {
    const { UNIQUEFIELD, UNIQUEID } = request.parameters
    const [first] = [...world.recordings.all()].filter(({ userId }) => String(userId) === UNIQUEID)
    const isMeant = UNIQUEFIELD === 'agent_id' && first
    const parameters = {
      ...request.parameters,
      UNIQUEFIELD: 'ident',
      UNIQUEID: String(first?.recordId),
    }
    return usual(world, isMeant ? { ...request, parameters } : request, now)
  }),
}
