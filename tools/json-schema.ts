import { parse } from 'yaml'
import { z } from 'zod'

/** What is used of JSON Schema. */
export interface EditorSchema {
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly default?: unknown
  readonly examples?: readonly string[]
  readonly properties?: Readonly<Record<string, EditorSchema>>
  readonly propertyNames?: EditorSchema
  readonly additionalProperties?: EditorSchema | boolean
  readonly required?: readonly string[]
  readonly items?: EditorSchema
  readonly oneOf?: readonly EditorSchema[]
  readonly anyOf?: readonly EditorSchema[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly pattern?: string
  readonly minLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly if?: EditorSchema
  readonly else?: EditorSchema
}

/**
 * The JSON Schema of a file that people write in YAML. We take every scalar as text; an editor takes
 * 4001 for a number and true for a boolean, so these are let in wherever the text of them would be.
 */
export function jsonSchema(of: z.ZodType): EditorSchema {
  // Draft 7 is what editors of YAML know best.
  const made = z.toJSONSchema(of, { io: 'input', target: 'draft-7', unrepresentable: 'any' })
  // The text of it is read anew, so that its shape here is the one above and not zod's own.
  const schema: EditorSchema = JSON.parse(JSON.stringify(made))
  return asWritten(schema)
}

/** A schema of texts as one of what stands in a file. */
function asWritten(schema: EditorSchema): EditorSchema {
  if (schema.type === 'string') return scalar(schema)
  const { properties, propertyNames, additionalProperties: others, items, oneOf, anyOf } = schema
  const names = propertyNames?.enum
  const written = {
    ...schema,
    ...(properties && { properties: mapValues(properties, asWritten) }),
    ...(typeof others === 'object' && { additionalProperties: asWritten(others) }),
    ...(items && { items: asWritten(items) }),
    ...(oneOf && { oneOf: oneOf.map(asWritten) }),
    ...(anyOf && { anyOf: anyOf.map(asWritten) }),
  }
  return withDefault(names ? withNames(written, names.map(String)) : written)
}

/** Names that may be keys, each as a key: editors complete those. */
function withNames(schema: EditorSchema, names: readonly string[]): EditorSchema {
  const { additionalProperties: others, propertyNames: _, ...rest } = schema
  if (typeof others !== 'object') return schema
  const properties = Object.fromEntries(names.map((name) => [name, others]))
  return { ...rest, properties, additionalProperties: false }
}

const yesAndNo = ['true', 'false']

function scalar(schema: EditorSchema): EditorSchema {
  const { enum: values, const: only, ...rest } = schema
  if (only !== undefined) return schema
  if (values?.every((value) => yesAndNo.includes(String(value)))) {
    return withDefault({ ...rest, type: ['boolean', 'string'], pattern: '^(true|false)$' })
  }
  if (values) return schema
  const takes = (text: string) =>
    new RegExp(schema.pattern ?? '').test(text) && text.length >= (schema.minLength ?? 0)
  const isNumber = takes('1') && !takes('x')
  const others = [
    ...(takes('1') ? [takes('1.5') ? 'number' : 'integer'] : []),
    ...(takes('true') ? ['boolean'] : []),
    // A key without a value is blank.
    ...(takes('') ? ['null'] : []),
  ]
  // The type named first is the one that editors offer.
  const type = isNumber ? [...others, 'string'] : ['string', ...others]
  const least = takes('1') && !takes('-1') ? { minimum: schema.minimum ?? 0 } : {}
  return withDefault({ ...schema, type: type.length === 1 ? 'string' : type, ...least })
}

/** A default as one would write it: 1 and true, not their texts. A blank one says nothing. */
function withDefault(schema: EditorSchema): EditorSchema {
  const { default: value, ...rest } = schema
  if (value === undefined || value === '') return rest
  return { ...rest, default: valueAsWritten(value, rest) }
}

function valueAsWritten(value: unknown, schema: EditorSchema): unknown {
  const { type, items = {}, properties = {} } = schema
  if (Array.isArray(value)) return value.map((item) => valueAsWritten(item, items))
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
    return Object.fromEntries(
      entries.map(([key, item]) => [key, valueAsWritten(item, properties[key] ?? {})]),
    )
  }
  return Array.isArray(type) && type[0] !== 'string' ? parse(String(value)) : value
}

function mapValues<V, W>(record: Readonly<Record<string, V>>, map: (value: V) => W) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
}
