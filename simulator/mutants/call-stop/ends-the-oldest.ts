import { deviceMeant } from '../change/device-meant.ts'
import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLSTOP-7', 'CALLFAM-6'],
  says: 'CALLSTOP without CALLINSTANCE ends the call that began first.',
  change: asking('callStop', (sent, world) => ({
    ...sent,
    CALLINSTANCE: sent.CALLINSTANCE ?? deviceMeant(world, 'callStop', sent)?.calls[0]?.instance,
  })),
}
