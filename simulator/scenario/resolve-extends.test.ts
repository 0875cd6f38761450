import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readScenario, ScenarioError } from './read-scenario.ts'
import type { ScenarioFile } from './schema.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'extends-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

type Files = Readonly<Record<string, string | Buffer>>

/** Writes files, and reads the first of them. */
function read(files: Files): ScenarioFile {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return readScenario(join(folder, Object.keys(files)[0] ?? ''))
}

/** What is wrong with files, one a line, each file by the name it has here. */
function defects(files: Files): string {
  try {
    read(files)
    return 'none'
  } catch (error) {
    if (error instanceof ScenarioError) return error.message.replaceAll(`${folder}/`, '')
    throw error
  }
}

const people = `
users:
  - { id: 11, firstName: Ada, lastName: Byron, sysUser: ada, phones: [4001, 4002] }
  - { id: 12, firstName: Grace, lastName: Murray }
`

describe('a scenario that extends another', () => {
  test('has what that one has, and its own over it', () => {
    const scenario = read({
      'a.yaml': 'extends: b.yaml\nseed: 2\nserver: { disk: { capacityMb: 500, freeMb: 1 } }',
      'b.yaml':
        'seed: 1\ndescription: base\nserver: { timeZone: Europe/Paris, disk: { capacityMb: 900, freeMb: 2 } }',
    })
    expect(scenario).toMatchObject({
      seed: 2,
      description: 'base',
      server: { timeZone: 'Europe/Paris', disk: { capacityMb: 500, freeMb: 1 } },
    })
    expect(scenario).not.toHaveProperty('extends')
  })

  test('changes things one by one, and adds its own behind them', () => {
    const over = `
extends: b.yaml
users:
  - { id: 13, firstName: Alan, lastName: Mathison }
  - { id: 11, sysUser: byron, phones: [4003] }
`
    const { users } = read({ 'a.yaml': over, 'b.yaml': people })
    expect(users).toMatchObject([
      { id: 11, firstName: 'Ada', lastName: 'Byron', sysUser: 'byron', phones: ['4003'] },
      { id: 12, firstName: 'Grace' },
      { id: 13, firstName: 'Alan' },
    ])
  })

  const startedAt = '2026-01-01T00:00:00Z'
  test.each([
    [
      'cores',
      '{ ident: 1, fileType: a }',
      '{ ident: 1, prepareMs: 7 }',
      { fileType: 'a', prepareMs: 7 },
    ],
    [
      'channels',
      '{ id: 1, core: 1 }',
      '{ id: 1, recordingDevice: x }',
      { core: 1, recordingDevice: 'x' },
    ],
    ['devices', '{ id: 0012, core: 1 }', '{ id: 0012, alias: x }', { core: 1, alias: 'x' }],
    [
      'stations',
      '{ name: PC, device: 1 }',
      '{ name: PC, location: 3 }',
      { device: '1', location: '3' },
    ],
    [
      'schedules',
      '{ name: s, screen: true }',
      '{ name: s, keepDays: 9 }',
      { screen: true, keepDays: 9 },
    ],
    [
      'calls',
      `{ device: 1, instance: 5, startedAt: ${startedAt}, data: { ANI: 7, GATE: g } }`,
      '{ device: 1, instance: 5, data: { ANI: 8 } }',
      { instance: '5', data: { ANI: '8', GATE: 'g' } },
    ],
    [
      'recordings',
      `{ id: 9, device: 1, startedAt: ${startedAt}, seconds: 4 }`,
      '{ id: 9, seconds: 5 }',
      { device: '1', seconds: 5 },
    ],
    ['groups', '{ id: 5, name: g }', '{ id: 5, active: false }', { name: 'g', active: false }],
    [
      'securityRoles',
      '{ id: 5, name: r }',
      '{ id: 5, description: d }',
      { name: 'r', description: 'd' },
    ],
  ] as const)('has one of each of the %s that both name', (list, base, over, merged) => {
    const scenario = read({
      'a.yaml': `extends: b.yaml\n${list}: [${over}]`,
      'b.yaml': `${list}: [${base}]`,
    })
    expect(scenario[list]).toHaveLength(1)
    expect(scenario[list]).toMatchObject([merged])
  })

  test('has calls of one device apart by their instance', () => {
    const call = (rest: string) => `{ device: 1, startedAt: ${startedAt}${rest} }`
    const { calls } = read({
      'a.yaml': `extends: b.yaml\ncalls: [${call(', instance: 6')}, ${call(', screen: true')}]`,
      'b.yaml': `calls: [${call('')}, ${call(', instance: 5')}]`,
    })
    expect(calls.map(({ instance, screen }) => [instance, screen])).toEqual([
      ['', true],
      ['5', false],
      ['6', false],
    ])
  })

  test('has other lists as it says them itself', () => {
    const { server } = read({
      'a.yaml': 'extends: b.yaml\nserver: { failingStations: [x] }',
      'b.yaml': 'server: { failingStations: [y, z] }',
    })
    expect(server.failingStations).toEqual(['x'])
  })

  test('may name several: a later one is over an earlier one', () => {
    const scenario = read({
      'a.yaml': 'extends: [b.yaml, c.yaml]\nterminology: { ani: a }',
      'b.yaml': 'seed: 1\ndescription: b\nterminology: { ani: b, dnis: b, gate: b }',
      'c.yaml': 'seed: 2\nterminology: { ani: c, dnis: c }',
    })
    expect(scenario).toMatchObject({ seed: 2, description: 'b' })
    expect(scenario.terminology).toEqual({ ani: 'a', dnis: 'c', gate: 'b' })
  })

  test('names a file from where it stands itself', () => {
    const scenario = read({
      'a.yaml': 'extends: base/b.yaml',
      'base/b.yaml': 'extends: c.yaml\nseed: 5',
      'base/c.yaml': 'seed: 4\ndescription: c',
    })
    expect(scenario).toMatchObject({ seed: 5, description: 'c' })
  })

  test('may reach a file by two ways', () => {
    const { users } = read({
      'a.yaml': 'extends: [b.yaml, c.yaml]',
      'b.yaml': 'extends: d.yaml',
      'c.yaml': 'extends: d.yaml',
      'd.yaml': people,
    })
    expect(users.map(({ id }) => id)).toEqual([11, 12])
  })
})

