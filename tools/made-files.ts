import { editorSchema, wholeSchema } from './editor-schema.ts'
import { resultEditorSchema, resultFields } from './result-fields.ts'
import { scenarioKeys } from './scenario-keys.ts'

export const schemaFile = 'scenarios/scenario.schema.json'
export const documentFile = 'docs/scenarios.md'

export const resultSchemaFile = 'reports/result.schema.json'
export const reportsDocumentFile = 'docs/reports.md'

const begin = '<!-- Made by `npm run schema` from here -->'
const end = '<!-- to here -->'

/**
 * What is made of the schemas of scenarios and of results: the JSON Schemas, and the lists of keys in
 * the documents.
 */
export function madeFiles(read: (file: string) => string) {
  return [
    { file: schemaFile, text: `${JSON.stringify(editorSchema(), null, 2)}\n` },
    { file: documentFile, text: withKeys(documentFile, read, scenarioKeys(wholeSchema())) },
    { file: resultSchemaFile, text: `${JSON.stringify(resultEditorSchema(), null, 2)}\n` },
    {
      file: reportsDocumentFile,
      text: withKeys(reportsDocumentFile, read, resultFields(resultEditorSchema())),
    },
  ]
}

/** A document with the keys between its two marks. */
function withKeys(file: string, read: (file: string) => string, keys: string): string {
  const [before, rest] = read(file).split(begin)
  const after = rest?.split(end)[1]
  if (after === undefined) throw new Error(`${file} lacks ${begin} or ${end}`)
  return `${before}${begin}\n\n${keys}\n\n${end}${after}`
}
