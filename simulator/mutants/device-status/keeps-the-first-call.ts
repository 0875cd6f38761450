import type { EndedCall } from '../../core/calls.ts'
import { afterAccepting } from '../change/after.ts'
import { showingDevices } from '../change/listing-devices.ts'
import { perWorld } from '../change/per-world.ts'
import { together } from '../change/together.ts'
import type { Mutant } from '../mutant.ts'

const kept = perWorld(() => new Map<string, EndedCall>())

export const mutant: Mutant = {
  breaks: ['DEVICESTATUS-4'],
  says: 'DEVICESTATUS shows the first call that an idle device was in.',
  change: together(
    afterAccepting('callStop', (world) => {
      for (const { id, lastCall } of world.devices.all()) {
        if (lastCall && !kept(world).has(id)) kept(world).set(id, lastCall)
      }
    }),
    showingDevices('deviceStatus', (device, world) => ({
      ...device,
      lastCall: kept(world).get(device.id) ?? device.lastCall,
    })),
  ),
}
