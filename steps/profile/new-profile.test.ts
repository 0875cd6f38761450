import { describe, expect, test } from 'vitest'
import { dialectSwitches } from '../../contract/dialect.ts'
import { defaultConnection } from '../clients/connection.ts'
import { NotJudged } from '../not-judged.ts'
import { simulatorTarget } from '../target/simulator-target.ts'
import { askOnly } from './ask-only.ts'
import { type Answers, askServer } from './ask-server.ts'
import {
  answersOf,
  devicesReply,
  listReply,
  ok,
  type Replies,
  refused,
  startCanned,
  startSilent,
  usersReply,
} from './canned-server.fixture.ts'
import { deviceRoles } from './device-roles.ts'
import { missingRoles, unknownRoles } from './known-roles.ts'
import { newProfile, type ProfileBegin } from './new-profile.ts'
import { parseProfile } from './read-profile.ts'
import { roleCatalogue } from './role-catalogue.ts'
import { inOneLine } from './yaml-text.ts'

const begin: ProfileBegin = {
  schema: './profile.schema.json',
  name: 'recorder',
  targets: ['http://recorder:2012'],
  reach: { isInsecure: false },
}

/** The profile that is written of what a server said, and what it says when it is read. */
function written(answers: Answers, more: Partial<ProfileBegin> = {}) {
  const made = newProfile({ ...begin, ...more }, answers)
  return { ...made, profile: parseProfile(made.text, 'x.yaml') }
}

