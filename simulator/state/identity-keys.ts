import type { WorldState } from '../core/state/world-state.ts'
import type { JsonObject } from './json-object.ts'

/** Where a state, or a part of it, has a list of things: `users`, `script.pending`. */
type ThingList<T, Before extends string = ''> = {
  [K in keyof T & string]: T[K] extends readonly (infer Thing)[]
    ? Thing extends object
      ? `${Before}${K}`
      : never
    : T[K] extends object
      ? ThingList<T[K], `${Before}${K}.`>
      : never
}[keyof T & string]

/**
 * The keys by which the things of each list of a state are known. Of those without any a list is
 * replaced as a whole. A list that is forgotten here does not compile.
 */
const identityKeys = {
  'server.processors': [],
  channels: ['id'],
  devices: ['id'],
  calls: ['device', 'instance'],
  endedCalls: ['device'],
  users: ['id'],
  stations: ['name'],
  stationOverrides: ['name'],
  groups: ['id'],
  groupOrder: ['phone'],
  securityRoles: ['id'],
  schedules: ['name'],
  terminology: ['name'],
  sessions: ['id'],
  agentBlackouts: ['agent'],
  recordings: ['id'],
  'script.pending': ['place'],
  'script.skipped': [],
} as const satisfies Readonly<Record<ThingList<WorldState>, readonly string[]>>

const byPath: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(identityKeys))

/** Where the lists are of which the things are known by something. */
export const listsOfThings: readonly string[] = [...byPath].flatMap(([path, keys]) =>
  keys.length > 0 ? [path] : [],
)

/** By which keys the things of a list are known; none: they are not, or it is no list of things. */
export function keysOf(path: string): readonly string[] {
  return byPath.get(path) ?? []
}

/** What tells a thing of a list from the others. */
export function identityOf(path: string, thing: JsonObject): string {
  // A call without an instance has the blank one.
  return JSON.stringify(keysOf(path).map((key) => thing[key] ?? ''))
}

/** What a thing of a list is known by, in words: `device 4001, instance 1`. */
export function knownAs(path: string, thing: JsonObject): string {
  return keysOf(path)
    .map((key) => `${key} ${JSON.stringify(thing[key] ?? '')}`)
    .join(', ')
}
