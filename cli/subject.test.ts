import { describe, expect, test } from 'vitest'
import { parseProfile } from '../steps/profile/read-profile.ts'
import { profileConnection } from './profile-connection.ts'
import { subjectOf } from './subject.ts'

const scenario = 'scenarios/conformance.yaml'

function profileOf(more = '', targets = 'tcp://recorder:5620, https://recorder:2013') {
  return parseProfile(`name: East\ntargets: [${targets}]\n${more}`, 'east.yaml')
}

function tagsOf(subject: ReturnType<typeof subjectOf>): string[] {
  return subject.passes.map(({ scheme, tags }) => `${scheme}: ${tags}`)
}

describe('whom a run judges', () => {
  test('without a word the simulator of its own, with all that examples can need but a profile', () => {
    const subject = subjectOf({ target: [], scenario, connection: {} })
    expect(subject).toMatchObject({ isOwn: true, allow: undefined, deviations: {}, secrets: {} })
    expect(tagsOf(subject)).toEqual([
      'tcp: not @http-only and not @needs-profile',
      'http: not @tcp-only and not @https-only and not @needs-profile',
      'https: @https-only and not @needs-profile',
    ])
  })

  test('by an address a server that may only be asked', () => {
    const subject = subjectOf({ target: [new URL('http://a:1')], scenario, connection: {} })
    expect(subject).toMatchObject({ isOwn: false, allow: [] })
    expect(subject.conditions).toBeUndefined()
    expect(tagsOf(subject)).toEqual([
      'http: not @needs-control and not @needs-profile and not @tcp-only and not @https-only',
    ])
  })

  test('by an address and a control interface a simulator', () => {
    const subject = subjectOf({
      target: [new URL('tcp://a:1')],
      control: new URL('http://a:2'),
      scenario,
      connection: {},
    })
    expect(subject).toMatchObject({ isOwn: true, allow: undefined })
    expect(tagsOf(subject)).toEqual(['tcp: not @needs-profile and not @http-only'])
  })

  test('by a profile what that says', () => {
    const profile = profileOf(`
allow: [calls]
prefix: east
site: { speechAnalytics: not-used }
dialect: { recordStop: call }
secrets: { importPassword: EAST }
deviations: { CALLSTOP-7: { reason: known, until: 2027-01-31 }, TEST-2: { reason: so } }
roles: { devices: { Lobby: { DEVICEID: 0012 } } }`)
    const subject = subjectOf({ target: [], profile, scenario, connection: {} })
    expect(subject).toMatchObject({
      name: 'East',
      isOwn: false,
      allow: ['calls'],
      prefix: 'east',
      secrets: { importPassword: 'EAST' },
      conditions: { speechAnalytics: 'not-used', recordStop: 'call', importPassword: 'asked' },
      deviations: {
        'CALLSTOP-7': { reason: 'known', until: '2027-01-31' },
        'TEST-2': { reason: 'so' },
      },
    })
    expect(Object.keys(subject.conditions ?? {})).toHaveLength(3)
    expect(subject.roles?.devices).toMatchObject({ Lobby: { DEVICEID: '0012' } })
    expect(subject.passes.map(({ target }) => target)).toEqual([
      'tcp://recorder:5620',
      'https://recorder:2013/',
    ])
  })

  test('the command line goes before the profile', () => {
    const profile = profileOf('allow: [calls]')
    const target = [new URL('tcp://other:1')]
    const subject = subjectOf({ target, allow: [], profile, scenario, connection: {} })
    expect(subject.allow).toEqual([])
    expect(subject.passes.map((pass) => pass.target)).toEqual(['tcp://other:1'])
    expect(subject.name).toBe('East')
  })
})

test('a profile says all of how its server is reached, but for what nobody may read', () => {
  const profile = profileOf(`
limits: { replyMs: 100, connectMs: 200, requestsPerSecond: 2.5 }
tls: { pin: ${'ab'.repeat(32)} }
proxy: { url: "http://proxy:3128", user: "me@home", passwordFrom: PROXY }`)
  expect(profileConnection(profile, { PROXY: 'p/w d' })).toEqual({
    replyMs: 100,
    connectMs: 200,
    requestsPerSecond: 2.5,
    pin: 'ab'.repeat(32),
    proxy: 'http://me%40home:p%2Fw%20d@proxy:3128/',
  })
  expect(() => profileConnection(profile, {})).toThrow('PROXY is not set: the profile has the')
})
