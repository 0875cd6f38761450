import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashOf, isInView, type View, type Viewed, viewOf, wholeView } from './view.ts'

describe('an address', () => {
  test.each([
    ['of everything', '', wholeView],
    ['of a requirement', '#CALLSTOP-7', { ...wholeView, at: 'CALLSTOP-7' }],
    ['of a filter', '#verdict=not+judged', { ...wholeView, verdict: 'not judged' }],
    ['of both', '#words=a+%26+b&at=X-1', { ...wholeView, words: 'a & b', at: 'X-1' }],
  ])('%s', (_, hash, view) => {
    expect(viewOf(hash)).toEqual(view)
    expect(hashOf(view)).toBe(hash)
  })

  test('brings back any view', () => {
    const view = fc.record({
      words: fc.string({ unit: 'grapheme' }),
      verdict: fc.string(),
      basis: fc.string(),
      level: fc.string(),
      claim: fc.string(),
      transport: fc.string(),
      at: fc.stringMatching(/^[A-Z]+-\d+$/),
    })
    fc.assert(
      fc.property(view, (some) => {
        expect(viewOf(hashOf(some))).toEqual(some)
      }),
    )
  })

  test('of something else is of everything', () => {
    expect(viewOf('#colour=red&q=')).toEqual(wholeView)
  })
})

const row: Viewed = {
  text: 'callstop-7\nwithout callinstance the last call ends.\nof two calls the newer one',
  verdict: 'violated',
  byTransport: { tcp: 'violated', http: 'met' },
  basis: 'documented',
  level: 'must',
  claim: 'core',
}

describe('a requirement is in view', () => {
  test.each<[boolean, string, Partial<View>]>([
    [true, 'of everything', {}],
    [true, 'of all words', { words: ' NEWER  callstop ' }],
    [false, 'of another word', { words: 'newer older' }],
    [true, 'of its verdict', { verdict: 'violated' }],
    [false, 'of another verdict', { verdict: 'met' }],
    [true, 'of its verdict over a transport', { verdict: 'met', transport: 'http' }],
    [false, 'of another verdict over a transport', { verdict: 'violated', transport: 'http' }],
    [false, 'of a transport it cannot be shown over', { transport: 'mail' }],
    [false, 'of another basis', { basis: 'inferred' }],
    [false, 'of another strength', { level: 'may' }],
    [false, 'of another level', { claim: 'export' }],
    [true, 'of all that it is', { basis: 'documented', level: 'must', claim: 'core' }],
  ])('%s: %s', (isThere, _, view) => {
    expect(isInView(row, { ...wholeView, ...view })).toBe(isThere)
  })
})
