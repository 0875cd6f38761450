import type { Action } from './action.ts'

/** What is recorded of an agent is no longer withheld. */
export const agentBlackoutEnds: Action<{ readonly agent: number }> = (world, { agent }, now) => {
  if (!world.users.find(agent)) return `there is no user ${agent}`
  world.agentBlackouts.stop(agent, now)
  return undefined
}
