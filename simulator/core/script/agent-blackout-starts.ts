import type { Action } from './action.ts'

/** What is recorded of an agent is withheld from now on. */
export const agentBlackoutStarts: Action<{ readonly agent: number }> = (world, { agent }, now) => {
  if (!world.users.find(agent)) return `there is no user ${agent}`
  world.agentBlackouts.start(agent, now)
  return undefined
}
