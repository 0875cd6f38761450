import { endSession } from '../sessions.ts'
import type { Action } from './action.ts'

/** A session ends with its recording. */
export const sessionEnds: Action<{ readonly id: string }> = (world, { id }, now) => {
  const session = world.sessions.find(id)
  if (!session) return `session ${id} is not open`
  endSession(world, session, now)
  return undefined
}
