import { deviceMeant } from '../change/device-meant.ts'
import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTOP-6'],
  says: 'CALLSTOP for the newest of three calls ends the one before it.',
  change: asking('callStop', (sent, world) => {
    const [, second, third] = deviceMeant(world, 'callStop', sent)?.calls ?? []
    return third?.instance === sent.CALLINSTANCE
      ? { ...sent, CALLINSTANCE: second?.instance }
      : sent
  }),
}
