import { type Answer, type Asked, dataFields, nameOf } from './call-commands.fixture.ts'
import { localTime } from './device-status.fixture.ts'
import { phones, type Recording } from './office.fixture.ts'
import { accepted, type Element, refused } from './reply.fixture.ts'
import type { Request } from './request.fixture.ts'

const test: Answer = ({ request }) => accepted(request, 'API_OK')

const system: Answer = ({ request, office, now, does }) => {
  const [total, free] = [16_384, 5_321]
  const share = ((total - free) / total) * 100
  const seconds = Math.floor((now - office.openedAt) / 1000)
  const [days, hours, minutes] = [seconds / 86_400, (seconds / 3600) % 24, (seconds / 60) % 60]
  const [d, h, m] = [days, hours, minutes].map(Math.floor)
  return accepted(request, 'API_OK', [
    ['RECORDINGPATH', 'E:\\Vault\\'],
    ['RECORDINGSPACEINFO', '97.66GB of 1953.13GB'],
    ['RECORDINGTOTALDISKCAPACITY', '2000000'],
    ['RECORDINGTOTALDISKFREE', '100000'],
    ['RECORDINGTOTALDISKFREEPCT', '5.00'],
    ['SYSTEMUPTIME', `${d} days, ${h} hours, ${m} minutes, ${seconds % 60} seconds.`],
    [
      'PROCESSOR0',
      [
        ['SYSTEMPROCESSORSPEED', '3200MHz'],
        ['SYSTEMPROCESSORTYPE', 'one of four'],
      ],
    ],
    ['SYSTEMRAMTOTAL', String(total)],
    ['SYSTEMRAMFREE', String(free)],
    ['SYSTEMRAMUSED', String(total - free)],
    ['SYSTEMRAMUSEDPCT', String(does('rounds the memory') ? Math.round(share) : Math.floor(share))],
  ])
}

const channels: Answer = ({ request, office, now }) => {
  const wired = phones.filter(({ channel }) => channel !== undefined)
  return accepted(request, 'API_OK', [
    ['COUNT', String(wired.length)],
    [
      'CHANNELS',
      wired.map(({ id, channel = '', alias }, index): Element => {
        const call = office.calls.findLast(({ phone }) => phone.id === id)
        const changedAt = call?.endedAt ?? call?.startedAt ?? office.openedAt
        const isIdle = call === undefined || call.endedAt !== undefined
        return [
          'CHANNEL',
          [
            ['ID', channel],
            ['STATE', isIdle ? 'On Hook' : 'Recording'],
            ['PLAYBACKEXTENSION', ''],
            ['RECORDINGDEVICEALIAS', alias],
            ['RECORDINGDEVICE', id],
            ['LASTSTATECHANGE', localTime(Math.min(changedAt, now))],
            ['LASTSTATECHANGEUNIXTIME', String(Math.floor(changedAt / 1000))],
            ['BOARD', String(index)],
          ],
        ]
      }),
    ],
  ])
}

const stations: Answer = ({ request, does }) => {
  const mapped = phones.filter(({ station }) => station !== undefined)
  return accepted(request, 'API_OK', [
    ['COUNT', String(mapped.length - (does('counts one station too few') ? 1 : 0))],
    [
      'STATIONS',
      mapped.map(
        ({ id, station = '' }): Element => [
          'STATION',
          [
            ['STATIONNAME', station],
            ['DEVICEID', id],
          ],
        ],
      ),
    ],
  ])
}

const terms = 'agent ani callcopygroup devicealias deviceid dnis gate group'.split(' ')

const terminology: Answer = ({ request, does }) => [
  ['REQUESTTYPE', 'FETCHTERMINOLOGY'],
  ['REQUESTID', does('answers with its own number') ? '2060' : (request.get('REQUESTID') ?? '')],
  ['COUNT', String(terms.length)],
  [
    'SETTINGS',
    terms.map(
      (term): Element => [
        'TERMINOLOGY',
        [
          ['NAME', term],
          ['VALUE', `our ${term}`],
        ],
      ],
    ),
  ],
]

