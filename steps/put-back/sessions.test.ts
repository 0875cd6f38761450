import { expect, test } from 'vitest'
import type { Sent } from '../xml/write-request.ts'
import { type Step, sentBack } from './sent-back.fixture.ts'
import { SessionsPutBack } from './sessions.ts'

const id = (value: string): Sent => ['SESSIONID', value]
const agent: Sent = ['AGENTID', '1']

test.each<[string, readonly Step[], readonly string[]]>([
  ['nothing', [], []],
  ['a session that is open', [['CHATSTART', id(' a '), agent]], ['CHATSTOP SESSIONID=a']],
  [
    'once one that was begun twice',
    [
      ['CHATSTART', id('a')],
      ['CHATSTART', id('a')],
    ],
    ['CHATSTOP SESSIONID=a'],
  ],
  [
    'none that the example ended',
    [
      ['CHATSTART', id('a'), agent],
      ['CHATSTOP', id('a')],
    ],
    [],
  ],
  [
    'the one left of two',
    [
      ['CHATSTART', id('a')],
      ['CHATSTART', id('b')],
      ['CHATSTOP', id('a')],
    ],
    ['CHATSTOP SESSIONID=b'],
  ],
  [
    'one that was begun anew',
    [
      ['CHATSTART', id('a')],
      ['CHATSTOP', id('a')],
      ['CHATSTART', id('a')],
    ],
    ['CHATSTOP SESSIONID=a'],
  ],
  ['nothing for an update', [['CHATUPDATE', id('a')]], []],
])('ends %s', async (_, steps, expected) => {
  expect(await sentBack(new SessionsPutBack(), steps)).toEqual(expected)
})
