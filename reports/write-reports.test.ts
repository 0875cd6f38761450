import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exampleOf } from './examples.fixture.ts'
import { makeResult } from './result.ts'
import { writeReports } from './write-reports.ts'

test('a run leaves its result, its JUnit XML and the steps that features use', () => {
  const out = mkdtempSync(join(tmpdir(), 'reports-'))
  const examples = [
    exampleOf({ uri: 'features/b.feature', stepFiles: ['steps/x.ts', 'steps/y.ts'] }),
    exampleOf({ uri: 'features/a.feature', stepFiles: ['steps/x.ts'] }),
    exampleOf({ uri: 'features/a.feature', stepFiles: ['steps/x.ts'] }),
  ]
  const result = makeResult(examples, [], { seed: 1, passes: [] })
  writeReports(result, examples, out)
  const read = (file: string) => readFileSync(join(out, file), 'utf8')
  expect(readdirSync(out).toSorted()).toEqual(['junit.xml', 'result.json', 'step-use.json'])
  expect(JSON.parse(read('result.json'))).toEqual(result)
  expect(JSON.parse(read('step-use.json'))).toEqual({
    'steps/x.ts': ['features/a.feature', 'features/b.feature'],
    'steps/y.ts': ['features/b.feature'],
  })
  rmSync(out, { recursive: true })
})
