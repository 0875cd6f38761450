import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rootCertificates } from 'node:tls'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ProfileError, parseProfile, readProfile } from './read-profile.ts'

/** What is wrong with a text, one a line. */
function defects(text: string): string {
  try {
    parseProfile(text, 'x.yaml')
    return 'none'
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error
    return error.message.replaceAll('x.yaml:', '')
  }
}

const server = 'name: R\ntargets: [http://r:2012]\n'
const secure = 'name: R\ntargets: [https://r:2013]\n'

describe('reads', () => {
  test('what is said, and has a default for everything else', () => {
    expect(parseProfile(server, 'x.yaml')).toMatchObject({
      name: 'R',
      targets: ['http://r:2012'],
      tls: { insecure: false },
      limits: { replyMs: 5000, connectMs: 5000 },
      allow: [],
      prefix: 'conf',
      secrets: {},
      roles: { devices: {}, recordings: {}, groups: {}, securityRoles: {} },
      deviations: {},
    })
    const { dialect } = parseProfile(`${server}dialect: { framing: newline }`, 'x.yaml')
    expect(dialect).toMatchObject({ framing: 'newline', tagCase: 'detect', userTimes: 'detect' })
  })

  test('numbers as numbers, and names as they are written', () => {
    const profile = parseProfile(
      `${server}limits: { replyMs: 8000, requestsPerSecond: 0.5 }
roles: { devices: { Front Desk: { DEVICEID: 0012, DEVICEALIAS: 1e5 } }, recordings: { Sunday: 007 } }`,
      'x.yaml',
    )
    expect(profile.limits).toEqual({ replyMs: 8000, connectMs: 5000, requestsPerSecond: 0.5 })
    const nothing = { STATIONNAME: '', AGENTID: '', USERNAME: '', SYS_USER: '', CRM_USER: '' }
    expect(profile.roles.devices).toEqual({
      'Front Desk': { DEVICEID: '0012', DEVICEALIAS: '1e5', PHONE: '', ...nothing },
    })
    expect(profile.roles.recordings).toEqual({ Sunday: '007' })
  })
})

const fingerprint = 'ab'.repeat(32)
const requirement = 'deviations: { CALLSTART-1: { reason: known, until: 2027-02-28 } }'

test.each([
  ['a pin in hex', `${secure}tls: { pin: ${fingerprint} }`],
  ['a pin as openssl prints it', `${secure}tls: { pin: "SHA256:${'AB:'.repeat(31)}AB" }`],
  ['a page of its own', 'name: R\ntargets: [http://r:2012/api.aspx]'],
  ['addresses without a port', 'name: R\ntargets: [tcp://r, "http://[::1]"]'],
  ['a proxy with a login', `${server}proxy: { url: socks5://p:1, user: u, passwordFrom: P }`],
  ['a known deviation', `${server}${requirement}`],
])('takes %s', (_, text) => {
  expect(defects(text)).toBe('none')
})

