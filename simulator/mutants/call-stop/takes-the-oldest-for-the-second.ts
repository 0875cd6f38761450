import { askingThere } from '../change/asking-there.ts'
import { deviceMeant } from '../change/device-meant.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTOP-6'],
  says: 'CALLSTOP for the newest of three calls ends the one before it.',
  change: askingThere('callStop', (sent, world) => {
    const [, second, third] = deviceMeant(world, 'callStop', sent)?.calls ?? []
    return third?.instance === sent.CALLINSTANCE
      ? { ...sent, CALLINSTANCE: second?.instance }
      : sent
  }),
}
