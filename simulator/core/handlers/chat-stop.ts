import { accept, type Handler } from '../outcome.ts'
import { sentToCore } from '../sent-to-cores.ts'
import { endSession } from '../sessions.ts'

export const chatStop: Handler<'chatStop'> = (world, { parameters }, now) => {
  const session = world.sessions.find(parameters.SESSIONID)

  // A stop of what is not recorded does no harm (RECCTL-1).
  if (session) endSession(world, session, now)

  return accept('sentToCores', {}, sentToCore(world, session?.recording.core ?? world.defaultCore))
}
