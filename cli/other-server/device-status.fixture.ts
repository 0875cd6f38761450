import { type Answer, type Asked, phonesNamed, userFields } from './call-commands.fixture.ts'
import { type Call, type Phone, phones } from './office.fixture.ts'
import { accepted, type Element, refused } from './reply.fixture.ts'

const list: Answer = (asked) => {
  const count = phones.length + (asked.does('counts one device too many') ? 1 : 0)
  return accepted(asked.request, 'API_OK', [devices(phones, count, asked)])
}

const status: Answer = (asked) => {
  const found = phonesNamed(asked.request, selectors, false)
  return accepted(asked.request, 'Found the following matching devices', [
    devices(found, found.length, asked),
  ])
}

const recordingStatus: Answer = ({ request, office, does }) => {
  const found = phonesNamed(request, selectors, false)
  const up = found.filter((phone) => office.callsOn(phone).length > 0)
  if (up.length === 0) return refused(request, 'API_DEVICE_NOT_RECORDING')
  const message =
    'Following active call instances found for specified deviceID, devicealias, crm_user or sys_user'
  const shown = up.map((phone): Element => {
    const calls = office.callsOn(phone).map(recording)
    return ['DEVICE', [...names(phone), ['COREIDENT', phone.core], ...calls]]
  })
  const count: Element = ['COUNT', String(up.length)]
  return accepted(request, message, does('counts in the wrong place') ? [count, ...shown] : shown)
}

function recording(call: Call): Element {
  return ['RECORDING', [...media(call), ...times(call), ...data(call), ['STATUS', statusOf(call)]]]
}

const selectors = ['DEVICEID', 'DEVICEALIAS', 'SYS_USER', 'CRM_USER']

function statusOf({ recording, isWithheld }: Call): string {
  if (!recording) return 'monitored'
  return isWithheld ? 'recordpaused' : 'recording'
}

/** COUNT, and each phone with one of its calls. */
function devices(found: readonly Phone[], count: number, { office, does }: Asked): Element {
  const rank = does('ranks the oldest call first') ? 0 : -1
  return [
    'DEVICES',
    [
      ['COUNT', String(count)],
      ...found.map((phone): Element => {
        const last = does('forgets the last call') ? undefined : office.lastCallOn(phone)
        const call = office.callsOn(phone).at(rank) ?? last
        return [
          'DEVICE',
          [
            ...names(phone),
            ['COREIDENT', phone.core],
            ['RECORDING', media(call)],
            ...times(call),
            ...data(call),
          ],
        ]
      }),
    ],
  ]
}

function names({ id, alias, agent }: Phone): readonly Element[] {
  return [
    ['DEVICEID', id],
    ['DEVICEALIAS', alias],
    ['SYS_USER', agent?.sys ?? ''],
    ['CRM_USER', agent?.crm ?? ''],
  ]
}

function data(call: Call | undefined): readonly Element[] {
  const kept = ['GROUP', 'GATE', 'ANI', 'DNIS', ...userFields, 'CALLDIRECTION']
  return [
    ...kept.map((name): Element => [name, call?.data.get(name) ?? '']),
    ['ISTRUNK', ''],
    ['STATION', ''],
  ]
}

function times(call: Call | undefined): readonly Element[] {
  return [
    ['STARTTIME', call ? localTime(call.startedAt) : ''],
    ['STOPTIME', call?.endedAt === undefined ? '' : localTime(call.endedAt)],
  ]
}

function media(call: Call | undefined): readonly Element[] {
  const isRecording = call?.recording !== undefined && call.endedAt === undefined
  return [
    ['CALLINSTANCE', call?.instance ?? ''],
    ['ISRECORDING', isRecording ? 'Y' : 'N'],
    ['ISRECORDINGVIDEO', 'N'],
    ['FILENAME', call?.recording ? fileName(call) : ''],
    ['CALLID', ''],
    ['SESSIONID', ''],
  ]
}

function fileName({ phone, startedAt }: Call): string {
  const [day = '', time = ''] = local(startedAt).toISOString().slice(0, 19).split('T')
  const name = phone.alias || phone.id
  return `E:\\Vault\\${day.replaceAll('-', '')}\\${name}\\${name}-${time.replaceAll(':', '-')}.cca`
}

/** The clocks of the office are five and a half hours ahead. */
function local(instant: number): Date {
  return new Date(instant + 5.5 * 3_600_000)
}

/** An instant on the clocks of the office: `2/1/2011 11:49:32 AM`. */
export function localTime(instant: number): string {
  const options = { timeZone: 'UTC', dateStyle: 'short', timeStyle: 'medium' } as const
  const at = local(instant)
  const day = `${at.getUTCMonth() + 1}/${at.getUTCDate()}/${at.getUTCFullYear()}`
  const [, time = ''] = at.toLocaleString('en-US', options).split(', ')
  return `${day} ${time.replace(/\s/, ' ')}`
}

export const deviceCommands: readonly (readonly [command: string, answer: Answer])[] = [
  ['DEVICELIST', list],
  ['DEVICESTATUS', status],
  ['DEVICERECORDINGSTATUS', recordingStatus],
]
