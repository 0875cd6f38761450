import { askingThere } from '../change/asking-there.ts'
import { deviceMeant } from '../change/device-meant.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTOP-6'],
  says: 'CALLSTOP for the call in the middle of three ends the first.',
  change: askingThere('callStop', (sent, world) => {
    const [first, second, third] = deviceMeant(world, 'callStop', sent)?.calls ?? []
    const isMiddle = third && second?.instance === sent.CALLINSTANCE
    return isMiddle ? { ...sent, CALLINSTANCE: first?.instance } : sent
  }),
}
