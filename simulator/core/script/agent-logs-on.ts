import { changeUser } from '../user-changes.ts'
import type { Action } from './action.ts'

/**
 * An agent logs on to a phone, and is from then on at this one alone. Whoever had it before has it
 * no longer.
 */
export const agentLogsOn: Action<{ readonly agent: number; readonly phone: string }> = (
  world,
  { agent: userId, phone },
) => {
  const agent = world.users.find(userId)
  if (!agent) return `there is no user ${userId}`
  const former = world.users.holding(phone)
  if (former && former !== agent) {
    changeUser(world, former, { phones: [...former.phones].filter((one) => one !== phone) })
  }
  changeUser(world, agent, { phones: [phone] })
  return undefined
}
