import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exampleOf, factsOf } from './examples.fixture.ts'
import { makeResult } from './make-result.ts'
import { writeReports, writeRun } from './write-reports.ts'

test('a run leaves its result, the reports made from it and the steps that features use', () => {
  const out = mkdtempSync(join(tmpdir(), 'reports-'))
  const examples = [
    exampleOf({ uri: 'features/b.feature', stepFiles: ['steps/x.ts', 'steps/y.ts'] }),
    exampleOf({ uri: 'features/a.feature', stepFiles: ['steps/x.ts'] }),
    exampleOf({ uri: 'features/a.feature', stepFiles: ['steps/x.ts'] }),
  ]
  const result = makeResult(examples, [], factsOf())
  writeRun(result, examples, out)
  const read = (file: string) => readFileSync(join(out, file), 'utf8')
  expect(readdirSync(out).toSorted()).toEqual([
    'badge.svg',
    'junit.xml',
    'report.html',
    'result.json',
    'step-use.json',
    'summary.md',
  ])
  expect(JSON.parse(read('result.json'))).toEqual(result)
  expect(JSON.parse(read('step-use.json'))).toEqual({
    'steps/x.ts': ['features/a.feature', 'features/b.feature'],
    'steps/y.ts': ['features/b.feature'],
  })
  rmSync(out, { recursive: true })
})

test('reports are made again from a result, in a folder that need not be there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reports-'))
  const out = join(folder, 'again', 'here')
  const before = makeResult([], [], factsOf({ startedAt: '2025-12-24T18:00:00.000Z' }))
  const files = writeReports(makeResult([], [], factsOf()), out, { before })
  const names = ['junit.xml', 'report.html', 'summary.md', 'badge.svg']
  expect(files).toEqual(names.map((name) => join(out, name)))
  expect(readdirSync(out).toSorted()).toEqual(names.toSorted())
  expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('since 2025-12-24T18:00:00.000Z')
  rmSync(folder, { recursive: true })
})
