import { sessionElements } from '../../core/device-elements.ts'
import type { Session } from '../../core/sessions.ts'
import { handling } from '../change/handling.ts'
import { listingDevices } from '../change/listing-devices.ts'
import { perWorld } from '../change/per-world.ts'
import { together } from '../change/together.ts'
import type { Mutant } from '../mutant.ts'

const stopped = perWorld(() => new Map<string, Session>())

export const mutant: Mutant = {
  breaks: ['CHATSTOP-2'],
  says: 'DEVICESTATUS goes on showing a session that was stopped.',
  change: together(
    handling('chatStop', (usual) => (world, request, now) => {
      const session = world.sessions.find(request.parameters.SESSIONID)
      if (session?.device) stopped(world).set(session.device.id, session)
      return usual(world, request, now)
    }),
    listingDevices('deviceStatus', (devices, world) =>
      devices.map((device) => {
        const session = stopped(world).get(device.DEVICEID)
        return session ? { ...device, RECORDING: sessionElements(session) } : device
      }),
    ),
  ),
}
