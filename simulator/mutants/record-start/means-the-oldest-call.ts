import { deviceMeant } from '../change/device-meant.ts'
import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['RECORDSTART-9'],
  says: 'RECORDSTART without CALLINSTANCE records a part of the call that began first.',
  change: asking('recordStart', (sent, world) => ({
    ...sent,
    CALLINSTANCE: sent.CALLINSTANCE ?? deviceMeant(world, 'recordStart', sent)?.calls[0]?.instance,
  })),
}
