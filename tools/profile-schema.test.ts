import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { profileSchema } from '../steps/profile/profile-schema.ts'
import { ProfileError, parseProfile } from '../steps/profile/read-profile.ts'
import { type EditorSchema, jsonSchema } from './json-schema.ts'
import { profileSchemaFile, profilesDocumentFile } from './made-files.ts'

// Another's reading of the schema that is shipped, and of YAML as editors read it.
const validate = new Ajv({ allowUnionTypes: true, allErrors: true }).compile(
  JSON.parse(readFileSync(profileSchemaFile, 'utf8')),
)

/** What an editor underlines in a text, a place and a reason a line. */
function underlined(text: string): string {
  validate(parse(text))
  return (validate.errors ?? [])
    .map(({ instancePath, message }) => `${instancePath} ${message}`)
    .join('\n')
}

const server = 'name: R\ntargets: [http://r:2012]\n'
const secure = 'name: R\ntargets: [https://r:2013]\n'

describe('what is taken the schema takes:', () => {
  test.each([
    ['a name and an address', server],
    ['numbers as numbers and as texts', `${server}limits: { replyMs: 900, connectMs: "800" }`],
    ['a part of a request a second', `${server}limits: { requestsPerSecond: 0.5 }`],
    ['ids as numbers', `${server}roles: { devices: { Lobby: { DEVICEID: 0012, PHONE: } } }`],
    ['a recording by its number', `${server}roles: { recordings: { Sunday: 7 } }`],
    ['any certificate', `${secure}tls: { insecure: true }`],
    ['a pin', `${secure}tls: { pin: "sha256/${'aB'.repeat(32)}" }`],
    ['permissions', `${server}allow: [calls, malformed]`],
    ['a switch', `${server}dialect: { framing: newline, tagCase: detect }`],
    ['a deviation', `${server}deviations: { TEST-2: { reason: a, until: 2027-01-31 } }`],
  ])('%s', (_, text) => {
    expect(underlined(text)).toBe('')
    expect(() => parseProfile(text, 'x.yaml')).not.toThrow()
  })
})

describe('what is refused by the shape the schema refuses:', () => {
  test.each([
    ['no name', 'targets: [tcp://r]', " must have required property 'name'"],
    ['no address', 'name: R\ntargets: []', '/targets must NOT have fewer than 1 items'],
    ['another scheme', 'name: R\ntargets: [ftp://r]', /^\/targets\/0 must match pattern/],
    ['an unknown key', `${server}alow: []`, ' must NOT have additional properties'],
    [
      'a device without its id',
      `${server}roles: { devices: { Lobby: {} } }`,
      "/roles/devices/Lobby must have required property 'DEVICEID'",
    ],
    [
      'a permission that there is not',
      `${server}allow: [everything]`,
      '/allow/0 must be equal to one of the allowed values',
    ],
    ['no time', `${server}limits: { replyMs: soon }`, /^\/limits\/replyMs must match pattern/],
    ['no secret by name', `${server}secrets: { importPassword: a b }`, /must match pattern/],
    ['no day', `${server}deviations: { TEST-2: { reason: a, until: soon } }`, /must match pattern/],
  ])('%s', (_, text, says) => {
    const found = underlined(text)
    if (typeof says === 'string') expect(found).toBe(says)
    else expect(found).toMatch(says)
    expect(() => parseProfile(text, 'x.yaml')).toThrow(ProfileError)
  })
})

/** Every key that does not say what it is for. */
function silentKeys(schema: EditorSchema, path = ''): readonly string[] {
  const { properties = {}, additionalProperties: named } = schema
  return [
    ...Object.entries(properties).flatMap(([key, value]) => [
      ...(value.description ? [] : [`${path}${key}`]),
      ...silentKeys(value, `${path}${key}.`),
    ]),
    ...(typeof named === 'object' ? silentKeys(named, `${path}NAME.`) : []),
  ]
}

test('every key says what it is for', () => {
  expect(silentKeys(jsonSchema(profileSchema))).toEqual([])
})

const document = readFileSync(profilesDocumentFile, 'utf8')
const examples = [...document.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => text)

test(`${profilesDocumentFile} has an example`, () => {
  expect(examples.length).toBeGreaterThan(0)
})

test.each(examples)(`${profilesDocumentFile} has an example that can be used:\n%s`, (text) => {
  expect(() => parseProfile(text, 'docs/x.yaml')).not.toThrow()
  expect(underlined(text)).toBe('')
})
