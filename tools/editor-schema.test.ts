import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { parseScenario, readScenario, ScenarioError } from '../simulator/scenario/read-scenario.ts'
import { wholeSchema } from './editor-schema.ts'
import type { EditorSchema } from './json-schema.ts'
import { documentFile, madeFiles, schemaFile } from './made-files.ts'

const readText = (file: string) => readFileSync(file, 'utf8')
const scenarios = readdirSync('scenarios').filter((file) => file.endsWith('.yaml'))

// Another's reading of the schema that is shipped, and of YAML as editors read it.
const validate = new Ajv({ allowUnionTypes: true, allErrors: true }).compile(
  JSON.parse(readText(schemaFile)),
)

/** What an editor underlines in a text, a place and a reason a line. */
function underlined(text: string): string {
  validate(parse(text))
  return (validate.errors ?? [])
    .map(({ instancePath, message }) => `${instancePath} ${message}`)
    .join('\n')
}

test.each(madeFiles(readText))('$file is as `npm run schema` makes it', ({ file, text }) => {
  expect(readText(file) === text, `${file} is stale: npm run schema`).toBe(true)
})

describe.each(scenarios)('scenarios/%s', (file) => {
  const text = readText(join('scenarios', file))

  test('is valid by the schema', () => {
    expect(underlined(text)).toBe('')
  })

  test('tells editors where the schema is, and people what it is', () => {
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\/scenario\.schema\.json\n/)
    expect(readScenario(join('scenarios', file)).description).not.toBe('')
  })
})

const call = (rest: string) => `calls: [{ device: 1, startedAt: 2026-01-01T00:00:00Z, ${rest} }]`

describe('what the simulator takes the schema takes:', () => {
  test.each([
    ['nothing but defaults', 'seed: 1'],
    [
      'numbers as numbers and as texts',
      'devices: [{ id: 12, core: "1" }, { id: "0012", core: 01 }]',
    ],
    [
      'numbers, truth values and blanks as texts',
      'devices: [{ id: 1.5, alias: true }, { id: true, alias: }]',
    ],
    [
      'truth values as such and as texts',
      'clock: { runs: true }\nschedules: [{ name: 1, audio: "false" }]',
    ],
    [
      'instants, with their offset or without',
      `clock: { at: 2026-01-01T00:00:00.5-05:00 }\n${call('data: {}')}`,
    ],
    ['data of calls', call('data: { ANI: 15551230000, USER1: yes, CALLDIRECTION: I }')],
    ['one base and several', 'extends: [quiet-office.yaml, two-cores.yaml]'],
    [
      'a part of what a base has',
      'extends: documented-examples.yaml\nusers: [{ id: 2, phones: [] }]\nserver: { disk: { freeMb: 1 } }',
    ],
    ['names as keys', 'terminology: { agent: Agent, 1: One }'],
    ['a number as a password', 'server: { importPassword: 1234, smtp: smtp://localhost:25 }'],
  ])('%s', (_, text) => {
    expect(underlined(text)).toBe('')
    expect(() => parseScenario(text, 'scenarios/x.yaml')).not.toThrow()
  })
})

