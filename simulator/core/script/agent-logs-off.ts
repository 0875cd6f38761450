import { changeUser } from '../user-changes.ts'
import type { Action } from './action.ts'

/** An agent logs off from every phone. */
export const agentLogsOff: Action<{ readonly agent: number }> = (world, { agent: userId }) => {
  const agent = world.users.find(userId)
  if (!agent) return `there is no user ${userId}`
  changeUser(world, agent, { phones: [] })
  return undefined
}
