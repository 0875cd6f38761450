import { expect, test } from 'vitest'
import { type MessageOpening, messageOpening } from './message-opening.ts'

const text: MessageOpening = { kind: 'text' }
const incomplete: MessageOpening = { kind: 'incomplete' }

function element(root: string, rootAt: number): MessageOpening {
  return { kind: 'element', root, rootAt }
}

test.each<[string, string, MessageOpening]>([
  ['nothing', '', incomplete],
  ['blanks', ' \r\n\t', incomplete],
  ['a root', '<REQUEST><TYPE>', element('REQUEST', 0)],
  ['blanks and a root', '\r\n <REQUEST>', element('REQUEST', 3)],
  ['a root with attributes', '<R a="1" >', element('R', 0)],
  ['a root that has only begun', '<REQ', incomplete],
  ['a root whose attributes have only begun', '<R a="1"', incomplete],
  ['a less-than alone', '<', incomplete],
  ['a declaration and a root', '<?xml version="1.0"?><R>', element('R', 21)],
  ['a declaration that has only begun', '<?xml ', incomplete],
  ['a comment and a root', '<!-- <X> --><R>', element('R', 12)],
  ['a comment that has only begun', '<!-- <X>', incomplete],
  ['a document type with entities', '<!DOCTYPE R [<!ENTITY a ">">]><R>', element('R', 30)],
  ['a document type that has only begun', '<!DOCTYPE R [', incomplete],
  ['a byte order mark', '\u{FEFF}<R>', element('R', 3)],
  ['a root closed at once', '<R/>', text],
  ['plain text', 'hello', text],
  ['text before a tag', 'x<R>', text],
  ['an end tag', '</R>', text],
  ['tags without a name', '<>', text],
])('%s', (_, message, opening) => {
  expect(messageOpening(Buffer.from(message))).toEqual(opening)
})

test('a root is looked for in the first kilobyte and no further', () => {
  expect(messageOpening(Buffer.from(`<!--${'x'.repeat(2000)}--><R>`))).toEqual(text)
  expect(messageOpening(Buffer.from(' '.repeat(1023)))).toEqual(incomplete)
  expect(messageOpening(Buffer.from(' '.repeat(1024)))).toEqual(text)
})

test.each(['<!', '<?', '<!--', '<!DOCTYPE R "', '<R a="', ' '])(
  '%s, repeated, is read in no time',
  (part) => {
    expect(messageOpening(Buffer.from(part.repeat(100_000))).kind).toBe('text')
  },
)
