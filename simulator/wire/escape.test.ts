import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeXml } from './escape.ts'
import { readXml } from './read-xml.ts'

test.each([
  ['', ''],
  ['plain text', 'plain text'],
  ['&amp;', '&amp;amp;'],
  [`<a b="c">'`, "&lt;a b=&quot;c&quot;&gt;'"],
  [']]>', ']]&gt;'],
  ['a\r\nb\tc', 'a&#13;\nb\tc'],
  ['Zoë 東京 🙂', 'Zoë 東京 🙂'],
  ['\u0000\u0008\uFFFE', '\u{FFFD}\u{FFFD}\u{FFFD}'],
  ['half \uD83D of a pair', 'half \u{FFFD} of a pair'],
])('%j is %j', (text, escaped) => {
  expect(escapeXml(text)).toBe(escaped)
})

test('any text that XML can hold comes back as it was', () => {
  const allowed = fc
    .string({ unit: 'binary' })
    .filter((text) => !/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(text))
  fc.assert(
    fc.property(allowed, (text) => {
      const document = readXml(`<R><A>${escapeXml(text)}</A></R>`)
      expect(document).toEqual({ ok: true, root: 'R', values: [['A', text]] })
    }),
  )
})
