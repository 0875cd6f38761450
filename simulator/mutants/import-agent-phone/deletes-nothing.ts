import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTAGENTPHONE-1', 'IMPORTAGENTPHONE-4', 'IMPORTAGENTPHONE-14'],
  says: 'DELETE is accepted, and no phone is untied.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const { parameters } = request
    if (parameters.ACTION.toUpperCase() !== 'DELETE') return usual(world, request, now)
    const outcome = usual(world, request, now)
    if (outcome.ok) usual(world, { ...request, parameters: { ...parameters, ACTION: 'ADD' } }, now)
    return outcome
  }),
}
