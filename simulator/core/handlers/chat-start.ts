import { meantAgent } from '../find-agent.ts'
import { accept, type Handler } from '../outcome.ts'
import { sentToCore } from '../sent-to-cores.ts'
import { beginSession } from '../sessions.ts'

export const chatStart: Handler<'chatStart'> = (world, { parameters }, now) => {
  const meant = meantAgent(world, parameters)
  if (!meant.ok) return meant

  const { agent } = meant
  const id = parameters.SESSIONID
  // A repeat does no harm and begins no other recording (CHATSTART-10).
  const session =
    world.sessions.find(id) ?? beginSession(world, { id, agent, data: parameters }, now)

  return accept('sentToCores', {}, sentToCore(session.recording.core))
}
