import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runHere, runProgram } from './program.fixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'prove-'))
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  [['call-start-no-such-thing'], 'no mutant is called call-start-no-such-thing'],
  [['--share', '9/8'], 'a share is 1/8 to 8/8'],
  [['--workers', '0'], 'at least 1 is needed'],
])('what cannot be proven is told: %j', async (args, says) => {
  const { code, stderr } = await runHere('prove', ...args)
  expect(code).toBe(2)
  expect(stderr).toContain(says)
})

test('a proof is written down, and compared with what was written down', async () => {
  const file = join(folder, 'proof.md')
  const proof = ['prove', 'call-start-forgets-instance', '--workers', '1', '--file', file]
  const written = await runProgram(...proof, '--write')
  expect(written).toMatchObject({ code: 0, stderr: '' })
  expect(written.stdout).toContain('CALLSTART-7\n  call-start-forgets-instance  call/')
  expect(written.stdout).toContain('1 of 1 mutants are caught by examples of what they break.')
  const kept = readFileSync(file, 'utf8')
  const more = '  - Another example | it is accepted\n'
  writeFileSync(file, `${kept}${more}`)
  const { code, stdout } = await runProgram(...proof, '--no-baseline', '--no-table')
  expect(code).toBe(1)
  expect(stdout).toContain(`${file} is stale`)
  expect(stdout).toContain('Another example | it is accepted')
}, 120_000)
