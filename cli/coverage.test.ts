import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { soundResult } from '../reports/html/report.fixture.ts'
import { runHere } from './program.fixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'coverage-'))
const inFolder = (file: string) => join(folder, file)

beforeAll(() => writeFileSync(inFolder('few.json'), JSON.stringify(soundResult())))

afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  ['no file', ['none.json'], 'cannot be read: ENOENT'],
  ['a run of a few examples', ['few.json'], 'examples of the features did not run, such as'],
] as const)(
  'coverage is not told of %s',
  async (_, [file], says) => {
    const kept = inFolder('kept.md')
    const ran = await runHere('coverage', inFolder(file), '--check', '--file', kept)
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain(says)
  },
  60_000,
)

test('coverage is either checked or written', async () => {
  const ran = await runHere('coverage', inFolder('few.json'), '--check', '--write')
  expect(ran).toMatchObject({ code: 2, stdout: '' })
  expect(ran.stderr).toContain("option '--check' cannot be used with option '--write'")
})