/** The same, when somebody has said that the guess for Lobby is right: the marks of comments are gone. */
function believed(answers: Answers, more: Partial<ProfileBegin> = {}) {
  const { text } = written(answers, more)
  const said = text
    .replace(/^ {4}# Lobby:\n(?: {4}# {3}\w+: .*\n)+/m, (block) =>
      block.replaceAll('    # ', '    '),
    )
    .replace(/^ {2}# devices:$/m, '  devices:')
    .replace(/^# roles:$/m, 'roles:')
  return parseProfile(said, 'x.yaml')
}

const nothing: Answers = {
  devices: undefined,
  users: undefined,
  stations: undefined,
  channels: undefined,
  recordings: undefined,
  unsaid: [],
}

describe('of the world of the suite', () => {
  test('every role of a device is found, and stands for what it stands for there', async () => {
    const target = await simulatorTarget('scenarios/conformance.yaml', 'tcp', defaultConnection)
    const answers = await askServer([target.address], target.connection)
    await target.stop()
    const { profile, text, missing } = written(answers)
    const names = deviceRoles.map(({ name }) => name)
    expect(Object.keys(believed(answers).roles.devices)).toEqual(names)
    expect(Object.keys(profile.roles.devices)).toEqual(names.filter((name) => name !== 'Lobby'))
    expect(missing).toEqual(['Withheld Call', 'Closed Team', 'Reviewer'])
    expect(missingRoles(believed(answers))).toEqual(missing)
    expect(unknownRoles(text, 'x.yaml', profile)).toEqual([])
    const { devices } = target.roles
    for (const role of ['Hot Desk', 'Zero Desk', 'Spare Desk', 'Warehouse', 'Supervisor Desk']) {
      expect(profile.roles.devices[role]).toEqual(devices[role])
    }
    expect(profile.roles.recordings).toEqual({
      'First Saturday': '40001',
      'Third Saturday': '40003',
      'Fourth Saturday': '40004',
    })
  })
})

const roleNames = roleCatalogue.map(({ name }) => name)

/** Keys that stand in a new profile as a comment. */
const namedKeys = [
  ...['secrets', 'importPassword', 'dialect', 'site', 'speechAnalytics', 'requestsPerSecond'],
  ...Object.keys(dialectSwitches),
  ...['roles', 'devices', 'recordings', 'groups', 'securityRoles', '[A-Z]+ID', '[A-Z]+NAME'],
  ...['deviations', 'TEST-2', 'reason', 'until'],
]

/** Texts that a server may have put anywhere. */
const odd = [
  '0012',
  'a "b" \\ \'c\'',
  'x\ny: [z]\r\n# not a comment',
  ' # a',
  '- {b}: &c *d !e',
  '\u0085\u2028\u202e',
  'null',
  '東京 😀',
]

describe('what a server says, whatever it is,', () => {
  const agents = odd.map((text, index) => ({
    USER_ID: text,
    USERNAME: text,
    SYS_USER: `${text}${index}`,
    CRM_USER: text,
    PHONES: `phone-${index}`,
  }))
  const devices = odd.map((text, index) => ({
    DEVICEID: `phone-${index}`,
    DEVICEALIAS: text,
    SYS_USER: `${text}${index}`,
  }))

  test('is what the profile says', async () => {
    const profile = believed(
      await answersOf({
        DEVICELIST: devicesReply([...devices, ...odd.map((text) => ({ DEVICEID: `id ${text}` }))]),
        IMPORTUSER: usersReply(agents),
        STATIONS: listReply(
          'STATION',
          odd.map((text, index) => ({ STATIONNAME: text, DEVICEID: `phone-${index}` })),
        ),
        CALLLIST: listReply(
          'SEARCHRESULT',
          odd.map((text) => ({ RECORDID: text, DURATION: '60' })),
        ),
      }),
    )
    const { devices: taken, recordings } = profile.roles
    for (const role of ['Front Desk', 'Back Office']) {
      const device = taken[role]
      const index = devices.findIndex(({ DEVICEID }) => DEVICEID === device?.DEVICEID)
      const text = odd[index]
      expect(device).toMatchObject({ DEVICEALIAS: text, STATIONNAME: text, AGENTID: text })
      expect(device).toMatchObject({ USERNAME: text, CRM_USER: text, SYS_USER: `${text}${index}` })
    }
    const { Lobby: lobby } = taken
    expect(odd.map((text) => `id ${text}`)).toContain(lobby?.DEVICEID)
    expect(Object.values(recordings)).toHaveLength(3)
    expect(odd).toEqual(expect.arrayContaining(Object.values(recordings)))
  })

  test.each(odd)('%j names a device, a recording and a server', async (text) => {
    const profile = believed(
      await answersOf({
        DEVICELIST: devicesReply([{ DEVICEID: text }]),
        CALLLIST: listReply('SEARCHRESULT', [{ RECORDID: text, DURATION: '5' }]),
      }),
      { name: text },
    )
    expect(profile.name).toBe(text)
    expect(Object.values(profile.roles.devices).map(({ DEVICEID }) => DEVICEID)).toEqual([text])
    expect(profile.roles.recordings).toEqual({ 'Third Saturday': text })
  })

  test.each(odd)('%j in a refusal leaves its comment nowhere', async (text) => {
    const answers = await answersOf({
      STATIONS: ok,
      DEVICELIST: refused(text),
    })
    expect(answers.unsaid[0]).toBe(inOneLine(`DEVICELIST was refused: 4 API_ERROR_UNKNOWN ${text}`))
    const { profile } = written(answers)
    expect(profile).toEqual(parseProfile('name: recorder\ntargets: ["http://recorder:2012"]', 'x'))
  })
})

describe('asking', () => {
  test('tells no more of a long refusal than can be read', async () => {
    const { unsaid } = await answersOf({ STATIONS: refused('x'.repeat(9999)), CHANNELS: ok })
    expect(unsaid.map(({ length }) => length)).toContain(501)
  })

  test('sends only what any run may send, each once', async () => {
    const server = await startCanned({ TEST: ok })
    await askServer([server.address], defaultConnection).catch(() => {})
    await server.stop()
    expect(server.asked).toEqual([
      '?type=TEST&requestid=1',
      '?type=DEVICELIST&requestid=1',
      '?type=IMPORTUSER&requestid=1&action=LIST',
      '?type=STATIONS&requestid=1',
      '?type=CHANNELS&requestid=1',
      '?type=CALLLIST&requestid=1&callcount=50',
    ])
  })

  test.each([
    ['a refusal', { STATIONS: refused('busy') }, 'STATIONS was refused: 4 API_ERROR_UNKNOWN busy'],
    [
      'a refusal of a command with parameters',
      { IMPORTUSER: refused('busy') },
      'IMPORTUSER ACTION=LIST was refused: 4 API_ERROR_UNKNOWN busy',
    ],
    ['what is no XML', { STATIONS: { whole: 'Not found' } }, /^STATIONS was not answered: /],
    [
      'another document',
      { STATIONS: { whole: '<html></html>' } },
      'STATIONS was not answered: the root of the reply must be RESULT, found html',
    ],
  ] satisfies readonly [string, Replies, string | RegExp][])(
    'goes on after %s, and tells of it',
    async (_, replies, says) => {
      const { unsaid, devices } = await answersOf({
        STATIONS: ok,
        DEVICELIST: devicesReply([{ DEVICEID: '1' }]),
        IMPORTUSER: ok,
        CHANNELS: ok,
        CALLLIST: ok,
        ...replies,
      })
      expect(unsaid).toEqual([typeof says === 'string' ? says : expect.stringMatching(says)])
      expect(devices).toHaveLength(1)
    },
  )

  test('sends nothing else, whatever it is told to', async () => {
    const server = await startCanned({ CALLSTART: ok })
    const ask = askOnly(server.address, defaultConnection)
    await expect(ask('CALLSTART', [['DEVICEID', '1']])).rejects.toThrow(NotJudged)
    await server.stop()
    expect(server.asked).toEqual([])
  })

  test('goes to the first address that answers', async () => {
    const silent = await startSilent()
    const server = await startCanned({ TEST: ok, STATIONS: ok })
    const connection = { ...defaultConnection, replyMs: 50 }
    const { unsaid, stations } = await askServer([silent.address, server.address], connection)
    await silent.stop()
    await server.stop()
    expect(stations).toEqual([])
    expect(unsaid[0]).toMatch(/^tcp:\/\/127\.0\.0\.1:\d+: TEST was not answered: .* within 50 ms$/)
  })

  test('fails where nothing answers, or nothing is said', async () => {
    const silent = await startSilent()
    const connection = { ...defaultConnection, replyMs: 50 }
    await expect(askServer([silent.address], connection)).rejects.toThrow('TEST was not answered')
    await silent.stop()
    await expect(answersOf({})).rejects.toThrow('DEVICELIST was refused: 4 API_ERROR_UNKNOWN no')
  })
})

describe('a new profile', () => {
  test('of a server that has nothing has every role as a comment', () => {
    const { profile, text, found, missing } = written({ ...nothing, devices: [], recordings: [] })
    expect(profile.roles).toEqual({ devices: {}, recordings: {}, groups: {}, securityRoles: {} })
    expect(found).toEqual([])
    for (const name of missing) expect(text).toContain(`    # ${name}:`)
    expect(text).toContain('# Nothing fits. It must have an agent who has no other device;')
  })

  test('whose comments are taken away can be used, once what is blank is filled in', () => {
    const { text } = written(nothing)
    const keys = new RegExp(`^ *# +(${[...namedKeys, ...roleNames].join('|')}):`)
    const bare = text
      .split('\n')
      .map((line) => (keys.test(line) ? line.replace('# ', '') : line))
      .map((line, index) => line.replace('""', `"${index}"`))
      .join('\n')
    const profile = parseProfile(bare, 'x.yaml')
    expect(Object.keys(profile.roles.devices)).toEqual(deviceRoles.map(({ name }) => name))
    expect(missingRoles(profile)).toEqual([])
    expect(profile.secrets.importPassword).toBe('UPTIVITY_IMPORT_PASSWORD')
    expect(Object.keys(profile.deviations)).toEqual(['TEST-2'])
    expect(profile.limits.requestsPerSecond).toBe(20)
  })

  test('allows nothing, and names the schema first', () => {
    const { profile, text } = written(nothing)
    expect(profile.allow).toEqual([])
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\/profile\.schema\.json\n/)
  })

  test('says how the server was reached', () => {
    const { profile } = written(nothing, {
      targets: ['https://recorder:2013', 'tcp://recorder'],
      reach: {
        replyMs: 900,
        connectMs: 800,
        requestsPerSecond: 2.5,
        pin: 'ab'.repeat(32),
        isInsecure: false,
        proxy: { url: 'http://proxy:3128', user: 'u: "x"', hasPassword: true },
      },
    })
    expect(profile.targets).toEqual(['https://recorder:2013', 'tcp://recorder'])
    expect(profile.limits).toEqual({ replyMs: 900, connectMs: 800, requestsPerSecond: 2.5 })
    expect(profile.tls).toEqual({ pin: 'ab'.repeat(32), insecure: false })
    expect(profile.proxy).toEqual({
      url: 'http://proxy:3128',
      user: 'u: "x"',
      passwordFrom: 'PROXY_PASSWORD',
    })
  })

  test('says so where any certificate was accepted', () => {
    const { profile } = written(nothing, { reach: { isInsecure: true } })
    expect(profile.tls.insecure).toBe(true)
  })

  test('marks what no reply tells, and says what was not seen', async () => {
    const { text, guessed } = written(
      await answersOf({
        DEVICELIST: devicesReply([
          { DEVICEID: '1' },
          { DEVICEID: '2', SYS_USER: 'ada', STARTTIME: 'x', FILENAME: 'y', ISRECORDING: 'Y' },
        ]),
      }),
    )
    expect(guessed).toEqual(['Front Desk', 'Lobby'])
    expect(text).toContain(
      ['a right server would look wrong.', '    # Lobby:', '    #   DEVICEID: "1"'].join('\n'),
    )
    expect(text).toContain(
      '    # Not seen of it: an alias; a station; a CRM_USER; a USERNAME of its',
    )
    expect(text).toContain('    # It was in a call when it was found.\n    Front Desk:')
  })

  test('has recordings for roles by their length', async () => {
    const { profile } = written(
      await answersOf({
        CALLLIST: listReply('SEARCHRESULT', [
          { RECORDID: '9', DURATION: '0' },
          { RECORDID: '8', DURATION: '61' },
          { RECORDID: '7', DURATION: 'long' },
          { RECORDID: '6', DURATION: '5' },
          { RECORDID: '5', DURATION: '5' },
          { DURATION: '70' },
          { RECORDID: '4', DURATION: '3600' },
        ]),
      }),
    )
    expect(profile.roles.recordings).toEqual({
      'Third Saturday': '5',
      'Fourth Saturday': '6',
      'First Saturday': '8',
    })
  })
})
