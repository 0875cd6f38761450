import { profileSchema } from '../steps/profile/profile-schema.ts'
import { editorSchema, wholeSchema } from './editor-schema.ts'
import { jsonSchema } from './json-schema.ts'
import { keyTables } from './key-tables.ts'
import { resultEditorSchema, resultFields } from './result-fields.ts'
import { roleTable } from './role-table.ts'

export const schemaFile = 'scenarios/scenario.schema.json'
export const documentFile = 'docs/scenarios.md'

export const resultSchemaFile = 'reports/result.schema.json'
export const reportsDocumentFile = 'docs/reports.md'

export const profileSchemaFile = 'steps/profile/profile.schema.json'
export const profilesDocumentFile = 'docs/profiles.md'

const begin = '<!-- Made by `npm run schema` from here -->'
const end = '<!-- to here -->'

/**
 * What is made of the schemas of scenarios, results and profiles: the JSON Schemas, and the lists of keys
 * in the documents.
 */
export function madeFiles(read: (file: string) => string) {
  const document = (file: string, ...parts: readonly string[]) => ({
    file,
    text: withParts(file, read(file), parts),
  })
  const profiles = jsonSchema(profileSchema)
  return [
    { file: schemaFile, text: jsonText(editorSchema()) },
    document(documentFile, keyTables(wholeSchema())),
    { file: resultSchemaFile, text: jsonText(resultEditorSchema()) },
    document(reportsDocumentFile, resultFields(resultEditorSchema())),
    { file: profileSchemaFile, text: jsonText(profiles) },
    document(profilesDocumentFile, roleTable(), keyTables(profiles)),
  ]
}

function jsonText(schema: unknown): string {
  return `${JSON.stringify(schema, null, 2)}\n`
}

/** A document with a part between the two marks of each pair of them, in order. */
function withParts(file: string, text: string, parts: readonly string[]): string {
  const [before, ...rests] = text.split(begin)
  if (rests.length !== parts.length) throw new Error(`${file} lacks ${begin}, or has it too often`)
  const filled = rests.map((rest, index) => {
    const after = rest.split(end)[1]
    if (after === undefined) throw new Error(`${file} lacks ${end}`)
    return `${begin}\n\n${parts[index]}\n\n${end}${after}`
  })
  return [before, ...filled].join('')
}
