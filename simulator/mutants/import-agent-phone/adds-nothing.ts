import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: [
    'IMPORTAGENTPHONE-1',
    'IMPORTAGENTPHONE-14',
    'IMPORTAGENTPHONE-17',
    'IMPORTAGENTPHONE-2',
  ],
  says: 'ADD is accepted, and no phone is tied.',
  change: handling('importAgentPhone', (usual) => (world, request, now) => {
    const { parameters } = request
    const isAdd = parameters.ACTION.toUpperCase() === 'ADD'
    const outcome = usual(world, request, now)
    if (outcome.ok && isAdd)
      usual(world, { ...request, parameters: { ...parameters, ACTION: 'DELETE' } }, now)
    return outcome
  }),
}