describe('what is wrong with files that extend each other is told where it stands:', () => {
  test.each([
    [
      'a file that is not there',
      { 'a.yaml': 'seed: 1\nextends: b.yaml' },
      'a.yaml:2:10: extends: there is no file b.yaml',
    ],
    [
      'a file that is not there, wherever it is named',
      { 'a.yaml': 'extends: [b.yaml, c.yaml]', 'b.yaml': 'extends: c.yaml' },
      'b.yaml:1:10: extends: there is no file c.yaml\na.yaml:1:19: extends: there is no file c.yaml',
    ],
    ['a folder', { 'a.yaml': 'extends: .' }, /^a\.yaml:1:10: extends: .* is a folder$/],
    [
      'a file that is no text',
      { 'a.yaml': 'extends: b.yaml', 'b.yaml': Buffer.from([0x61, 0xff]) },
      'a.yaml:1:10: extends: b.yaml is not UTF-8',
    ],
    [
      'no name',
      { 'a.yaml': 'extends:' },
      'a.yaml:1:9: extends: allowed: a file, or a list of files',
    ],
    [
      'no file',
      { 'a.yaml': 'extends: { b: 1 }' },
      'a.yaml:1:10: extends: allowed: a file, or a list of files',
    ],
    [
      'a file twice',
      { 'a.yaml': 'extends: [b.yaml, b.yaml]' },
      'a.yaml:1:19: extends: b.yaml is there already',
    ],
    [
      'a file that extends itself',
      { 'a.yaml': 'extends: a.yaml' },
      'a.yaml:1:10: extends: files extend each other: a.yaml -> a.yaml',
    ],
    [
      'files that go round',
      {
        'a.yaml': 'extends: b.yaml',
        'b.yaml': 'seed: 1\nextends: [c.yaml]',
        'c.yaml': 'extends: ./b.yaml',
      },
      'c.yaml:1:10: extends: files extend each other: a.yaml -> b.yaml -> c.yaml -> b.yaml',
    ],
    [
      'a base that is no YAML',
      { 'a.yaml': 'extends: b.yaml', 'b.yaml': 'seed: 1\nseed: 2' },
      'b.yaml:2:1: the key is there already',
    ],
    [
      'a base that is a list',
      { 'a.yaml': 'extends: b.yaml', 'b.yaml': '# one\n- seed' },
      'b.yaml:2:1: found a list, allowed: a mapping',
    ],
    [
      'a base that is a text',
      { 'a.yaml': 'extends: b.yaml', 'b.yaml': 'seed' },
      'b.yaml:1:1: found a text, allowed: a mapping',
    ],
    [
      'a value of the base',
      { 'a.yaml': 'extends: b.yaml\nseed: 1', 'b.yaml': 'server:\n  timeZone: Mars' },
      'b.yaml:2:13: server, timeZone: found "Mars", allowed: a time zone such as America/New_York',
    ],
    [
      'a key of the base',
      { 'a.yaml': 'extends: b.yaml\nclock: { runs: false }', 'b.yaml': 'clock:\n  run: true' },
      'b.yaml:2:3: clock, run: there is no such key; did you mean runs? allowed: at, runs, rate',
    ],
    [
      'a value over a good one',
      {
        'a.yaml': 'extends: b.yaml\nserver:\n  ram: { freeMb: 5 }',
        'b.yaml': 'server: { ram: { totalMb: 4, freeMb: 1 } }',
      },
      'a.yaml:3:8: server, ram: allowed: no more free than there is',
    ],
    [
      'what the base has already, under another id',
      {
        'a.yaml':
          'extends: b.yaml\nusers:\n  - { id: 5, firstName: a, lastName: b, phones: [4002] }',
        'b.yaml': people,
      },
      'a.yaml:3:50: users, no. 3, phones, no. 1: 4002 is there already',
    ],
    [
      'a thing that is there twice in one file',
      {
        'a.yaml': 'extends: b.yaml\ndevices: [{ id: 1 }, { id: 1 }]',
        'b.yaml': 'devices: [{ id: 1 }]',
      },
      'a.yaml:2:28: devices, no. 2, id: 1 is there already',
    ],
    [
      'something in each of them',
      {
        'a.yaml': 'extends: [b.yaml, c.yaml]\nseed: x',
        'b.yaml': 'cores: [{ ident: y }]',
        'c.yaml': 'clock: { at: z }',
      },
      /^a\.yaml:2:7: seed.*\nb\.yaml:1:18: cores, no\. 1, ident.*\nc\.yaml:1:14: clock, at.*$/,
    ],
    [
      'a broken file that is reached by two ways, once',
      {
        'a.yaml': 'extends: [b.yaml, c.yaml]',
        'b.yaml': 'extends: d.yaml',
        'c.yaml': 'extends: d.yaml',
        'd.yaml': 'a: [',
      },
      /^d\.yaml:1:5: [^\n]*$/,
    ],
  ] as const)('%s', (_, files, says) => {
    const told = defects(files)
    if (typeof says === 'string') expect(told).toBe(says)
    else expect(told).toMatch(says)
  })

  test('more files in a row than may be', () => {
    const row = (length: number) =>
      Object.fromEntries(
        Array.from({ length }, (_, index) => [
          `${index}.yaml`,
          index === length - 1 ? 'seed: 9' : `extends: ${index + 1}.yaml`,
        ]),
      )
    expect(defects(row(8))).toBe('none')
    expect(defects(row(9))).toBe(
      '7.yaml:1:10: extends: more than 8 files extend each other in a row',
    )
  })

  test('files that go round by another name', () => {
    writeFileSync(join(folder, 'a.yaml'), 'extends: b.yaml')
    symlinkSync(join(folder, 'a.yaml'), join(folder, 'b.yaml'))
    const a = join(folder, 'a.yaml')
    const says = `${a}:1:10: extends: files extend each other: ${a} -> ${join(folder, 'b.yaml')}`
    expect(defects({ 'a.yaml': 'extends: b.yaml' })).toBe(says.replaceAll(`${folder}/`, ''))
  })
})
