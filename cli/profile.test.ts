import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  devicesReply,
  ok,
  refused,
  startCanned,
  usersReply,
} from '../steps/profile/canned-server.fixture.ts'
import { reachOf } from './profile-reach.ts'
import { runProgram } from './program.fixture.ts'

const limit = { timeout: 60_000 }

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'profile-'))
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

test('init writes a profile that check takes, and each says what is missing', limit, async () => {
  const server = await startCanned({
    TEST: ok,
    DEVICELIST: devicesReply([
      { DEVICEID: '0012', DEVICEALIAS: 'A12' },
      { DEVICEID: '13', DEVICEALIAS: 'A13' },
    ]),
    IMPORTUSER: usersReply([{ USER_ID: '7', SYS_USER: 'ada', PHONES: '0012' }]),
    STATIONS: refused('not\ntoday'),
    CHANNELS: ok,
    CALLLIST: ok,
  })
  const file = join(folder, 'mine.yaml')
  const made = await runProgram('profile', 'init', server.address.href, '--out', file)
  await server.stop()
  const missing =
    'Back Office, Night Line, Lobby, Supervisor Desk, Supervisor Softphone, Quiet Room, Hot Desk, Warehouse, Loading Bay, Zero Desk, Plain Desk, Third Saturday, Withheld Call, Fourth Saturday, First Saturday, Closed Team, Reviewer'
  expect(made).toEqual({
    code: 0,
    stdout: `${file}: 2 of 19 roles found\nguessed, to be looked at: Front Desk\nnot found: ${missing}\n`,
    stderr: 'STATIONS was refused: 4 API_ERROR_UNKNOWN not today\n',
  })
  const [first = ''] = readFileSync(file, 'utf8').split('\n')
  const schema = /^# yaml-language-server: \$schema=(\S+)$/.exec(first)?.[1] ?? ''
  expect(resolve(dirname(file), schema)).toBe(resolve('steps/profile/profile.schema.json'))
  expect(existsSync(resolve(dirname(file), schema))).toBe(true)
  // Told of the file are the same roles, and the other files do not keep it from being checked.
  const broken = written('broken.yaml', 'name: R\ntargets: [ftp://r]\nalow: [calls]\n')
  const own = written('own.yaml', ownRoles)
  const { code, stdout, stderr } = await runProgram('profile', 'check', broken, file, own)
  expect(stdout.split('\n').slice(0, 3)).toEqual([
    `${file}: ok, 1 address, 2 devices, 0 recordings, 0 groups, 0 security roles`,
    `${file}: not judged is what needs ${missing}`,
    `${own}: ok, 1 address, 3 devices, 1 recording, 0 groups, 0 security roles`,
  ])
  expect(stderr.trimEnd().split('\n')).toEqual([
    `${broken}:2:11: targets, no. 1: found "ftp://r", allowed: tcp://host:5620, http://host:2012 or https://host:2013`,
    expect.stringMatching(/broken\.yaml:3:1: alow: there is no such key; did you mean allow\?/),
    `warning: ${own}:5:5: roles, devices, Front Dekc: no example of this package speaks of it; did you mean Front Desk?`,
    `warning: ${own}:6:5: roles, devices, Ours: no example of this package speaks of it`,
    `warning: ${own}:7:5: roles, devices, Reviewer: no example of this package speaks of it; it has its place in securityRoles`,
  ])
  expect(code).toBe(2)
})

const ownRoles = `name: R
targets: [tcp://r]
roles:
  devices:
    Front Dekc: { DEVICEID: 1 }
    Ours: { DEVICEID: 2 }
    Reviewer: { DEVICEID: 3 }
  recordings: { Sunday: 4 }
`

test('init writes over no file, and asks nothing then', limit, async () => {
  const server = await startCanned({ TEST: ok })
  const file = written('mine.yaml', 'name: mine')
  expect(await runProgram('profile', 'init', server.address.href, '--out', file)).toEqual({
    code: 2,
    stdout: '',
    stderr: `${file} is there already; name another file\n`,
  })
  await server.stop()
  expect(readFileSync(file, 'utf8')).toBe('name: mine')
  expect(server.asked).toEqual([])
})

test('what a profile says of how a server was reached has no password in it', () => {
  const options = {
    ca: 'certs/ca.pem',
    insecure: true,
    proxy: 'http://u%20x:secret@proxy:3128',
  } as const
  expect(reachOf(options, 'profiles/mine.yaml')).toEqual({
    ca: '../certs/ca.pem',
    isInsecure: true,
    proxy: { url: 'http://proxy:3128', user: 'u x', hasPassword: true },
  })
  expect(reachOf({ proxy: 'socks5://proxy:1080' }, 'mine.yaml')).toEqual({
    isInsecure: false,
    proxy: { url: 'socks5://proxy:1080', hasPassword: false },
  })
})
