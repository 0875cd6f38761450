import { meantAgent } from '../find-agent.ts'
import { accept, type Handler, refuse } from '../outcome.ts'
import { sentToCore } from '../sent-to-cores.ts'
import { beginSession, sessionObstacle } from '../sessions.ts'

export const chatStart: Handler<'chatStart'> = (world, { parameters }, now) => {
  const meant = meantAgent(world, parameters)
  if (!meant.ok) return meant
  const { agent } = meant
  const id = parameters.SESSIONID
  const open = world.sessions.find(id)
  const obstacle = open ? undefined : sessionObstacle(world, agent)
  if (obstacle) return refuse(obstacle)

  // A repeat does no harm and begins no other recording (CHATSTART-10).
  const session = open ?? beginSession(world, { id, agent, data: parameters }, now)

  return accept('sentToCores', {}, sentToCore(world, session.recording.core))
}
