import { askingThere } from '../change/asking-there.ts'
import { deviceMeant } from '../change/device-meant.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTOP-6', 'CALLSTOP-8'],
  says: 'CALLSTOP for an instance that is not up ends the only call that is.',
  change: askingThere('callStop', (sent, world) => {
    const calls = deviceMeant(world, 'callStop', sent)?.calls ?? []
    return calls.length === 1 ? { ...sent, CALLINSTANCE: undefined } : sent
  }),
}
