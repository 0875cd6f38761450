import { endSession } from '../../core/sessions.ts'
import { afterAccepting } from '../change/after.ts'
import type { Mutant } from '../mutant.ts'

export const mutant: Mutant = {
  breaks: ['CHATUPDATE-2'],
  says: 'CHATUPDATE ends a session whose group no schedule records.',
  change: afterAccepting('chatUpdate', (world, { parameters }, now) => {
    const session = world.sessions.find(parameters.SESSIONID)
    const schedule =
      session?.device && world.scheduler.decide(session.device.id, session.recording.data)
    if (session && schedule && !schedule.audio && !schedule.screen) endSession(world, session, now)
  }),
}
