import type { EditorSchema } from './json-schema.ts'

/** Every key of a file as tables of Markdown, from the schema that editors have. */
export function keyTables(schema: EditorSchema): string {
  const parts = Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    const rows = rowsBelow(value, '')
    return rows.length === 0 ? [] : [`### ${key}\n\n${value.description ?? ''}\n\n${table(rows)}`]
  })
  return [table(rowsOf(schema, '', false)), ...parts].join('\n\n')
}

function table(rows: readonly string[]): string {
  return ['| key | holds | unless said | what it is |', '|---|---|---|---|', ...rows].join('\n')
}

function row(path: string, schema: EditorSchema, isNeeded: boolean): string {
  const { default: value, description = '' } = schema
  const isShort = value !== undefined && typeof value !== 'object'
  const unlessSaid = isNeeded ? 'must be said' : isShort ? `\`${value}\`` : ''
  const cells = [`\`${path}\``, holds(schema), unlessSaid, description]
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

/** The rows of what lies in a mapping, a list of mappings, or each kind that a mapping can be. */
function rowsBelow(schema: EditorSchema, path: string): string[] {
  const { items, oneOf, additionalProperties: named } = schema
  if (items) return rowsBelow(items, path)
  if (typeof named === 'object') return rowsBelow(named, `${path}NAME.`)
  if (oneOf) {
    return oneOf.flatMap((kind) => [
      row(`${path}kind: ${kindOf(kind)}`, kind, false),
      ...rowsBelow(kind, path),
    ])
  }
  return isOfNames(schema) ? [] : rowsOf(schema, path, true)
}

/** A row for each key of a mapping, with those of what lies in it where that is wanted. */
function rowsOf(schema: EditorSchema, path: string, isDeep: boolean): string[] {
  const { properties = {}, required = [] } = schema
  return Object.entries(properties).flatMap(([key, value]) => [
    ...(value.const === undefined ? [row(`${path}${key}`, value, required.includes(key))] : []),
    ...(isDeep ? rowsBelow(value, `${path}${key}.`) : []),
  ])
}

/** `cut` for the mapping whose `kind` is `cut`. */
function kindOf({ properties = {} }: EditorSchema): string {
  const only = Object.values(properties).find(({ const: value }) => value !== undefined)
  return only ? String(only.const) : ''
}

/** Whether the keys of a mapping are names of the wire, of which none needs a row. */
function isOfNames({ properties }: EditorSchema): boolean {
  const values = Object.values(properties ?? {})
  if (values.some(({ const: only }) => only !== undefined)) return false
  return values.length > 0 && values.every(({ description }) => description === undefined)
}

function holds(schema: EditorSchema): string {
  const { type, enum: values, examples, items, anyOf, oneOf, properties } = schema
  // Of a mapping it only says which keys go together.
  if (anyOf && !properties) return anyOf.map(holds).join(', or ')
  if (oneOf) return `a mapping, of kind ${oneOf.map(kindOf).join(', ')}`
  if (values) return values.map((value) => `\`${value}\``).join(', ')
  if (items) return `a list of ${severalOf(holds(items))}`
  if (type === 'object') {
    return isOfNames(schema)
      ? `a mapping of ${Object.keys(properties ?? {}).join(', ')}`
      : 'a mapping'
  }
  const [first] = typeof type === 'string' ? [type] : (type ?? [])
  if (first === 'boolean') return '`true` or `false`'
  if (first === 'integer') return 'a whole number'
  if (first === 'number') return 'a number'
  return examples ? `such as \`${examples.join('`, `')}\`` : 'a text'
}

/** Several of what a key holds: `texts` for `a text`. */
function severalOf(held: string): string {
  return held.replace(/^an? (\w+ ?\w*)/, '$1s').replace(/^such as/, 'texts such as')
}
