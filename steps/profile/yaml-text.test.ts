import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSource } from '../../yaml/read-source.ts'
import { plainOf } from '../../yaml/source-node.ts'
import { commentOf, quoted } from './yaml-text.ts'

/** What a text of YAML says. */
function said(text: string): unknown {
  const source = readSource(text, 'x.yaml')
  return source.ok ? plainOf(source.root) : source.defects
}

describe('a quoted text', () => {
  test.each([
    ['leading zeros', '0012', '"0012"'],
    ['quotes', 'a"b\'c', '"a\\"b\'c"'],
    ['backslashes', 'D:\\x\\n', '"D:\\\\x\\\\n"'],
    ['a line end', 'a\r\nb', '"a\\r\\nb"'],
    ['what begins a comment', 'a # b', '"a # b"'],
    ['what begins a value', 'a: b', '"a: b"'],
    ['nothing', '', '""'],
    ['blanks at its ends', ' a ', '" a "'],
    ['controls', '\u0000\u001b\u007f\u0085', '"\\0\\e\\u007f\\u0085"'],
    ['what turns the direction round', 'a\u202eb', '"a\\u202eb"'],
    ['another kind of line end', 'a\u2028b', '"a\\u2028b"'],
    ['letters of other scripts', 'é 東 😀', '"é 東 😀"'],
    ['what nobody sees, beyond 16 bits', '\u{e0041}', '"\\U000e0041"'],
  ])('with %s', (_, text, yaml) => {
    expect(quoted(text)).toBe(yaml)
    expect(said(`a: ${yaml} # c`)).toEqual({ a: text })
  })

  test('reads back as it was, whatever it is, from one line of its own', () => {
    const unit = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constant('\n---\n'))
    fc.assert(
      fc.property(unit, (text) => {
        expect(quoted(text)).not.toMatch(/[\r\n]/)
        expect(said(`a: ${quoted(text)}\nb: c`)).toEqual({ a: text, b: 'c' })
      }),
      { seed: 7, numRuns: 100 },
    )
  })

  test('is on one line, however long it is', () => {
    const text = `${'word '.repeat(500)}${'x'.repeat(500)}`
    expect(quoted(text)).toBe(`"${text}"`)
  })
})

describe('a comment', () => {
  test('holds no text that leaves it', () => {
    const text = 'refused\nallow: [calls]\r\u0085x\u2028y\u202e'
    expect(commentOf(text)).toBe('# refused allow: [calls] \\u0085x y\\u202e')
    expect(said(commentOf(text))).toEqual({})
  })

  test('goes on on further lines, indented as the first', () => {
    const text = `${'a'.repeat(60)} ${'b'.repeat(30)} ${'c'.repeat(10)}`
    expect(commentOf(text, '  ', '- ')).toBe(
      `  # - ${'a'.repeat(60)} ${'b'.repeat(30)}\n  #   ${'c'.repeat(10)}`,
    )
  })
})
