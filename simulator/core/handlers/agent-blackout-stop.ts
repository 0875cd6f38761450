import { agentBlackoutStop as row } from '../../../contract/commands/agent-blackout-stop.ts'
import { singleAgent } from '../find-agent.ts'
import { accept, type Handler } from '../outcome.ts'
import { sentToCore } from '../sent-to-cores.ts'

export const agentBlackoutStop: Handler<'agentBlackoutStop'> = (world, { parameters }, now) => {
  const selected = singleAgent(world, row.choices, parameters)
  if (!selected.ok) return selected

  world.agentBlackouts.stop(selected.agent.userId, now)

  return accept('sentToCores', {}, sentToCore(world, selected.core))
}
