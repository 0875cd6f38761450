import { identities } from '../simulator/scenario/merge-nodes.ts'
import { scenarioSchema } from '../simulator/scenario/schema.ts'
import { type EditorSchema, jsonSchema } from './json-schema.ts'

/**
 * The JSON Schema of scenario files, by which editors complete and check them. What must be said a
 * file that extends another may leave to that one.
 */
export function editorSchema(): EditorSchema {
  const schema = wholeSchema()
  const { may, must } = withoutNeeded(schema, [])
  return { ...may, if: { required: ['extends'] }, else: must }
}

/** The JSON Schema of a scenario that extends none. */
export function wholeSchema(): EditorSchema {
  return jsonSchema(scenarioSchema)
}

interface Parts {
  /** What a file may say. */
  readonly may: EditorSchema
  /** What it must say beside; nothing where nothing must be. */
  readonly must: EditorSchema
}

/** A mapping of which a base can say a part: all but the keys by which it is known. */
function withoutNeeded(schema: EditorSchema, known: readonly string[]): Parts {
  const { required = [], properties = {}, ...rest } = schema
  const entries = Object.entries(properties)
  const parts = entries.map(([key, value]) => [key, partsOf(key, value)] as const)
  const musts = parts.filter(([, { must }]) => Object.keys(must).length > 0)
  const left = required.filter((key) => !known.includes(key))
  const kept = required.filter((key) => known.includes(key))
  return {
    may: {
      ...rest,
      properties: Object.fromEntries(parts.map(([key, { may }]) => [key, may])),
      ...(kept.length > 0 && { required: kept }),
    },
    must: {
      ...(left.length > 0 && { required: left }),
      ...(musts.length > 0 && {
        properties: Object.fromEntries(musts.map(([key, { must }]) => [key, must])),
      }),
    },
  }
}

/** The parts of a value: a list that is not merged thing by thing is wholly said, or not at all. */
function partsOf(key: string, value: EditorSchema): Parts {
  if (value.properties) return withoutNeeded(value, [])
  const known = identities.get(key)
  if (known === undefined || value.items === undefined) return { may: value, must: {} }
  const { may, must } = withoutNeeded(value.items, known)
  return {
    may: { ...value, items: may },
    must: Object.keys(must).length > 0 ? { items: must } : {},
  }
}
