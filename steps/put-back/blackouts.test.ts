import { expect, test } from 'vitest'
import type { Sent } from '../xml/write-request.ts'
import { BlackoutsPutBack } from './blackouts.ts'
import { type Step, sentBack } from './sent-back.fixture.ts'

const device: Sent = ['DEVICEID', '1']
const user: Sent = ['SYS_USER', 'ada']
const call: Sent = ['CALLINSTANCE', '7']

test.each<[string, readonly Step[], readonly string[]]>([
  ['nothing', [], []],
  ['that of a call', [['BLACKOUTSTART', device]], ['BLACKOUTSTOP DEVICEID=1']],
  [
    'that of a named call',
    [['BLACKOUTSTART', call, user]],
    ['BLACKOUTSTOP SYS_USER=ada CALLINSTANCE=7'],
  ],
  ['that of an agent', [['AGENTBLACKOUTSTART', user]], ['AGENTBLACKOUTSTOP SYS_USER=ada']],
  [
    'what it was begun with alone',
    [['AGENTBLACKOUTSTART', ['REQUESTID', '5'], user, ['DEVICEID', ' ']]],
    ['AGENTBLACKOUTSTOP SYS_USER=ada'],
  ],
  [
    'once what was begun twice',
    [
      ['AGENTBLACKOUTSTART', user],
      ['AGENTBLACKOUTSTART', user],
    ],
    ['AGENTBLACKOUTSTOP SYS_USER=ada'],
  ],
  [
    'none that the example ended',
    [
      ['AGENTBLACKOUTSTART', user],
      ['AGENTBLACKOUTSTOP', user],
    ],
    [],
  ],
  [
    'that of an agent, where that of a call was ended',
    [
      ['AGENTBLACKOUTSTART', device],
      ['BLACKOUTSTART', device],
      ['BLACKOUTSTOP', device],
    ],
    ['AGENTBLACKOUTSTOP DEVICEID=1'],
  ],
  [
    'that of one call, where that of another was ended',
    [
      ['BLACKOUTSTART', device, call],
      ['BLACKOUTSTOP', device],
    ],
    ['BLACKOUTSTOP DEVICEID=1 CALLINSTANCE=7'],
  ],
  [
    'what was begun anew',
    [
      ['BLACKOUTSTART', device],
      ['BLACKOUTSTOP', device],
      ['BLACKOUTSTART', device],
    ],
    ['BLACKOUTSTOP DEVICEID=1'],
  ],
])('ends %s', async (_, steps, expected) => {
  expect(await sentBack(new BlackoutsPutBack(), steps)).toEqual(expected)
})
