import { perform } from './script/perform.ts'
import type { World } from './world.ts'

/**
 * Applies everything that is due at `now`, each thing at its own instant: channels move on, and
 * what the script says happens. Of one instant channels come first, and then the script in its order.
 */
export function settle(world: World, now: number): void {
  for (let due = world.script.takeDue(now); due; due = world.script.takeDue(now)) {
    perform(world, due.entry, due.at)
  }
  world.channels.settle(now)
}

/**
 * Has an entry of the script happen now, beside the times it happens by itself. False: the script
 * has none of that name.
 */
export function fire(world: World, name: string, now: number): boolean {
  settle(world, now)
  const entry = world.script.named(name)
  if (entry) perform(world, entry, now)
  return entry !== undefined
}
