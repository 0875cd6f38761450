import { deviceMeant } from '../change/device-meant.ts'
import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-10', 'CALLUPDATE-12'],
  says: 'CALLUPDATE of an instance that is not up changes the only call that is.',
  change: asking('callUpdate', (sent, world) => {
    const calls = deviceMeant(world, 'callUpdate', sent)?.calls ?? []
    return calls.length === 1 ? { ...sent, CALLINSTANCE: undefined } : sent
  }),
}
