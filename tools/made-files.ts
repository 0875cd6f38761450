import { editorSchema, wholeSchema } from './editor-schema.ts'
import { scenarioKeys } from './scenario-keys.ts'

export const schemaFile = 'scenarios/scenario.schema.json'
export const documentFile = 'docs/scenarios.md'

const begin = '<!-- Made by `npm run schema` from here -->'
const end = '<!-- to here -->'

/** What is made of the schema of scenarios: the JSON Schema, and the list of keys in the document. */
export function madeFiles(read: (file: string) => string) {
  return [
    { file: schemaFile, text: `${JSON.stringify(editorSchema(), null, 2)}\n` },
    { file: documentFile, text: withKeys(read(documentFile), scenarioKeys(wholeSchema())) },
  ]
}

/** A document with the keys between its two marks. */
function withKeys(document: string, keys: string): string {
  const [before, rest] = document.split(begin)
  const after = rest?.split(end)[1]
  if (after === undefined) throw new Error(`${documentFile} lacks ${begin} or ${end}`)
  return `${before}${begin}\n\n${keys}\n\n${end}${after}`
}
