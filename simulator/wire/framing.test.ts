import { expect, test } from 'vitest'
import { Framing } from './framing.ts'

function frames(framing: 'end-tag' | 'newline', pieces: readonly string[]): string[] {
  const cutter = new Framing(() => framing, 100)
  return pieces
    .flatMap((piece) => cutter.take(Buffer.from(piece)))
    .map((framed) => (framed.kind === 'message' ? framed.bytes.toString().trim() : 'OVERSIZE'))
}

const a = '<REQUEST><TYPE>A</TYPE></REQUEST>'
const b = '<REQUEST><TYPE>B</TYPE></REQUEST>'
const lines = '<REQUEST>\r\n  <TYPE>A</TYPE>\r\n</REQUEST>'
const long = `<REQUEST><X>${'x'.repeat(200)}</X></REQUEST>`

test.each<[string, string[], string[]]>([
  ['CRLF ends a message', [`${a}\r\n`], [a]],
  ['LF ends a message', [`${a}\n`], [a]],
  ['CR ends a message', [`${a}\r`], [a]],
  ['CR and LF in two pieces end one message', [`${a}\r`, `\n${b}\r\n`], [a, b]],
  ['no line end, no message', [a], []],
  ['many in one piece', [`${a}\r\n${b}\r\n${a}\n`], [a, b, a]],
  ['one in many pieces', [...`${a}\r\n`], [a]],
  ['a request may span lines', [`${lines}\r\n${b}\r\n`], [lines, b]],
  ['lines cut into bytes', [...`${lines}\r\n${b}\r\n`], [lines, b]],
  ['blanks after the end tag', [`${a} \t\r\n`], [a]],
  ['blanks in the end tag', ['<REQUEST><A>1</A></REQUEST >\r\n'], ['<REQUEST><A>1</A></REQUEST >']],
  ['blank lines are nothing', [`\r\n\r\n${a}\r\n\n`], [a]],
  ['text that is no document ends with its line', [`hello\r\n${a}\r\n`], ['hello', a]],
  ['another root ends where it is closed', [`<X>\r\n</X>\r\n${a}\r\n`], ['<X>\r\n</X>', a]],
  ['a root closed at once ends with its line', [`<REQUEST/>\r\n${a}\r\n`], ['<REQUEST/>', a]],
  ['two roots on a line are one message', [`${a}${b}\r\n`], [`${a}${b}`]],
  ['text after the root is of its message', [`${a}x\r\n${b}\r\n`], [`${a}x`, b]],
  [
    'a declaration belongs to its message',
    [`<?xml version="1.0"?>\r\n${a}\r\n`],
    [`<?xml version="1.0"?>\r\n${a}`],
  ],
  [
    'a request never closed ends where the next opens',
    [`<REQUEST><A>\r\n${a}\r\n`],
    ['<REQUEST><A>', a],
  ],
  ['the same, cut into bytes', [...`<REQUEST><A>\r\n${a}\r\n`], ['<REQUEST><A>', a]],
  ['a stray less-than ends with its line', [`< x\r\n${a}\r\n`], ['< x', a]],
  ['a message over the limit is named', [`${long}\r\n${a}\r\n`], ['OVERSIZE', a]],
  ['the same, cut into bytes', [...`${long}\r\n${a}\r\n`], ['OVERSIZE', a]],
  ['a long line that is no document', [`${'x'.repeat(200)}\r\n${a}\r\n`], ['OVERSIZE', a]],
])('by end tag: %s', (_, pieces, expected) => {
  expect(frames('end-tag', pieces)).toEqual(expected)
})

test.each<[string, string[], string[]]>([
  ['each line is a message', [`${a}\r\n${b}\n`], [a, b]],
  ['a request over lines is several', ['<REQUEST>\r\n</REQUEST>\r\n'], ['<REQUEST>', '</REQUEST>']],
  ['one in many pieces', [...`${a}\r\n`], [a]],
])('by newline: %s', (_, pieces, expected) => {
  expect(frames('newline', pieces)).toEqual(expected)
})

test('what is unfinished is told, and whether its sender may think it complete', () => {
  const framing = new Framing(() => 'end-tag', 100)
  expect(framing.isUnfinished).toBe(false)
  framing.take(Buffer.from('<REQUEST><TYPE>'))
  expect([framing.isUnfinished, framing.endsWithLine]).toEqual([true, false])
  framing.take(Buffer.from('\r\n'))
  expect([framing.isUnfinished, framing.endsWithLine]).toEqual([true, true])
  expect(framing.takeRest()?.toString()).toBe('<REQUEST><TYPE>\r\n')
  expect(framing.isUnfinished).toBe(false)
})