describe('what the simulator refuses by the shape the schema refuses:', () => {
  test.each([
    ['a list as a file', '- 1', ' must be object'],
    ['an unknown key', 'colour: red', ' must NOT have additional properties'],
    ['an unknown key within', 'clock: { run: true }', '/clock must NOT have additional properties'],
    [
      'a key that is missing',
      'devices: [{ alias: A }]',
      "/devices/0 must have required property 'id'",
    ],
    [
      'a key that is missing where there is no base',
      'users: [{ id: 1, firstName: a }]',
      '/users/0 must have required property \'lastName\'\n must match "else" schema',
    ],
    [
      'half of a mapping where there is no base',
      'server: { disk: { freeMb: 1 } }',
      '/server/disk must have required property \'capacityMb\'\n must match "else" schema',
    ],
    [
      'the key by which a thing is known',
      'extends: quiet-office.yaml\nusers: [{ firstName: a }]',
      "/users/0 must have required property 'id'",
    ],
    [
      'a blank that must not be',
      'devices: [{ id: "" }]',
      '/devices/0/id must NOT have fewer than 1 characters',
    ],
    [
      'a value that is missing',
      'devices: [{ id: }]',
      '/devices/0/id must be string,number,boolean',
    ],
    ['a text for a number', 'seed: x', '/seed must match pattern "^\\d{1,15}$"'],
    ['a fraction', 'seed: 1.5', '/seed must be integer,string'],
    ['a number below 0', 'seed: -1', '/seed must be >= 0'],
    [
      'more than a hundred percent',
      'schedules: [{ name: a, percentage: 101 }]',
      '/schedules/0/percentage must be <= 100',
    ],
    [
      'a limit of nothing',
      'server: { longestBlackoutSeconds: 0 }',
      '/server/longestBlackoutSeconds must be >= 1',
    ],
    ['a mapping for a number', 'seed: {}', '/seed must be integer,string'],
    ['a text for a list', 'devices: none', '/devices must be array'],
    ['no core', 'cores: []', '/cores must NOT have fewer than 1 items'],
    [
      'a word that is none of the choices',
      'dialect: { framing: lines }',
      '/dialect/framing must be equal to one of the allowed values',
    ],
    [
      'neither yes nor no',
      'clock: { runs: yes }',
      '/clock/runs must match pattern "^(true|false)$"',
    ],
    ['no instant', 'clock: { at: today }', /^\/clock\/at must match pattern/],
    ['a number as an instant', 'clock: { at: 2026 }', '/clock/at must be string'],
    [
      'a path without its backslash',
      'server: { recordingPath: C }',
      '/server/recordingPath must match pattern "\\\\$"',
    ],
    [
      'data of no call',
      call('data: { USER16: x }'),
      '/calls/0/data must NOT have additional properties',
    ],
    [
      'no mail server',
      'server: { smtp: localhost }',
      '/server/smtp must match pattern "^smtps?://"',
    ],
  ])('%s', (_, text, says) => {
    const found = underlined(text)
    if (typeof says === 'string') expect(found).toBe(says)
    else expect(found).toMatch(says)
    expect(() => parseScenario(text, 'scenarios/x.yaml')).toThrow(ScenarioError)
  })
})

/** Every key there is, with its path; names of the wire, which are keys of `data`, are none. */
function keysOf(schema: EditorSchema, path: string): [string, EditorSchema][] {
  const { properties = {}, items, additionalProperties: others, oneOf = [] } = schema
  const below = [items, ...oneOf, typeof others === 'object' ? others : undefined]
  return [
    ...Object.entries(properties).flatMap(([key, value]): [string, EditorSchema][] => [
      [`${path}${key}`, value],
      ...keysOf(value, `${path}${key}.`),
    ]),
    ...below.flatMap((one) => (one ? keysOf(one, path) : [])),
  ]
}

/** Mappings whose keys are names of the wire. */
const ofNames = /\.(data|columns|parameters)\.[^.]+$/

test('every key says what it is for', () => {
  const silent = keysOf(wholeSchema(), '')
    .filter(
      ([path, { description, const: only }]) =>
        !description && only === undefined && !ofNames.test(path),
    )
    .map(([path]) => path)
  expect(silent).toEqual([])
})

describe(`${documentFile}`, () => {
  const document = readText(documentFile)

  test('names every key', () => {
    const keys = keysOf(wholeSchema(), '').filter(([path]) => path.split('.').length < 3)
    const missing = keys
      .map(([path]) => path)
      .filter((path) => !document.includes(`\`${path.split('.').at(-1)}\``))
    expect(missing).toEqual([])
  })

  const examples = [...document.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => text)

  test.each(examples)('has an example that can be used:\n%s', (text) => {
    expect(() => parseScenario(text, 'scenarios/example.yaml')).not.toThrow()
    expect(underlined(text)).toBe('')
  })
})
