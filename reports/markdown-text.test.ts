import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { code, listOf, prose } from './markdown-text.ts'

describe('a text of a target is a code span', () => {
  test.each([
    ['as it is', 'found "5551"', '`found "5551"`'],
    ['with markup', '<b>|*x*_y_[a](b)@octocat', '`<b>|*x*_y_[a](b)@octocat`'],
    ['in one line', 'a\r\n\n# b\u2028\tc ', '`a # b c`'],
    ['with backticks within', 'a `b` c', '``a `b` c``'],
    ['with backticks at an end', '``', '``` `` ```'],
    ['with more backticks than parsers take', 'x'.padEnd(90, '`'), '````````x```````…````````'],
    ['of nothing that can be seen', ' \n ', '(blank)'],
    [
      'without what cannot be seen',
      'a\u0000\u001b[2J\u202e\u200b\ud800b',
      '`a\u{FFFD}\u{FFFD}[2J\u{FFFD}\u{FFFD}\u{FFFD}b`',
    ],
    ['not at any length', 'x'.repeat(401), `\`${'x'.repeat(400)}…\``],
  ])('%s', (_, text, shown) => {
    expect(code(text)).toBe(shown)
  })

  test('and ends where it should, whatever is in it', () => {
    const texts = fc.string({ unit: fc.constantFrom('`', 'a', ' ', '\n', '\\', '<') })
    fc.assert(
      fc.property(texts, (text) => {
        const span = code(text)
        if (span === '(blank)') return
        const [delimiter = ''] = /^`+/.exec(span) ?? []
        const within = span.slice(delimiter.length, -delimiter.length)
        expect(span.endsWith(delimiter)).toBe(true)
        expect(within).not.toMatch(/^`|`$/)
        expect((within.match(/`+/g) ?? []).map(({ length }) => length)).not.toContain(
          delimiter.length,
        )
      }),
      { seed: 1, numRuns: 500 },
    )
  })
})

describe('other text is read as text', () => {
  test.each([
    [
      'markup',
      '*a* _b_ `c` [d](e) ~~f~~ #1 $g$ \\',
      '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\~\\~f\\~\\~ \\#1 \\$g\\$ \\\\',
    ],
    ['HTML', '<b>&amp;</b>', '&lt;b&gt;&amp;amp;&lt;/b&gt;'],
    ['cells', 'a|b', 'a&#124;b'],
    ['names', '@octocat', '@&#8203;octocat'],
    ['lists', '- a', '\\- a'],
    ['numbers', '12. a', '12\\. a'],
    ['headings', 'a\n===\n# b', 'a === \\# b'],
    ['ids', 'CALLSTOP-7. It is 5.', 'CALLSTOP-7. It is 5.'],
  ])('%s', (_, text, shown) => {
    expect(prose(text)).toBe(shown)
  })
})

test('of a long list the first fifty are told, and how many there are beside', () => {
  const items = Array.from({ length: 52 }, (_, at) => `item ${at + 1}`)
  expect(listOf(items.slice(0, 2))).toBe('- item 1\n- item 2')
  expect(listOf(items).split('\n').slice(-2)).toEqual(['- item 50', '- and 2 more'])
})
