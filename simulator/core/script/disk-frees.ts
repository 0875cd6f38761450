import type { Action } from './action.ts'

/** Space on the disk is freed: so many megabytes are free, or as many as at the start. */
export const diskFrees: Action<{ readonly freeMb?: number | undefined }> = (world, { freeMb }) => {
  world.disk.setFree(freeMb)
  return undefined
}
