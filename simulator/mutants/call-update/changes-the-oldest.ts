import { deviceMeant } from '../change/device-meant.ts'
import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-11'],
  says: 'CALLUPDATE without CALLINSTANCE changes the call that began first.',
  change: asking('callUpdate', (sent, world) => ({
    ...sent,
    CALLINSTANCE: sent.CALLINSTANCE ?? deviceMeant(world, 'callUpdate', sent)?.calls[0]?.instance,
  })),
}
