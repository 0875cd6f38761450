import type { RecordingChange } from '../recordings.ts'
import { beginSession, sessionObstacle } from '../sessions.ts'
import type { Action } from './action.ts'

/** A session of an agent begins, as by CHATSTART. */
export const sessionStarts: Action<{
  readonly id: string
  readonly agent: number
  readonly data: RecordingChange
}> = (world, { id, agent: userId, data }, now) => {
  const agent = world.users.find(userId)
  if (!agent) return `there is no user ${userId}`
  if (world.sessions.find(id)) return `session ${id} is open`
  const obstacle = sessionObstacle(world, agent)
  if (obstacle) return obstacle === 'diskFull' ? 'the disk is full' : 'the core is away'
  beginSession(world, { id, agent, data }, now)
  return undefined
}
