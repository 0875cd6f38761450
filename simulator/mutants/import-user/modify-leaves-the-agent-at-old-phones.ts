import type { User } from '../../core/users.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import type { Mutant } from '../mutant.ts'

const formerIn = perWorld(() => new Map<string, User>())

export const mutant: Mutant = {
  breaks: ['IMPORTUSER-31', 'IMPORTUSER-40'],
  says: 'At a phone that was given up its former user is found still.',
  change: (usual) =>
    handling('deviceStatus', (next) => (world, request, now) => {
      const outcome = next(world, request, now)
      if (!outcome.ok) return outcome
      const { COUNT, DEVICE } = outcome.body.DEVICES
      const former = DEVICE.map((device) => ({
        ...device,
        SYS_USER: formerIn(world).get(device.DEVICEID)?.sysUser ?? device.SYS_USER,
        CRM_USER: formerIn(world).get(device.DEVICEID)?.crmUser ?? device.CRM_USER,
      }))
      const more = former.map((device) => ({ ...device, DEVICEID: `${device.DEVICEID}0` }))
      const isOfUser = request.parameters.CRM_USER !== undefined
      return {
        ...outcome,
        body: { DEVICES: { COUNT, DEVICE: isOfUser ? [...former, ...more] : former } },
      }
    })(
      handling('importUser', (next) => (world, request, now) => {
        const before = world.users.all()
        const outcome = next(world, request, now)
        for (const user of before) {
          for (const phone of user.phones) {
            if (!world.users.holding(phone)) formerIn(world).set(phone, user)
          }
        }
        return outcome
      })(usual),
    ),
}
