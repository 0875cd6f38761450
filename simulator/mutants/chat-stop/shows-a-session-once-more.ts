import { callElements, sessionElements } from '../../core/device-elements.ts'
import type { Session } from '../../core/sessions.ts'
import { handling } from '../change/handling.ts'
import { perWorld } from '../change/per-world.ts'
import { showingCalls } from '../change/showing-calls.ts'
import { together } from '../change/together.ts'
import type { Mutant } from '../mutant.ts'

const stopped = perWorld(() => new Map<string, Session>())

export const mutant: Mutant = {
  breaks: ['CHATSTOP-2'],
  says: 'DEVICERECORDINGSTATUS shows, once more, the sessions that were there when it was asked for before.',
  change: together(
    handling('chatStop', (usual) => (world, request, now) => {
      const session = world.sessions.find(request.parameters.SESSIONID)
      if (session?.device) stopped(world).set(session.device.id, session)
      return usual(world, request, now)
    }),
    showingCalls((calls, { DEVICEID }, world) => {
      const session = stopped(world).get(DEVICEID)
      const { device } = session ?? {}
      stopped(world).delete(DEVICEID)
      if (!session || !device) return calls
      const shown = {
        ...callElements(world, device, session.recording),
        ...sessionElements(session),
      }
      return [...calls, { ...shown, STATUS: 'recording' }]
    }),
  ),
}
