import type { ScriptEntry } from '../description.ts'
import type { World } from '../world.ts'
import type { Action } from './action.ts'
import { type ActionName, type ActionParameters, actions } from './actions.ts'

const table: { readonly [A in ActionName]: Action<ActionParameters[A]> } = actions

/**
 * Does what an entry of the script says, one action after the other. One that cannot be done is
 * noted, and the others are done all the same.
 */
export function perform(world: World, entry: ScriptEntry, now: number): void {
  for (const scripted of entry.do) {
    for (const name of actionNames) performOne(world, entry, name, scripted[name], now)
  }
}

const actionNames: readonly ActionName[] = [
  // Each is checked to be the name of an action: TypeScript has only texts for the keys of a table.
  ...Object.keys(actions).filter(isActionName),
]

function isActionName(name: string): name is ActionName {
  return Object.hasOwn(actions, name)
}

function performOne<A extends ActionName>(
  world: World,
  entry: ScriptEntry,
  name: A,
  what: ActionParameters[A] | undefined,
  now: number,
): void {
  if (what === undefined) return
  // What an action before this one had end may be due by now, as a channel that frees itself.
  world.channels.settle(now)
  const reason = table[name](world, what, now)
  if (reason !== undefined) world.script.skip({ at: now, entry, action: name, reason })
}
