import type { Dice } from '../../simulator/core/dice.ts'
import type { Deed, Sent } from './deed.fixture.ts'

/**
 * The world of the simulator that is killed. Its clock stands unless it is moved, so that the same
 * deeds have it hold the same.
 */
export const killedScenario = `
clock: { at: 2026-02-02T15:00:00Z, runs: false }
server: { longestBlackoutSeconds: 30 }
cores: [{ ident: 1 }, { ident: 2, capacity: channels, prepareMs: 500, finishMs: 500 }]
channels: [{ id: 1, core: 2 }, { id: 2, core: 2 }]
devices:
  - { id: 4001 }
  - { id: 4002, core: 2 }
  - { id: 4003, core: 2 }
users:
  - { id: 11, firstName: Ada, lastName: Byron, sysUser: ada, phones: [4001] }
  - { id: 12, firstName: Grace, lastName: Murray, sysUser: grace, phones: [4002] }
groups: [{ id: 1, name: Sales, phones: [4001] }]
schedules: [{ name: Some, audio: true, percentage: 60 }]
recordings: [{ id: 7, device: 4001, startedAt: 2026-02-01T10:00:00Z, seconds: 2 }]
script:
  - { after: 60, every: 60, do: [{ call-starts: { device: 4003 } }] }
  - { after: 90, every: 60, do: [{ call-ends: { device: 4003 } }] }
  - { after: 5, name: disk-fills, do: [{ disk-fills: { freeMb: 9000 } }] }
replies:
  - { match: { command: CALLSTOP }, every: 7, result: { label: API_DATABASE_QUERY_ERROR } }
`

/** Makes the deeds of one client, one after the other; numbers tell them apart. */
export type Deeds = (dice: Dice, number: number) => Deed

const phones = ['4001', '4002', '4003', '4009']

/** Calls, chats, people and stations, the clock, rules for replies and the script. */
export const floor: Deeds = (dice, number) => {
  const phone = ['DEVICEID', pick(dice, phones)] as const
  const session = ['SESSIONID', `chat-${number - 2 + Math.floor(dice.next() * 3)}`] as const
  const tcp = (type: string, ...sent: Sent) => request('tcp', number, type, sent)
  return pick<() => Deed>(dice, [
    () => tcp('CALLSTART', phone, ['CALLINSTANCE', String(number)], ['ANI', `61455${number}`]),
    () => tcp('CALLSTART', phone, ['CALLINSTANCE', String(number)], ['USER1', 'Zoë & Co']),
    () => tcp('CALLSTOP', phone),
    () => tcp('CALLUPDATE', phone, ['USER2', `second ${number}`]),
    () => tcp('RECORDSTART', phone),
    () => tcp('RECORDSTOP', phone),
    () => tcp('BLACKOUTSTART', phone),
    () => tcp('BLACKOUTSTOP', phone),
    () => tcp('AGENTBLACKOUTSTART', ['SYS_USER', 'ada']),
    () => tcp('AGENTBLACKOUTSTOP', ['SYS_USER', 'ada']),
    () => tcp('CHATSTART', ['SESSIONID', `chat-${number}`], ['AGENTID', '12']),
    () => tcp('CHATUPDATE', session, ['GROUP', 'nights']),
    () => tcp('CHATSTOP', session),
    () => addUser(number),
    () => addUser(number),
    () => tcp('IMPORTWORKSTATION', phone, ['STATIONNAME', `PC-${number}`]),
    () => tcp('IMPORTAGENTPHONE', ['ACTION', 'ADD'], ['AGENTID', '11'], ['PHONEID', `7${number}`]),
    () =>
      tcp(
        ...(['EMAIL', ['UNIQUEFIELD', 'ident'], ['IDENT', '7']] as const),
        ...([
          ['TOADDRESS', `to${number}@example.com`],
          ['MEDIA_FORMAT', 'webm'],
        ] as const),
      ),
    () => advance(Math.floor(dice.next() * 40_000)),
    () => addReply(number),
    () => removeReply(number - 10),
    fire,
  ])()
}

