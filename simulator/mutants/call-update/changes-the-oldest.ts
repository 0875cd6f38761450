import { askingThere } from '../change/asking-there.ts'
import { deviceMeant } from '../change/device-meant.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLUPDATE-11'],
  says: 'CALLUPDATE without CALLINSTANCE changes the call that began first.',
  change: askingThere('callUpdate', (sent, world) => ({
    ...sent,
    CALLINSTANCE: sent.CALLINSTANCE ?? deviceMeant(world, 'callUpdate', sent)?.calls[0]?.instance,
  })),
}
