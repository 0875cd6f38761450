import { handling } from '../change/handling.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-40', 'IMPORTUSER-4'],
  says: 'DEVICESTATUS shows CRM_USER in capitals.',
  change: handling('deviceStatus', (usual) => (world, request, now) => {
    const outcome = usual(world, request, now)
    if (!outcome.ok) return outcome
    const { COUNT, DEVICE } = outcome.body.DEVICES
    return {
      ...outcome,
      body: {
        DEVICES: {
          COUNT,
          DEVICE: DEVICE.map((one) => ({ ...one, CRM_USER: one.CRM_USER.toUpperCase() })),
        },
      },
    }
  }),
}
