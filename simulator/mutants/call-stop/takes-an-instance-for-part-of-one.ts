import { deviceMeant } from '../change/device-meant.ts'
import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTOP-6', 'CALLSTOP-8'],
  says: 'CALLSTOP for an instance that is not up ends the only call that is.',
  change: asking('callStop', (sent, world) => {
    const calls = deviceMeant(world, 'callStop', sent)?.calls ?? []
    return calls.length === 1 ? { ...sent, CALLINSTANCE: undefined } : sent
  }),
}
