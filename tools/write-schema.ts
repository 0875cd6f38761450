import { readFileSync, writeFileSync } from 'node:fs'
import { madeFiles } from './made-files.ts'

/** Writes what is made of the schemas of scenarios, results and profiles. `npm run schema` runs it. */
for (const { file, text } of madeFiles((file) => readFileSync(file, 'utf8'))) {
  writeFileSync(file, text)
  process.stdout.write(`${file}\n`)
}
