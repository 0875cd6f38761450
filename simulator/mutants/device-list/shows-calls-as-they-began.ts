import { afterAccepting } from '../change/after.ts'
import { listingDevices } from '../change/listing-devices.ts'
import { perWorld } from '../change/per-world.ts'
import { together } from '../change/together.ts'
import type { Mutant } from '../mutant.ts'

const began = perWorld(() => new Map<string, string>())

export const mutant: Mutant = {
  breaks: ['DEVICELIST-2'],
  says: 'DEVICELIST shows the user fields that a call began with, whatever it has been given since.',
  change: together(
    afterAccepting('callStart', (world, { parameters }) => {
      const { DEVICEID, USER1 = '' } = parameters
      if (DEVICEID !== undefined) began(world).set(DEVICEID, USER1)
    }),
    listingDevices('deviceList', (devices, world) =>
      devices.map((device) => ({
        ...device,
        USER1: began(world).get(device.DEVICEID) ?? device.USER1,
      })),
    ),
  ),
}
