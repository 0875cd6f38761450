import type { Action } from './action.ts'

/** The disk fills, up to so many megabytes that are free still. With none, no recording begins. */
export const diskFills: Action<{ readonly freeMb: number }> = (world, { freeMb }) => {
  world.disk.setFree(freeMb)
  return undefined
}
