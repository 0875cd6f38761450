import { expect, test } from 'vitest'
import { type Sent, writeRequest } from './write-request.ts'

test.each<[string, readonly Sent[], string]>([
  ['nothing', [], '<REQUEST></REQUEST>'],
  [
    'elements in their order',
    [
      ['TYPE', 'TEST'],
      ['REQUESTID', '1'],
    ],
    '<REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST>',
  ],
  [
    'a name twice',
    [
      ['A', '1'],
      ['A', '2'],
    ],
    '<REQUEST><A>1</A><A>2</A></REQUEST>',
  ],
  ['a blank value', [['A', '']], '<REQUEST><A></A></REQUEST>'],
  ['a value as it is', [['A', ' 0012 ']], '<REQUEST><A> 0012 </A></REQUEST>'],
  ['markup, escaped', [['A', '<&>"']], '<REQUEST><A>&lt;&amp;&gt;&quot;</A></REQUEST>'],
  ['a reference, as text', [['A', '&amp;']], '<REQUEST><A>&amp;amp;</A></REQUEST>'],
])('writes %s', (_, sent, text) => {
  expect(writeRequest(sent)).toBe(text)
})
