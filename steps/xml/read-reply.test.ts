import { expect, test } from 'vitest'
import { readDocument, readReply, UnreadableReply } from './read-reply.ts'

test('elements keep their order, their texts and their depth', () => {
  expect(readReply('<RESULT><A>1</A>\n  <B><C>2</C><C></C></B></RESULT>\r\n')).toEqual({
    name: 'RESULT',
    text: '\n  ',
    children: [
      { name: 'A', text: '1', children: [] },
      {
        name: 'B',
        text: '',
        children: [
          { name: 'C', text: '2', children: [] },
          { name: 'C', text: '', children: [] },
        ],
      },
    ],
  })
})

test.each([
  ['leading zeros', '0012', '0012'],
  ['a number in disguise', '1e5', '1e5'],
  ['a truth value in disguise', 'true', 'true'],
  ['blanks at both ends', ' a  b ', ' a  b '],
  ['references', '&amp;lt; &lt;&gt;&quot;&apos;', '&lt; <>"\''],
  ['character references', '&#13;&#x41;', '\rA'],
  ['CDATA', '<![CDATA[a]]>', 'a'],
  ['letters beyond ASCII', 'Zoë 東京 🙂', 'Zoë 東京 🙂'],
])('a text keeps %s', (_, text, value) => {
  expect(readReply(`<RESULT><A>${text}</A></RESULT>`).children[0]?.text).toBe(value)
})

test.each([
  ['nothing', '', 'not well formed'],
  ['plain text', 'hello', 'not well formed'],
  ['HTML', '<html><body><p>502</body></html>', 'not well formed'],
  ['a tag that is not closed', '<RESULT><A></RESULT>', 'not well formed'],
  ['another root', '<REPLY></REPLY>', 'the root of the reply must be RESULT, found REPLY'],
  ['two roots', '<RESULT></RESULT><RESULT></RESULT>', 'well formed'],
])('refuses %s, and shows it', (_, text, message) => {
  const read = () => readReply(text)
  expect(read).toThrow(UnreadableReply)
  expect(read).toThrow(message)
  expect(read).toThrow(text === '' ? '\n' : text)
})

test('a document may have any root', () => {
  expect(readDocument('<REQUEST><TYPE>TEST</TYPE></REQUEST>').name).toBe('REQUEST')
})
