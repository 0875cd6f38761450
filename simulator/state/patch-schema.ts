import { z } from 'zod'
import { worldStateSchema } from '../scenario/state-schema.ts'
import { keysOf } from './identity-keys.ts'
import { isJsonObject, type JsonObject } from './json-object.ts'
import { noSuchKey } from './state-defect-texts.ts'

/** The schema of patches, made from that of states: what can be in a state can be changed. */

type Schema = z.core.$ZodType

function patchOf(schema: Schema, path: string): z.ZodType {
  if (schema instanceof z.ZodExactOptional) {
    return told(schema, patchOf(schema.unwrap(), path).nullable())
  }
  return told(schema, partOf(schema, path))
}

function partOf(schema: Schema, path: string): z.ZodType {
  if (schema instanceof z.ZodObject) return closed(shapeOf(schema, path))
  if (schema instanceof z.ZodArray) return listOf(schema, path)
  if (schema instanceof z.ZodRecord) return recordOf(schema)
  if (schema instanceof z.ZodNumber) return path.endsWith('At') ? instant : schema
  if (schema instanceof z.ZodType) return schema
  throw new Error(`${path} has a schema that cannot be patched`)
}

/** What a schema says of itself goes for the patch of it too. */
function told(schema: Schema, patch: z.ZodType): z.ZodType {
  const about = z.globalRegistry.get(schema)
  return about ? patch.meta(about) : patch
}

type Shape = Readonly<Record<string, z.ZodType>>

function shapeOf({ shape }: z.ZodObject, path: string): Shape {
  const keys: readonly [string, Schema][] = Object.entries(shape)
  return Object.fromEntries(
    keys.map(([key, value]) => [key, patchOf(value, path ? `${path}.${key}` : key).optional()]),
  )
}

/** An object that may have these keys and no others. */
function closed(shape: Shape) {
  return z.strictObject(shape, { error: onlyKeys(Object.keys(shape)) })
}

function onlyKeys(keys: readonly unknown[]) {
  return ({ code }: { readonly code: string }) =>
    code === 'unrecognized_keys' ? `${noSuchKey}, allowed: ${keys.join(', ')}` : 'an object'
}

function listOf(list: z.ZodArray, path: string): z.ZodType {
  const keys = keysOf(path)
  const { element } = list
  if (keys.length === 0 || !(element instanceof z.ZodObject)) return list
  return z.array(thingOf(element, path, keys), 'a list')
}

/** A thing that is changed, added or removed. Of what it is known by, the first must be said. */
function thingOf(element: z.ZodObject, path: string, keys: readonly string[]): z.ZodType {
  const { shape }: { readonly shape: Shape } = element
  const known = keys.slice(0, 1).map((key) => [key, shape[key]] as const)
  const remove = z
    .literal(true, 'true')
    .optional()
    .describe('Takes it away; nothing else is said of it then.')
  const thing = closed({ ...shapeOf(element, path), ...Object.fromEntries(known), remove })
  return thing.refine((said) => said['remove'] !== true || isKnownAlone(said, keys), {
    message: `${keys.join(' and ')} alone, where it is removed`,
    path: ['remove'],
  })
}

function isKnownAlone(thing: JsonObject, keys: readonly string[]): boolean {
  return Object.keys(thing).every((key) => key === 'remove' || keys.includes(key))
}

/** Values by name: null takes one away. */
function recordOf({ keyType, valueType }: z.ZodRecord): z.ZodType {
  if (!(valueType instanceof z.ZodType)) throw new Error('the values have no schema')
  const keys = keyType instanceof z.ZodEnum ? keyType.options : []
  return z.partialRecord(keyType, valueType.nullable(), { error: onlyKeys(keys) })
}

const anInstant = 'an instant such as 2026-02-01T11:49:32Z, or milliseconds since 1970'
const instant = z.union(
  [z.int(), z.iso.datetime({ offset: true }).transform((text) => Date.parse(text))],
  anInstant,
)

/** What is laid over a world: instants are milliseconds once it is read. */
export type StatePatch = JsonObject

/** What a patch may say. */
export const statePatch: z.ZodType<StatePatch> = closed(shapeOf(worldStateSchema, ''))

/** What a patch says of the things of a list. */
export function saidOf(patch: StatePatch, list: string): readonly JsonObject[] {
  const said = patch[list]
  return Array.isArray(said) ? said.filter(isJsonObject) : []
}
