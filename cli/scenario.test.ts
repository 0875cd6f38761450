import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runHere, runProgram } from './program.fixture.ts'

const limit = { timeout: 60_000 }

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scenario-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** Writes a file, and says where it is. */
function written(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

describe('scenario check', limit, () => {
  test('says of each good file what is in it, and ends with 0', async () => {
    const one = written('one.yaml', 'devices: [{ id: 1 }, { id: 2 }]')
    const other = written('other.yaml', 'cores: [{ ident: 1 }, { ident: 2 }]\nextends: one.yaml')
    expect(await runHere('scenario', 'check', one, other)).toEqual({
      code: 0,
      stdout: [
        `${one}: ok, 1 core, 2 devices, 0 users, 0 calls, 0 recordings\n`,
        `${other}: ok, 2 cores, 2 devices, 0 users, 0 calls, 0 recordings\n`,
      ].join(''),
      stderr: '',
    })
  })

  test('says what is generated too', async () => {
    const file = written('made.yaml', 'generated: { devices: 3, agents: 1 }')
    const { stdout } = await runHere('scenario', 'check', file)
    expect(stdout).toBe(
      `${file}: ok, 1 core, 0 devices, 0 users, 0 calls, 0 recordings; generated: 3 devices, 1 agent, 0 groups, 0 recordings\n`,
    )
  })

  test('says everything that is wrong with every file, and ends with 2', async () => {
    const one = written('one.yaml', 'seed: x\nclock:\n  run: true\n')
    const good = written('good.yaml', '')
    const other = written('other.yaml', `extends: one.yaml\ndevices: [{ id: 1 }, { id: 1 }]`)
    const nowhere = join(folder, 'nowhere.yaml')
    const ofOne = [
      `${one}:1:7: seed: found "x", allowed: a whole number`,
      `${one}:3:3: clock, run: there is no such key; did you mean runs? allowed: at, runs, rate`,
    ]
    const { code, stdout, stderr } = await runProgram(
      'scenario',
      'check',
      one,
      good,
      other,
      nowhere,
    )
    expect(stderr.trimEnd().split('\n')).toEqual([
      ...ofOne,
      ...ofOne,
      `${other}:2:28: devices, no. 2, id: 1 is there already`,
      `${nowhere}:1:1: there is no file ${nowhere}`,
    ])
    expect(stdout).toBe(`${good}: ok, 1 core, 0 devices, 0 users, 0 calls, 0 recordings\n`)
    expect(code).toBe(2)
  })

  test('without a file says how it is called, and ends with 2', async () => {
    const ran = await runHere('scenario', 'check')
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain('Usage: uptivity-conformance scenario check')
  })
})

describe('scenario init', limit, () => {
  test('writes a file that can be used, and from which editors find the schema', async () => {
    const file = join(folder, 'mine.yaml')
    expect(await runHere('scenario', 'init', file)).toEqual({
      code: 0,
      stdout: `${file}\n`,
      stderr: '',
    })
    const [first = ''] = readFileSync(file, 'utf8').split('\n')
    const schema = /^# yaml-language-server: \$schema=(\S+)$/.exec(first)?.[1] ?? ''
    expect(resolve(dirname(file), schema)).toBe(resolve('scenarios/scenario.schema.json'))
    expect(existsSync(resolve(dirname(file), schema))).toBe(true)
    const { code, stdout } = await runHere('scenario', 'check', file)
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `${file}: ok, 1 core, 2 devices, 2 users, 1 call, 1 recording\n`,
    })
  })

  test('writes over no file', async () => {
    const file = written('mine.yaml', 'seed: 1')
    expect(await runHere('scenario', 'init', file)).toEqual({
      code: 2,
      stdout: '',
      stderr: `${file} is there already; name another file\n`,
    })
    expect(readFileSync(file, 'utf8')).toBe('seed: 1')
  })

  test.each([
    ['a folder that is not there', 'a/b.yaml', (at: string) => `there is no folder ${at}/a\n`],
    ['a folder', 'full', (at: string) => `${at}/full is there already; name another file\n`],
  ])('for %s says so', async (_, name, says) => {
    mkdirSync(join(folder, 'full'))
    const ran = await runHere('scenario', 'init', join(folder, name))
    expect(ran).toEqual({ code: 2, stdout: '', stderr: says(folder) })
  })
})
