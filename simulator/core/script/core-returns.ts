import type { Action } from './action.ts'

/** A core is there again, and records what is asked of it from now on. */
export const coreReturns: Action<{ readonly core: number }> = (world, { core }, now) => {
  if (world.channels.isUp(core)) return `core ${core} is not away`
  world.channels.regain(core, now)
  return undefined
}
