import { z } from 'zod'
import { resultSchema } from '../reports/result-schema.ts'
import type { EditorSchema } from './json-schema.ts'

/** The JSON Schema of `result.json`. */
export function resultEditorSchema(): EditorSchema {
  const made = z.toJSONSchema(resultSchema, {
    io: 'input',
    target: 'draft-7',
    // What a file holds is neither read-only, nor bounded by what a number can be here.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
    },
  })
  // The text of it is read anew, so that its shape here is the one above and not zod's own.
  return JSON.parse(JSON.stringify(made))
}

/** Every field of a result as a table of Markdown, from its JSON Schema. */
export function resultFields(schema: EditorSchema): string {
  const head = ['| field | holds | what it is |', '|---|---|---|']
  return [...head, ...rowsOf(schema, '')].join('\n')
}

function rowsOf({ properties = {}, required = [] }: EditorSchema, path: string): readonly string[] {
  return Object.entries(properties).flatMap(([key, value]) => {
    const at = `${path}${key}`
    const description = value.description ?? ''
    const cells = [`\`${at}\``, holds(value, required.includes(key)), description]
    const row = `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
    return [row, ...rowsOf(value, `${at}.`), ...rowsOf(value.items ?? {}, `${at}[].`)]
  })
}

function holds(schema: EditorSchema, isNeeded: boolean): string {
  return isNeeded ? kindOf(schema) : `${kindOf(schema)}, or absent`
}

function kindOf({ type, enum: values, const: only, items, propertyNames }: EditorSchema): string {
  if (only !== undefined) return `\`${String(only)}\``
  if (values) return values.map((value) => `\`${String(value)}\``).join(', ')
  if (items) return items.properties ? 'a list of objects' : 'a list of texts'
  if (propertyNames?.enum) {
    return `an object with ${propertyNames.enum.map((name) => `\`${String(name)}\``).join(', ')}`
  }
  return kinds[String(type)] ?? 'an object'
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  boolean: '`true` or `false`',
  integer: 'a whole number',
  number: 'a number',
}
