import { afterImporting } from '../change/after-importing.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const phonesIn = perWorld(() => new Map<string, string>())

export const mutant: Mutant = {
  breaks: ['DEVICESTATUS-7', 'IMPORTUSER-40'],
  says: 'DEVICESTATUS by the CRM_USER of a deleted user finds the phones.',
  change: (parts) =>
    handling('deviceStatus', (usual) => (world, request, now) => {
      const DEVICEID = phonesIn(world).get(request.parameters.CRM_USER ?? '')
      const parameters = DEVICEID === undefined ? request.parameters : { DEVICEID }
      return usual(world, { ...request, parameters }, now)
    })(
      afterImporting('DELETE', ({ world, before }) => {
        for (const phone of before?.phones ?? []) phonesIn(world).set(before?.crmUser ?? '', phone)
      })(parts),
    ),
}
