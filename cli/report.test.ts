import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exampleOf, factsOf } from '../reports/examples.fixture.ts'
import { soundResult, troubledResult } from '../reports/html/report.fixture.ts'
import { makeResult } from '../reports/make-result.ts'
import { shardFacts } from '../reports/shards.fixture.ts'
import { runHere, runProgram } from './program.fixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'report-'))
const inFolder = (file: string) => join(folder, file)

beforeAll(() => {
  writeFileSync(inFolder('sound.json'), JSON.stringify(soundResult()))
  writeFileSync(inFolder('troubled.json'), JSON.stringify(troubledResult()))
  writeFileSync(inFolder('older.json'), '{"format": 1}')
})

afterAll(() => rmSync(folder, { recursive: true }))

test('report makes the reports again, with what has changed', async () => {
  const out = inFolder('out')
  const ran = await runProgram(
    ...['report', inFolder('troubled.json'), '--before', inFolder('sound.json'), '--out', out],
  )
  expect(ran).toEqual({
    code: 0,
    stdout: expect.stringContaining(join(out, 'report.html')),
    stderr: '',
  })
  expect(readdirSync(out)).toEqual(expect.arrayContaining(['junit.xml', 'report.html']))
  expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('Something got worse since')
}, 60_000)

test('report asks gates of a result, and says what has changed since the baseline', async () => {
  const out = inFolder('gated')
  const gates = ['--gate', 'no-new-violations', '--baseline', inFolder('sound.json')]
  const ran = await runProgram('report', inFolder('troubled.json'), '--out', out, ...gates)
  expect(ran).toMatchObject({ code: 1, stderr: '' })
  expect(ran.stdout).toContain(
    '\ngate no-new-violations: not passed: CALLSTOP-1, CALLSTOP-2 are violated (was met)\n',
  )
  expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('Something got worse since')
}, 60_000)

test('report writes beside the file unless told', async () => {
  const { code } = await runHere('report', inFolder('sound.json'))
  expect(code).toBe(0)
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['junit.xml', 'report.html']))
}, 60_000)

test.each([
  ['passes where nothing got worse', ['troubled.json', 'sound.json'], 0, 'Nothing got worse.\n'],
  ['fails where something did', ['sound.json', 'troubled.json'], 1, 'Something got worse.\n'],
] as const)(
  'report diff %s',
  async (_, files, code, says) => {
    const ran = await runHere('report', 'diff', ...files.map(inFolder))
    expect(ran).toMatchObject({ code, stderr: '' })
    expect(ran.stdout.endsWith(`\n${says}`)).toBe(true)
  },
  60_000,
)

test('report merge makes one result of the shards of a run, and exits as the run would have', async () => {
  const known = [exampleOf({ tags: ['TEST-1'] })]
  const shard = (number: number, status: 'passed' | 'failed') => {
    const example = exampleOf({ line: number, tags: ['TEST-1'], status, message: 'no' })
    const result = makeResult([example], known, factsOf({ shard: shardFacts(number, 2) }))
    writeFileSync(inFolder(`shard-${number}.json`), JSON.stringify(result))
    return inFolder(`shard-${number}.json`)
  }
  const out = inFolder('merged')
  const files = [shard(1, 'passed'), shard(2, 'failed')]
  const ran = await runProgram('report', 'merge', ...files, '--out', out)
  expect(ran).toMatchObject({ code: 1, stderr: '' })
  expect(ran.stdout).toContain('1 examples passed, 1 failed.')
  expect(readdirSync(out)).toEqual(
    expect.arrayContaining(['junit.xml', 'report.html', 'result.json']),
  )
  expect(readFileSync(join(out, 'result.json'), 'utf8')).not.toContain('"shard"')
}, 60_000)

test.each([
  ['no result', ['report'], 'older.json', 'is a result of format 1, and format 2 is read here\n'],
  ['no file', ['report'], 'none.json', 'cannot be read: ENOENT'],
  [
    'no result to compare',
    ['report', 'diff', inFolder('sound.json')],
    'older.json',
    'is a result of format 1',
  ],
  [
    'no shard',
    ['report', 'merge', '--out', inFolder('never')],
    'sound.json',
    'sound.json is no shard: it was run without --shard\n',
  ],
] as const)(
  '%s is said',
  async (_, words, file, says) => {
    const ran = await runHere(...words, inFolder(file))
    expect(ran).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining(says) })
  },
  60_000,
)
