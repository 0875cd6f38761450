import type { EndedCall } from '../../core/calls.ts'
import { afterAccepting } from '../change/after.ts'
import { showingDevices } from '../change/listing-devices.ts'
import { perWorld } from '../change/per-world.ts'
import { together } from '../change/together.ts'
import type { Mutant } from '../mutant.ts'

const kept = perWorld(() => new Map<string, EndedCall>())

export const mutant: Mutant = {
  breaks: ['DEVICESTATUS-3'],
  says: 'Of calls that have ended DEVICESTATUS shows the one of the highest instance.',
  change: together(
    afterAccepting('callStop', (world) => {
      for (const { id, lastCall } of world.devices.all()) {
        const highest = kept(world).get(id)
        if (lastCall && Number(lastCall.instance) >= Number(highest?.instance ?? 0))
          kept(world).set(id, lastCall)
      }
    }),
    showingDevices('deviceStatus', (device, world) => ({
      ...device,
      lastCall: kept(world).get(device.id) ?? device.lastCall,
    })),
  ),
}
