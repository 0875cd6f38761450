import { expect, test } from 'vitest'
import { type Framed, Framing } from './framing.ts'

/** The messages that each piece completes. */
function arrivals(framing: 'end-tag' | 'newline', pieces: readonly string[]): string[][] {
  const cutter = new Framing(() => framing, 100)
  return pieces.map((piece) => cutter.take(Buffer.from(piece)).map(shown))
}

function frames(framing: 'end-tag' | 'newline', pieces: readonly string[]): string[] {
  return arrivals(framing, pieces).flat()
}

function shown(framed: Framed): string {
  return framed.kind === 'message' ? framed.bytes.toString().trim() : framed.kind.toUpperCase()
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
  [
    'a line end in the end tag',
    ['<REQUEST><A>1</A></REQUEST\r\n>\r\n'],
    ['<REQUEST><A>1</A></REQUEST\r\n>'],
  ],
  [
    'an end tag whose name only begins alike',
    [`<REQUEST>\r\n</REQUESTS>\r\n</REQUEST>\r\n${a}\r\n`],
    ['<REQUEST>\r\n</REQUESTS>\r\n</REQUEST>', a],
  ],
  ['blank lines are nothing', [`\r\n\r\n${a}\r\n\n`], [a]],
  ['text that is no document ends with its line', [`hello\r\n${a}\r\n`], ['hello', a]],
  ['another root ends where it is closed', [`<X>\r\n</X>\r\n${a}\r\n`], ['<X>\r\n</X>', a]],
  [
    'a root with letters beyond ASCII',
    [`<Größe>\r\n</Größe>\r\n${a}\r\n`],
    ['<Größe>\r\n</Größe>', a],
  ],
  ['text between two requests is a message', [`${a}\r\nx\r\n${b}\r\n`], [a, 'x', b]],
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
  ['so does a root with a short name', [...`<X>\r\n${a}\r\n`], ['<X>', a]],
  [
    'one that opens amid a line does not end another',
    [`<REQUEST><A>${a}\r\n${b}\r\n`],
    [`<REQUEST><A>${a}`, b],
  ],
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

const began = `<REQUEST>\r\n<X>${'x'.repeat(200)}`

test.each<[string, string[], string[][]]>([
  ['a request, with the end of its line', [a, '\r', '\n'], [[], [a], []]],
  ['one that comes byte by byte', [...`${a}\r`], [...[...a].map(() => []), [a]]],
  ['text', ['hel', 'lo\r\n'], [[], ['hello']]],
  ['another root', ['<X>\r\n', '</X>\r\n'], [[], ['<X>\r\n</X>']]],
  [
    'one whose long name comes byte by byte',
    [...'<LONGER-NAME></LONGER-NAME>\r'],
    [...[...'<LONGER-NAME></LONGER-NAME>'].map(() => []), ['<LONGER-NAME></LONGER-NAME>']],
  ],
  [
    'one whose end tag has blanks that come apart',
    ['<REQUEST></REQUEST', ' '.repeat(20), '>\r\n'],
    [[], [], [`<REQUEST></REQUEST${' '.repeat(20)}>`]],
  ],
  [
    'all that one piece completes',
    ['<REQUEST>', `</REQUEST>\n${a}\n${b}`],
    [[], ['<REQUEST></REQUEST>', a]],
  ],
  [
    'the news that one is too long, before its end',
    [began, `</X>\r\n</REQUEST>\r\n${a}\r\n`],
    [['OVERSIZE'], [a]],
  ],
  [
    'which is looked for across lines and pieces',
    [began, 'x\r\n', `<Y>y</Y></REQUEST>\r\n${a}\r\n`],
    [['OVERSIZE'], [], [a]],
  ],
  [
    'and ends with its line',
    [began, '</X>\r\n</REQUEST>', 'x', `\r\n${a}\r\n`, `${b}\r\n`],
    [['OVERSIZE'], [], [], [a], [b]],
  ],
  ['the same of text', ['x'.repeat(200), 'x', `\r\n${a}\r\n`], [['OVERSIZE'], [], [a]]],
  [
    'the same of what has not yet shown what it is',
    [`<!--${'x'.repeat(200)}`, ` -->\r\n${a}\r\n`],
    [['OVERSIZE'], [a]],
  ],
])('as soon as it can be told: %s', (_, pieces, expected) => {
  expect(arrivals('end-tag', pieces)).toEqual(expected)
})

test.each([
  ['a message of as many bytes as are allowed', 'x'.repeat(99), '\n', [[], ['x'.repeat(99)]]],
  ['the same without its line end', 'x'.repeat(100), '', [[], []]],
  ['a message of one more', 'x'.repeat(100), '\n', [[], ['OVERSIZE']]],
  ['the same without its line end', 'x'.repeat(101), '', [['OVERSIZE'], []]],
])('the limit: %s', (_, text, more, expected) => {
  expect(arrivals('end-tag', [text, more])).toEqual(expected)
})

test('blanks are no part of a message, but the rest of one too long is, and is thrown away', () => {
  const framing = new Framing(() => 'end-tag', 100)
  framing.take(Buffer.from(' \t\r\n'))
  expect(framing.isUnfinished).toBe(false)
  framing.take(Buffer.from(long))
  expect([framing.isUnfinished, framing.endsWithLine]).toEqual([true, false])
  expect(framing.takeRest()).toBeUndefined()
  expect(framing.isUnfinished).toBe(false)
  expect(framing.take(Buffer.from(`${a}\r\n`)).map(shown)).toEqual([a])
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
