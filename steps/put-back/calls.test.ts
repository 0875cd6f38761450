import { expect, test } from 'vitest'
import { Reply } from '../reply.ts'
import type { Roles } from '../target/target.ts'
import type { Sent } from '../xml/write-request.ts'
import { CallsPutBack } from './calls.ts'

const names = { SYS_USER: '', CRM_USER: '', USERNAME: '', PHONE: '', AGENTID: '' }

const roles: Roles = {
  devices: {
    Front: { ...names, DEVICEID: '1', DEVICEALIAS: 'A1', STATIONNAME: 'PC-1', SYS_USER: 'ada' },
    Back: { ...names, DEVICEID: '2', DEVICEALIAS: 'A2', STATIONNAME: 'PC-2', SYS_USER: 'ada' },
    Bare: { ...names, DEVICEID: '3', DEVICEALIAS: '', STATIONNAME: '' },
  },
  recordings: {},
  groups: {},
  securityRoles: {},
}

type Step = readonly [command: string, ...sent: Sent[]]

const device1: Sent = ['DEVICEID', '1']
const instance = (value: string): Sent => ['CALLINSTANCE', value]

/** What is sent to put back what the accepted steps changed, on a target with these calls up. */
async function putBack(steps: readonly Step[], up: Readonly<Record<string, readonly string[]>>) {
  const sent: string[] = []
  const ask = async (command: string, parameters: readonly Sent[]) => {
    const values = parameters.map(([name, value]) => `${name}=${value}`).join(' ')
    if (command !== 'DEVICERECORDINGSTATUS') sent.push(`${command} ${values}`)
    const calls = up[parameters[0]?.[1] ?? ''] ?? []
    const recordings = calls.map(
      (call) => `<RECORDING><CALLINSTANCE>${call}</CALLINSTANCE></RECORDING>`,
    )
    return new Reply(`<RESULT>${recordings.join('')}</RESULT>`)
  }
  const back = new CallsPutBack()
  const reply = new Reply('<RESULT></RESULT>')
  for (const [command, ...parameters] of steps) back.note({ command, parameters, reply, roles })
  await back.run(ask, roles)
  return sent
}

const ended1 = 'CALLSTOP DEVICEID=1'

test.each<
  [string, readonly Step[], Readonly<Record<string, readonly string[]>>, readonly string[]]
>([
  ['nothing', [], {}, []],
  ['a call that is up', [['CALLSTART', device1]], { 1: [''] }, [ended1]],
  [
    'a call that has an instance',
    [['CALLSTART', device1, instance('7')]],
    { 1: ['', '7'] },
    [`${ended1} CALLINSTANCE=7`],
  ],
  ['a call that is gone', [['CALLSTART', device1]], { 1: ['7'] }, []],
  [
    'a call that the example stopped',
    [
      ['CALLSTART', device1],
      ['CALLSTOP', device1],
    ],
    {},
    [],
  ],
  [
    'a call that the example stopped in vain',
    [
      ['CALLSTART', device1],
      ['CALLSTOP', device1],
    ],
    { 1: [''] },
    [ended1],
  ],
  [
    'the older of two, the newer stopped',
    [
      ['CALLSTART', device1, instance('1')],
      ['CALLSTART', device1, instance('2')],
      ['CALLSTOP', device1],
    ],
    { 1: ['1'] },
    [`${ended1} CALLINSTANCE=1`],
  ],
  [
    'the newer of two, where the server has ended the older instead',
    [
      ['CALLSTART', device1, instance('1')],
      ['CALLSTART', device1, instance('2')],
      ['CALLSTOP', device1],
    ],
    { 1: ['2'] },
    [`${ended1} CALLINSTANCE=2`],
  ],
  [
    'named ones before the one without an instance',
    [
      ['CALLSTART', device1],
      ['CALLSTART', device1, instance('1')],
    ],
    { 1: ['', '1'] },
    [`${ended1} CALLINSTANCE=1`, ended1],
  ],
  [
    'a call by a user of two devices, wherever it is',
    [['CALLSTART', ['SYS_USER', 'ada']]],
    { 2: [''] },
    ['CALLSTOP DEVICEID=2'],
  ],
  [
    'a call by a station',
    [['CALLSTART', ['STATIONNAME', 'PC-2']]],
    { 2: [''] },
    ['CALLSTOP DEVICEID=2'],
  ],
  [
    'a call by a station that the example imported',
    [
      ['IMPORTWORKSTATION', ['DEVICEID', '3'], ['STATIONNAME', 'PC-9']],
      ['CALLSTART', ['STATIONNAME', 'PC-9']],
    ],
    { 3: [''] },
    ['CALLSTOP DEVICEID=3'],
  ],
  [
    'a call by a station that the example moved, where it moved to',
    [
      ['CALLSTART', ['DEVICEID', '3'], instance('1'), ['STATIONNAME', 'PC-2']],
      ['CALLSTOP', ['DEVICEID', '3']],
      ['CALLSTART', ['STATIONNAME', 'PC-2'], instance('2')],
    ],
    { 3: ['2'] },
    [
      'CALLSTOP DEVICEID=3 CALLINSTANCE=2',
      'CALLSTART DEVICEID=2 CALLINSTANCE=put-back DEVICEALIAS=A2 STATIONNAME=PC-2',
      'CALLSTOP DEVICEID=2 CALLINSTANCE=put-back',
      'CALLSTART DEVICEID=3 CALLINSTANCE=put-back',
      'CALLSTOP DEVICEID=3 CALLINSTANCE=put-back',
    ],
  ],
  [
    'an alias that was given away',
    [['CALLSTART', device1, ['DEVICEALIAS', 'X']]],
    {},
    [
      'CALLSTART DEVICEID=1 CALLINSTANCE=put-back DEVICEALIAS=A1 STATIONNAME=PC-1',
      `${ended1} CALLINSTANCE=put-back`,
    ],
  ],
  ['an alias that is its own', [['CALLSTART', device1, ['DEVICEALIAS', 'A1']]], {}, []],
  [
    'an alias that an update gave away',
    [['CALLUPDATE', device1, ['DEVICEALIAS', 'X']]],
    {},
    [
      'CALLSTART DEVICEID=1 CALLINSTANCE=put-back DEVICEALIAS=A1 STATIONNAME=PC-1',
      `${ended1} CALLINSTANCE=put-back`,
    ],
  ],
  [
    'a station, at the device that got it and the one that lost it',
    [['CALLSTART', ['DEVICEID', '3'], ['STATIONNAME', 'PC-2']]],
    {},
    [
      'CALLSTART DEVICEID=2 CALLINSTANCE=put-back DEVICEALIAS=A2 STATIONNAME=PC-2',
      'CALLSTOP DEVICEID=2 CALLINSTANCE=put-back',
      'CALLSTART DEVICEID=3 CALLINSTANCE=put-back',
      'CALLSTOP DEVICEID=3 CALLINSTANCE=put-back',
    ],
  ],
])('puts back %s', async (_, steps, up, sent) => {
  expect(await putBack(steps, up)).toEqual(sent)
})
