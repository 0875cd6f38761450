import { loseCore } from '../outages.ts'
import type { Action } from './action.ts'

/** A core goes away: what it records ends, and it records nothing until it returns. */
export const coreGoes: Action<{ readonly core: number }> = (world, { core }, now) => {
  if (!world.channels.isUp(core)) return `core ${core} is away already`
  loseCore(world, core, now)
  return undefined
}
