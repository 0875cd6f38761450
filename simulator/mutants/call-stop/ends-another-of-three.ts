import { deviceMeant } from '../change/device-meant.ts'
import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTOP-6'],
  says: 'CALLSTOP for the call in the middle of three ends the first.',
  change: asking('callStop', (sent, world) => {
    const [first, second, third] = deviceMeant(world, 'callStop', sent)?.calls ?? []
    const isMiddle = third && second?.instance === sent.CALLINSTANCE
    return isMiddle ? { ...sent, CALLINSTANCE: first?.instance } : sent
  }),
}
