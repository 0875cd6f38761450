import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BodyTaker } from './body-taker.ts'
import { leftOfText } from './text-left.ts'

const head = { status: 200, headers: { 'content-type': 'text/xml' } }
const sha256OfAbcdef = 'bef57ec7f53a6d40beb640a780a639c83bc29ac8a9816f1fc6c5c6dcd93c4721'

function taken(pieces: readonly string[], bytesKept: number) {
  const taker = new BodyTaker(bytesKept)
  for (const piece of pieces) taker.take(Buffer.from(piece))
  return taker.left('closed')
}

test.each([
  ['nothing', [], 4, '', 0, undefined],
  ['a piece', ['abc'], 4, 'abc', 3, undefined],
  ['pieces', ['a', '', 'bc'], 4, 'abc', 3, undefined],
  ['just as much as is kept', ['ab', 'cd'], 4, 'abcd', 4, undefined],
  ['one piece that is longer', ['abcdef'], 4, 'abcd', 6, sha256OfAbcdef],
  ['a piece that becomes longer', ['abc', 'def'], 4, 'abcd', 6, sha256OfAbcdef],
  ['pieces after all that is kept', ['abcd', 'e', 'f'], 4, 'abcd', 6, sha256OfAbcdef],
  ['nothing kept', ['abc', 'def'], 0, '', 6, sha256OfAbcdef],
] as const)('%s', (_, pieces, bytesKept, kept, length, sha256) => {
  const left = taken(pieces, bytesKept)
  expect([Buffer.from(left.bytes).toString(), left.length, left.sha256, left.ending]).toEqual([
    kept,
    length,
    sha256,
    'closed',
  ])
  expect(Object.hasOwn(left, 'sha256')).toBe(sha256 !== undefined)
})

test('the memory of a piece may be used again', () => {
  const taker = new BodyTaker(10)
  const piece = Buffer.from('abc')
  taker.take(piece)
  piece.fill('x')
  expect(Buffer.from(taker.left('open').bytes).toString()).toBe('abc')
})

test('the head is told where there is one', () => {
  expect(new BodyTaker(1).left('open', head)).toMatchObject(head)
  expect(leftOfText('a', 1, 'open', head)).toMatchObject(head)
  expect(leftOfText('a', 1, 'open').status).toBeUndefined()
})

test('a text leaves the same as its bytes in any pieces', () => {
  const texts = fc.array(fc.string({ unit: 'binary' }), { maxLength: 6 })
  fc.assert(
    fc.property(texts, fc.nat(20), (pieces, bytesKept) => {
      const whole = Buffer.from(pieces.join(''))
      const left = leftOfText(pieces.join(''), bytesKept, 'reset')
      const { bytes, length, sha256, ending } = taken([whole.toString()], bytesKept)
      expect([Buffer.from(left.bytes), left.length, left.sha256, left.ending]).toEqual([
        Buffer.from(bytes),
        length,
        sha256,
        'reset',
      ])
      expect(ending).toBe('closed')
      expect(Buffer.from(bytes)).toEqual(whole.subarray(0, bytesKept))
      const hash = createHash('sha256').update(whole).digest('hex')
      expect(sha256).toBe(whole.length > bytesKept ? hash : undefined)
    }),
  )
})
