import { deviceMeant } from '../change/device-meant.ts'
import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTOP-7'],
  says: 'CALLSTOP without CALLINSTANCE ends the second call, where there are three.',
  change: asking('callStop', (sent, world) => {
    const second = deviceMeant(world, 'callStop', sent)?.calls[1]
    return { ...sent, CALLINSTANCE: sent.CALLINSTANCE ?? second?.instance }
  }),
}
