import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ended, readyLines, runProgram, startProgram } from './program.fixture.ts'

const limit = { timeout: 60_000 }

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'control-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('the suite', limit, () => {
  test('moves the clock, the world and the outbox of a simulator elsewhere', async () => {
    const child = startProgram(
      ...['simulate', '--tcp', '0', '--http', '0', '--control', '0', '--clock', 'frozen'],
    )
    const end = ended(child)
    const lines = await readyLines(child)
    const ports = lines.map((line) => line.split(':').at(-1))
    expect(lines[2]).toBe(`control http://127.0.0.1:${ports[2]}`)
    const out = join(folder, 'out')
    const target = `tcp://127.0.0.1:${ports[0]}`
    const control = `http://127.0.0.1:${ports[2]}`
    const features = [
      'features/recording-control/blackout-start.feature',
      'features/export/email.feature',
    ]
    const ran = await runProgram(
      ...['verify', '--target', target, '--control', control, '--out', out, '--reply-ms', '30000'],
      ...['--tags', '@needs-control', ...features],
    )
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toMatch(/\n\d+ examples passed, 0 failed\.\n/)
    expect(ran.stdout).not.toContain('\n0 examples passed')
    child.kill('SIGTERM')
    expect(await end).toMatchObject({ code: 0, stderr: '' })
  })

  test.each([
    [
      'a control interface without a target',
      ['--control', 'http://127.0.0.1:1'],
      '--control needs a --target',
    ],
    ['one that is no URL', ['--control', '5650'], 'a control interface is http://host:port'],
  ])('says what is wrong with %s', async (_, args, says) => {
    const ran = await runProgram('verify', ...args)
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain(says)
  })
})

describe('a limit', limit, () => {
  test('that is none is told with those there are', async () => {
    const ran = await runProgram('simulate', '--limit', 'patience=7')
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain('the names are messageBytesMax, lineGraceMs, unfinishedMs, idleMs')
  })
})
