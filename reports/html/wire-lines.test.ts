import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Differing } from './differing.ts'
import { wireLines } from './wire-lines.ts'

/** Lines as one sees them: indented by dots, what is marked in brackets, what is not shown left out. */
function seen(text: string, differing?: Differing): string[] {
  return wireLines(text, differing).map(({ depth, pieces }) => {
    const shown = pieces
      .filter(({ kind }) => kind !== 'between')
      .map(({ text: said, isMarked }) => (isMarked ? `[${said}]` : said))
    return `${'.'.repeat(depth)}${shown.join('').trimEnd()}`
  })
}

describe('lines of', () => {
  test.each([
    [
      'XML in one line',
      '<A><B>1</B><C></C><D/></A>\r\n',
      ['<A>', '.<B>1</B>', '.<C></C>', '.<D/>', '</A>'],
    ],
    ['XML that is indented', '<A>\n  <B>1</B>\n</A>', ['<A>', '.<B>1</B>', '</A>']],
    ['XML that lacks an end', '<A><B>1', ['<A>', '.<B>', '..1']],
    ['XML that ends too often', '</A></A><B/>', ['</A>', '</A>', '<B/>']],
    [
      'a declaration, a comment',
      '<?xml version="1.0"?><!-- <a> --><A/>',
      ['<?xml version="1.0"?>', '<!-- <a> -->', '<A/>'],
    ],
    ['no XML', 'hello <A> & more', ['hello <A> & more']],
    ['what only begins like XML', '<A><', ['<A><']],
    [
      'a request by URL',
      'GET /webAPI.aspx?type=TEST&requestid=1 HTTP/1.1\r\nhost: a\r\n\r\n',
      ['GET /webAPI.aspx?', '.type=TEST&', '.requestid=1 HTTP/1.1', 'host: a', ''],
    ],
    [
      'a response',
      'HTTP/1.1 200 OK\r\nx: y\r\n\r\n<A>1</A>',
      ['HTTP/1.1 200 OK', 'x: y', '', '<A>1</A>'],
    ],
    ['nothing', '', []],
  ])('%s', (_, text, lines) => {
    expect(seen(text)).toEqual(lines)
  })
})

describe('marked is', () => {
  const devices = '<R><D><A>1</A></D><D><A>2</A></D><A/></R>'

  test.each([
    ['the element with the text that was found', { names: ['A'], found: '2' }, ['[<A>][2][</A>]']],
    [
      'every element of the name where none has it',
      { names: ['A'], found: '3' },
      ['[<A>][1][</A>]', '[<A>][2][</A>]', '[<A/>]'],
    ],
    ['one that is blank', { names: ['A'], found: '' }, ['[<A/>]']],
    ['the tag of one that holds others', { names: ['D'] }, ['[<D>]', '[<D>]']],
    ['nothing where there is none', { names: ['X'] }, []],
  ])('%s', (_, differing, marked) => {
    const lines = seen(devices, differing).map((line) => line.replace(/^\.+/, ''))
    expect(lines.filter((line) => line.includes('['))).toEqual(marked)
  })

  test('an element whose text was sent escaped', () => {
    expect(seen('<A>a &amp; &#98;</A>', { names: ['A'], found: 'a & b' })).toEqual([
      '[<A>][a &amp; &#98;][</A>]',
    ])
    expect(seen('<R><A>&lt;</A><A>x</A></R>', { names: ['A'], found: '<' })[2]).toBe('.<A>x</A>')
  })
})

test('whatever is in it, what is shown is what was sent, to the character', () => {
  const parts = [
    '<A>',
    '</A>',
    '<B/>',
    'x',
    '\r\n',
    ' ',
    '<',
    '>',
    '<!--',
    '-->',
    '&amp;',
    'HTTP/1.1 200 OK\r\n',
    '\r\n\r\n',
    'GET / HTTP/1.1',
    '?a&b',
  ]
  const text = fc
    .array(fc.oneof(fc.constantFrom(...parts), fc.string()), { maxLength: 20 })
    .map((some) => some.join(''))
  fc.assert(
    fc.property(text, (sent) => {
      const pieces = wireLines(sent, { names: ['A'] }).flatMap((line) => line.pieces)
      expect(pieces.map((piece) => piece.text).join('')).toBe(sent)
    }),
  )
})
