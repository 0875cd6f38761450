import { agentBlackoutStart as row } from '../../../contract/commands/agent-blackout-start.ts'
import { singleAgent } from '../find-agent.ts'
import { accept, type Handler } from '../outcome.ts'
import { sentToCore } from '../sent-to-cores.ts'

export const agentBlackoutStart: Handler<'agentBlackoutStart'> = (world, { parameters }, now) => {
  const selected = singleAgent(world, row.choices, parameters)
  if (!selected.ok) return selected

  world.agentBlackouts.start(selected.agent.userId, now)

  return accept('sentToCores', {}, sentToCore(world, selected.core))
}