const callList: Answer = (asked) => {
  const { request, office, does } = asked
  const numbers = ['CALLCOUNT', 'CALLDATESTART', 'CALLDATEEND'].map((name) => request.get(name))
  if (numbers.some((text) => !/^\d*$/.test(text ?? ''))) {
    return refused(request, 'API_DATABASE_QUERY_ERROR')
  }
  const filters = filtersIn(request)
  if (filters.length === 0) return refused(request, 'API_BLANK_REQUIRED_VALUE')
  const [count = 0, from = 0, to = 0] = numbers.map((text) => (text ? Number(text) : undefined))
  const last = to === 0 || does('forgets the end of the range') ? Number.MAX_VALUE : to
  const found = office.finished
    .filter((one) => second(one) >= from && second(one) <= last && matches(one, filters))
    .toSorted((a, b) => second(b) - second(a) || a.id - b.id)
    .slice(0, numbers[0] ? count : undefined)
  if (does('lists the oldest first')) found.reverse()
  return [
    ['TYPE', 'CALLLIST'],
    ['REQUESTID', request.get('REQUESTID') ?? ''],
    ...found.map((one, index) => result(one, index, asked)),
  ]
}

/** Recordings are told apart by the second in which they began. */
function second({ startedAt }: Recording): number {
  return Math.floor(startedAt / 1000)
}

function filtersIn(request: Request): readonly (readonly [name: string, value: string])[] {
  const names = ['DEVICEID', 'DEVICEALIAS', 'SYS_USER', 'CRM_USER', 'RECORDID', ...dataFields]
  return names.flatMap((name) => {
    const value = request.get(name) ?? ''
    return value === '' ? [] : [[name, value] as const]
  })
}

/** Upper and lower case are the same to it. */
function matches(recording: Recording, filters: ReturnType<typeof filtersIn>): boolean {
  const fits = ([name, value]: readonly [string, string]) =>
    textIn(recording, name).toLowerCase() === value.toLowerCase()
  return filters.every(fits)
}

function textIn({ id, phone, data }: Recording, name: string): string {
  if (name === 'DEVICEID') return phone.id
  if (name === 'RECORDID') return String(id)
  return dataFields.includes(name) ? (data.get(name) ?? '') : nameOf(phone, name)
}

function result(recording: Recording, index: number, { does }: Asked): Element {
  const { id, phone, startedAt, endedAt = startedAt } = recording
  const shown = (text: string) => (does('drops leading zeros') ? text.replace(/^0+/, '') : text)
  return [
    'SEARCHRESULT',
    [
      ['CALLNUMBER', String(index + (does('numbers from nought') ? 0 : 1))],
      ['DEVICEID', phone.id],
      ['DEVICEALIAS', phone.alias],
      ...dataFields.map((name): Element => [name, shown(textIn(recording, name))]),
      ['RECORDID', String(id)],
      ['RECORDINGTIME', String(Math.floor(startedAt / 1000))],
      ['DURATION', String(Math.ceil((endedAt - startedAt) / 1000))],
      ['AGENTFIRSTNAME', phone.agent?.first ?? ''],
      ['AGENTLASTNAME', phone.agent?.last ?? ''],
      ['CRM_USER', phone.agent?.crm ?? ''],
      ['SYS_USER', phone.agent?.sys ?? ''],
      ['PLAYBACKLINK', `http://office:8080/MediaPlayer/ExternalCallListPlayer/${id}/false`],
    ],
  ]
}

export const siteCommands: readonly (readonly [command: string, answer: Answer])[] = [
  ['TEST', test],
  ['SYSTEMSTATUS', system],
  ['CHANNELS', channels],
  ['STATIONS', stations],
  ['FETCHTERMINOLOGY', terminology],
  ['CALLLIST', callList],
]
