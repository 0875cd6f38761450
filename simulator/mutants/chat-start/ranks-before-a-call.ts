import { showingDevices } from '../change/listing-devices.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATSTART-15'],
  says: 'DEVICESTATUS shows a session before a call that is up.',
  change: showingDevices('deviceStatus', (device, world) =>
    world.sessions.on(device).length > 0 ? { ...device, calls: [] } : device,
  ),
}
