import { deviceMeant } from '../change/device-meant.ts'
import { asking } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-6'],
  says: 'After a call has ended RECORDSTART without CALLINSTANCE records a part of the oldest.',
  change: asking('recordStart', (sent, world) => {
    const device = deviceMeant(world, 'recordStart', sent)
    const oldest = device?.lastCall && device.calls[0]?.instance
    return { ...sent, CALLINSTANCE: sent.CALLINSTANCE ?? oldest }
  }),
}
