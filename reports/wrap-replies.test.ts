import { expect, test } from 'vitest'
import { refusedResult, testResult } from './examples.fixture.ts'
import { wrapReplies } from './wrap-replies.ts'

const update = '<RESULT><REQUESTTYPE>CALLUPDATE</REQUESTTYPE><RESULTCODE>20</RESULTCODE></RESULT>'

test.each([
  ['an accepted reply', 'TEST', '', testResult('API_OK'), 'accepted.testEcho'],
  ['a refusal', 'CALLSTOP', '', refusedResult('CALLSTOP'), 'refused.callStop'],
  ['a refusal that names no command', 'CALLSTOP', '', refusedResult(''), 'refused'],
  ['a reply to bytes that named no command', '', '', refusedResult(''), 'refused'],
  ['a reply to a command that there is not', 'NOSUCH', '', refusedResult(''), 'refused'],
  [
    'a reply without a code',
    'CALLLIST',
    '',
    '<RESULT><TYPE>CALLLIST</TYPE></RESULT>',
    'accepted.callList',
  ],
  ['an update of a call', 'CALLUPDATE', '<DEVICEID>1</DEVICEID>', update, 'accepted.callUpdate'],
  [
    'an update of a recording',
    'CALLUPDATE',
    '<RECORDID>1</RECORDID>',
    update,
    'accepted.callUpdatePostRecording',
  ],
  [
    'one with a blank RECORDID',
    'CALLUPDATE',
    '<RECORDID> </RECORDID>',
    update,
    'accepted.callUpdate',
  ],
  [
    'one by a URL',
    'CALLUPDATE',
    'GET /webAPI.aspx?type=callupdate&recordid=1',
    update,
    'accepted.callUpdatePostRecording',
  ],
])('%s', (_, command, request, result, name) => {
  expect(wrapReplies([{ command, request, result }])).toBe(
    `<REPLIES>\n<${name}>${result.trim()}</${name}>\n</REPLIES>\n`,
  )
})

test('every reply is on a line of its own, however many it came in', () => {
  const result = '<RESULT>\r\n<A>1\n2</A>\r\n</RESULT>\r\n'
  const text = wrapReplies([1, 2].map(() => ({ command: '', request: '', result })))
  const line = '<refused><RESULT> <A>1 2</A> </RESULT></refused>'
  expect(text.split('\n')).toEqual(['<REPLIES>', line, line, '</REPLIES>', ''])
})
