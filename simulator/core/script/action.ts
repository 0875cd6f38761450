import type { World } from '../world.ts'

/**
 * Something that happens by itself at an instant. Says why it could not happen, as where the call
 * it is of is not up; the world is then as it was. Undefined: it happened.
 */
export type Action<P> = (world: World, what: P, now: number) => string | undefined
