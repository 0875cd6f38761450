import { afterImporting } from '../change/after-importing.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const formerIn = perWorld(() => new Map<string, string>())

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-7', 'IMPORTUSER-40'],
  says: 'DEVICESTATUS shows CRM_USER of a deleted user at the phone.',
  change: (parts) =>
    handling('deviceStatus', (usual) => (world, request, now) => {
      const outcome = usual(world, request, now)
      if (!outcome.ok) return outcome
      const { COUNT, DEVICE } = outcome.body.DEVICES
      const former = DEVICE.map((device) => ({
        ...device,
        CRM_USER: formerIn(world).get(device.DEVICEID) ?? device.CRM_USER,
      }))
      return { ...outcome, body: { DEVICES: { COUNT, DEVICE: former } } }
    })(
      afterImporting('DELETE', ({ world, before }) => {
        for (const phone of before?.phones ?? []) {
          formerIn(world).set(phone, before?.crmUser ?? '')
        }
      })(parts),
    ),
}