test.each([
  [
    'nothing',
    '',
    '1:1: name: is missing, needed: a text that is not blank\n1:1: targets: is missing, needed: a list',
  ],
  [
    'no name',
    'name: " "\ntargets: [tcp://r]',
    '1:7: name: found " ", allowed: a text that is not blank',
  ],
  ['no address', 'name: R\ntargets: []', '2:10: targets: allowed: at least one address'],
  [
    'another scheme',
    'name: R\ntargets:\n  - ftp://r',
    '3:5: targets, no. 1: found "ftp://r", allowed: tcp://host:5620, http://host:2012 or https://host:2013',
  ],
  [
    'an address without a host',
    'name: R\ntargets: [tcp://]',
    '2:11: targets, no. 1: found "tcp://", allowed: tcp://host:5620, http://host:2012 or https://host:2013',
  ],
  [
    'a query, which would be lost',
    'name: R\ntargets: [http://r/a?b=c]',
    '2:11: targets, no. 1: found "http://r/a?b=c", allowed: tcp://host:5620, http://host:2012 or https://host:2013',
  ],
  [
    'an address twice',
    'name: R\ntargets: [http://r:2012, http://r:2012/]',
    '2:26: targets, no. 2: http://r:2012/ is there already',
  ],
  [
    'an unknown key',
    `${server}alow: [calls]`,
    '3:1: alow: there is no such key; did you mean allow? allowed: name, targets, tls, proxy, limits, allow, dialect, site, prefix, secrets, roles, deviations',
  ],
  [
    'an unknown key of a device',
    `${server}roles:\n  devices:\n    Lobby: { DEVICEID: 1, ALIAS: 2 }`,
    '5:27: roles, devices, Lobby, ALIAS: there is no such key, allowed: DEVICEID, DEVICEALIAS, STATIONNAME, AGENTID, USERNAME, SYS_USER, CRM_USER, PHONE',
  ],
  [
    'a device without its id',
    `${server}roles: { devices: { Lobby: { DEVICEALIAS: 2 } } }`,
    '3:28: roles, devices, Lobby, DEVICEID: is missing, needed: a text that is not blank',
  ],
  [
    'a group without its name',
    `${server}roles: { groups: { Closed Team: { GROUPID: 2 } } }`,
    '3:33: roles, groups, Closed Team, GROUPNAME: is missing, needed: a text that is not blank',
  ],
  [
    'a device as a text',
    `${server}roles: { devices: { Lobby: 4001 } }`,
    '3:28: roles, devices, Lobby: found "4001", allowed: a mapping',
  ],
  [
    'a permission that there is not',
    `${server}allow: [calls, everything]`,
    '3:16: allow, no. 2: found "everything", allowed: one of calls, recordings, users, groups, roles, exports, email, malformed',
  ],
  [
    'a switch that there is not',
    `${server}dialect: { framings: newline }`,
    '3:12: dialect, framings: there is no such key; did you mean framing? allowed: errorResultType, framing, tagCase, recordStop, blackout, mediaFormats, rawAmpersand, userTimes',
  ],
  [
    'another way of a switch',
    `${server}dialect: { framing: lines }`,
    '3:21: dialect, framing: found "lines", allowed: one of end-tag, newline, detect',
  ],
  [
    'no time for a reply',
    `${server}limits: { replyMs: 0 }`,
    '3:20: limits, replyMs: found "0", allowed: a whole number of milliseconds from 1 to 9999999',
  ],
  [
    'no requests a second',
    `${server}limits: { requestsPerSecond: 0.000 }`,
    '3:30: limits, requestsPerSecond: found "0.000", allowed: a number of requests more than 0',
  ],
  [
    'a prefix with a blank',
    `${server}prefix: my tests`,
    '3:9: prefix: found "my tests", allowed: 1 to 12 letters and digits, a letter first',
  ],
  [
    'a day that there is not',
    `${server}deviations: { TEST-2: { reason: a, until: 2027-02-29 } }`,
    '3:43: deviations, TEST-2, until: found "2027-02-29", allowed: a day such as 2027-01-31',
  ],
  [
    'a deviation without a reason',
    `${server}deviations: { TEST-2: {} }`,
    '3:23: deviations, TEST-2, reason: is missing, needed: a text that is not blank',
  ],
  [
    'a requirement that there is not',
    `${server}deviations: { CALLSTRAT-1: { reason: a } }`,
    '3:15: deviations, CALLSTRAT-1: the contract has no requirement CALLSTRAT-1; did you mean CALLSTART-1?',
  ],
  [
    'a pin of another digest',
    `${secure}tls: { pin: ${'ab'.repeat(20)} }`,
    `3:13: tls, pin: found "${'ab'.repeat(20)}", allowed: the SHA-256 of a certificate in 64 hex digits, AA:BB:.. or AABB..`,
  ],
  [
    'a pin that is never looked at',
    `${server}tls: { pin: ${fingerprint} }`,
    '3:8: tls, pin: no target is on https',
  ],
  [
    'a pin that nothing depends on',
    `${secure}tls: { pin: ${fingerprint}, insecure: true }`,
    '3:8: tls, pin: any certificate is accepted, so that this is never looked at; take out insecure',
  ],
  [
    'neither yes nor no',
    `${secure}tls: { insecure: yes }`,
    '3:18: tls, insecure: found "yes", allowed: one of true, false',
  ],
  [
    'another proxy',
    `${server}proxy: { url: socks4://p:1 }`,
    '3:15: proxy, url: found "socks4://p:1", allowed: http://host:3128 or socks5://host:1080',
  ],
  [
    'a password of nobody',
    `${server}proxy: { url: http://p:1, passwordFrom: P }`,
    '3:27: proxy, passwordFrom: there is a password and nobody whose it is; needed: user',
  ],
  [
    'a device twice',
    `${server}roles: { devices: { Lobby: { DEVICEID: 1 }, Hot Desk: { DEVICEID: "1" } } }`,
    '3:67: roles, devices, Hot Desk, DEVICEID: device 1 is Lobby already; each role needs one of its own',
  ],
  [
    'a recording twice',
    `${server}roles: { recordings: { Sunday: 1, Monday: 2, Tuesday: 1 } }`,
    '3:55: roles, recordings, Tuesday: recording 1 is Sunday already; each role needs one of its own',
  ],
  [
    'a group twice',
    `${server}roles: { groups: { A: { GROUPID: 1, GROUPNAME: a }, B: { GROUPID: 1, GROUPNAME: b } } }`,
    '3:67: roles, groups, B, GROUPID: group 1 is A already; each role needs one of its own',
  ],
  [
    'a role of users twice',
    `${server}roles: { securityRoles: { A: { ROLEID: 1, ROLENAME: a }, B: { ROLEID: 1, ROLENAME: b } } }`,
    '3:71: roles, securityRoles, B, ROLEID: role 1 is A already; each role needs one of its own',
  ],
  [
    'what is no YAML',
    'name: [',
    '1:8: Flow sequence in block collection must be sufficiently indented and end with a ]',
  ],
  [
    'several slips, in the order of the file',
    `${server}prefix: "1"\nallow: [x]`,
    '3:9: prefix: found "1", allowed: 1 to 12 letters and digits, a letter first\n4:9: allow, no. 1: found "x", allowed: one of calls, recordings, users, groups, roles, exports, email, malformed',
  ],
])('refuses %s', (_, text, says) => {
  expect(defects(text)).toBe(says)
})