/** QA groups, and the phones in them. */
export const groups: Deeds = (dice, number) =>
  request('http', number, 'ADDGROUP', [
    ['GROUPNAME', dice.next() < 0.8 ? `group ${number}` : 'Sales'],
  ])

/** Roles, and what they grant. */
export const roles: Deeds = (dice, number) => {
  const tcp = (type: string, ...sent: Sent) => request('tcp', number, type, sent)
  const add = ['ACTION', 'ADD'] as const
  const role = ['ROLENAME', `role ${number - Math.floor(dice.next() * 6)}`] as const
  return pick<() => Deed>(dice, [
    () => tcp('MODIFYROLE', add, ['ROLENAME', `role ${number}`]),
    () => tcp('MODIFYROLE', add, ['ROLENAME', `role ${number}`], ['DESCRIPTION', 'made']),
    () => tcp('MODIFYROLE', ['ACTION', 'DELETE'], role),
    () => tcp('MODIFYROLEPERMISSION', add, role, ['PERMISSIONNAME', 'HOMEPAGEWIDGETS']),
    () => tcp('MODIFYUSERROLE', add, role, ['USERID', '11']),
    () => tcp('MODIFYROLEGROUPPERMISSION', add, role, ['GROUPID', '1']),
  ])()
}

const asked: readonly Sent[] = [
  [['TYPE', 'DEVICELIST']],
  [['TYPE', 'CHANNELS']],
  [['TYPE', 'STATIONS']],
  [['TYPE', 'SYSTEMSTATUS']],
  [
    ['TYPE', 'CALLLIST'],
    ['CALLDATESTART', '0'],
    ['CALLDATEEND', '3'],
    ['CALLCOUNT', '50'],
  ],
  [
    ['TYPE', 'IMPORTUSER'],
    ['ACTION', 'LIST'],
  ],
  ...phones.map(
    (phone) =>
      [
        ['TYPE', 'DEVICERECORDINGSTATUS'],
        ['DEVICEID', phone],
      ] as const,
  ),
]

/** What clients are told of all this. */
export const looks: readonly Sent[] = asked.map((sent) => [...sent, ['REQUESTID', '1']])

function request(by: 'tcp' | 'http', number: number, type: string, sent: Sent): Deed {
  return { by, sent: [['TYPE', type], ['REQUESTID', String(number)], ...escaped(by, sent)] }
}

/** A query escapes for itself. */
function escaped(by: 'tcp' | 'http', sent: Sent): Sent {
  if (by === 'http') return sent
  return sent.map(([name, value]) => [name, value.replaceAll('&', '&amp;')])
}

function addUser(number: number): Deed {
  return request('tcp', number, 'IMPORTUSER', [
    ['ACTION', 'ADD'],
    ['FIRST_NAME', `First${number}`],
    ['LAST_NAME', `Last${number}`],
    ['USERNAME', `user${number}`],
    ['PHONES', `6${number}`],
  ])
}

function advance(ms: number): Deed {
  return {
    by: 'control',
    method: 'POST',
    path: '/clock/advance',
    body: { ms },
    act: (session) => session.advance(ms),
  }
}

function addReply(number: number): Deed {
  const name = `rule ${number}`
  const match = { command: 'CALLSTART', parameters: { DEVICEID: '4001' } } as const
  const result = { label: 'API_DATABASE_QUERY_ERROR' } as const
  return {
    by: 'control',
    method: 'POST',
    path: '/replies',
    body: { name, match, probability: '30', result },
    act: (session) => session.addReply({ name, match, probability: 30, result }),
  }
}

function removeReply(number: number): Deed {
  const name = `rule ${number}`
  return {
    by: 'control',
    method: 'DELETE',
    path: `/replies/${encodeURIComponent(name)}`,
    act: (session) => session.removeReply(name),
  }
}

function fire(): Deed {
  return {
    by: 'control',
    method: 'POST',
    path: '/script/disk-fills/fire',
    act: (session) => session.fire('disk-fills'),
  }
}

function pick<T>(dice: Dice, from: readonly T[]): T {
  const one = from[Math.floor(dice.next() * from.length)]
  if (one === undefined) throw new Error('there is nothing to pick from')
  return one
}
