import type { z } from 'zod'
import type { WorldState } from '../core/state/world-state.ts'
import { schemaDefects } from '../journal/schema-defects.ts'
import { keysOf, knownAs } from './identity-keys.ts'
import { isJsonObject, type JsonObject } from './json-object.ts'

/** What the message for keys that are not allowed begins with. */
export const noSuchKey = 'there is no such key'

/** What a schema finds wrong, with the keys that are allowed where one is not. */
export function shapeDefects(issues: readonly z.core.$ZodIssue[]): readonly string[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return schemaDefects([issue])
    // A schema that does not list the keys there are has words of the package here.
    const says = issue.message.startsWith(noSuchKey) ? issue.message : noSuchKey
    return issue.keys.map((key) => `${[...issue.path, key].join('.')}: ${says}`)
  })
}

/**
 * A defect of a state with what the thing is known by that has it, since its place in the list tells
 * little to one who did not write the list: `devices.5 (id "4009").core: there is no core 7`.
 */
export function withIdentity(defect: string, state: JsonObject | WorldState): string {
  const [whole = '', list = '', place = '', rest = ''] =
    /^(\w+|script\.\w+)\.(\d+)([.:].*)$/s.exec(defect) ?? []
  const things = Object.entries(state).find(([key]) => key === list)?.[1]
  const thing: unknown = Array.isArray(things) ? things[Number(place)] : undefined
  if (whole === '' || keysOf(list).length === 0 || !isJsonObject(thing)) return defect
  return `${list}.${place} (${knownAs(list, thing)})${rest}`
}