const aVariable =
  'allowed: the name of an environment variable in capitals, such as UPTIVITY_PASSWORD, and never the secret itself'

test.each([
  [
    'a password where its variable is named',
    `${server}secrets: { importPassword: hunter2 }`,
    `3:28: secrets, importPassword: ${aVariable}`,
  ],
  [
    'that of a proxy',
    `${server}proxy: { url: http://p:1, user: u, passwordFrom: "hunter2!" }`,
    `3:50: proxy, passwordFrom: ${aVariable}`,
  ],
  [
    'a login in the address of a proxy',
    `${server}proxy: { url: http://u:hunter2@p:1 }`,
    '3:15: proxy, url: a name and a password do not stand here; there are user and passwordFrom for them',
  ],
  [
    'a login in the address of a server',
    'name: R\ntargets: [http://u:hunter2@r]',
    '2:11: targets, no. 1: the API knows no name and no password; take them out',
  ],
])('refuses %s, and does not tell it', (_, text, says) => {
  expect(defects(text)).toBe(says)
  expect(says).not.toContain('hunter2')
})

describe('a file', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'profile-'))
  })

  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  function written(name: string, text: string): string {
    const file = join(folder, name)
    writeFileSync(file, text)
    return file
  }

  test('that is not there is said to be missing', () => {
    const file = join(folder, 'none.yaml')
    expect(() => readProfile(file)).toThrow(`${file}:1:1: there is no file ${file}`)
  })

  test('names the certificate by a path from its folder', () => {
    const [issuer] = rootCertificates
    written('ca.pem', issuer ?? '')
    const file = written('r.yaml', `${secure}tls: { ca: ./ca.pem }`)
    expect(readProfile(file).tls.ca).toBe(join(folder, 'ca.pem'))
  })

  test.each([
    ['is not there', undefined, (at: string) => `there is no file ${at}`],
    [
      'holds none',
      'a key',
      (at: string) =>
        `${at}: there is no certificate in PEM, which begins with -----BEGIN CERTIFICATE-----`,
    ],
  ])('is refused when the certificate %s', (_, text, says) => {
    if (text !== undefined) written('ca.pem', text)
    const file = written('r.yaml', `${secure}tls:\n  ca: ca.pem\n`)
    expect(() => readProfile(file)).toThrow(`${file}:4:7: tls, ca: ${says(join(folder, 'ca.pem'))}`)
  })
})
