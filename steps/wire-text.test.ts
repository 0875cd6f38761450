import { expect, test } from 'vitest'
import { bytesOf, commandIn } from './wire-text.ts'

test.each([
  ['plain text', 'a<b>', [0x61, 0x3c, 0x62, 0x3e]],
  ['line ends', 'a\\r\\n\\t', [0x61, 13, 10, 9]],
  ['bytes', '\\x00\\xFF\\xc3', [0, 255, 0xc3]],
  ['letters beyond ASCII', 'ë', [0xc3, 0xab]],
  ['what is no escape', '\\q\\x1', [0x5c, 0x71, 0x5c, 0x78, 0x31]],
])('%s', (_, written, bytes) => {
  expect([...bytesOf(written)]).toEqual(bytes)
})

test.each([
  ['<REQUEST><TYPE>TEST</TYPE></REQUEST>', 'TEST'],
  ['<REQUEST><REQUESTTYPE> test </REQUESTTYPE></REQUEST>', 'TEST'],
  ['<REQUEST><TYPE><![CDATA[TEST]]></TYPE></REQUEST>', 'TEST'],
  ['<REQUEST><TYPE>T&#69;ST</TYPE></REQUEST>', 'TEST'],
  ['/webAPI.aspx?type=callstop&requestid=1', 'CALLSTOP'],
  ['/webAPI.aspx?requestid=1&Type=CallStop', 'CALLSTOP'],
  ['/webAPI.aspx\ntype=test', 'TEST'],
  ['/webAPI.aspx?subtype=x', ''],
  ['hello', ''],
])('%s names %j', (request, command) => {
  expect(commandIn(request)).toBe(command)
})
