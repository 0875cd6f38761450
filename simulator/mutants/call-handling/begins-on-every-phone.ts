import { startCall } from '../../core/calls.ts'
import { afterAccepting } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CALLFAM-9'],
  says: 'CALLSTART by the user of an agent begins a call on every device of that agent.',
  change: afterAccepting(
    'callStart',
    (world, { parameters: { SYS_USER = '', CALLINSTANCE = '' } }, now) => {
      const phones = world.users.withSysUser(SYS_USER).flatMap((user) => [...user.phones])
      for (const device of phones.flatMap((phone) => world.devices.find(phone) ?? [])) {
        startCall(world, { device, instance: CALLINSTANCE, data: {} }, now)
      }
    },
  ),
}
