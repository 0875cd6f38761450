import { describe, expect, test } from 'vitest'
import { compareResults } from './compare-results.ts'
import { comparisonText } from './comparison-text.ts'
import { exampleOf, factsOf } from './examples.fixture.ts'
import { makeResult, type RunFacts } from './make-result.ts'
import type { ExampleStatus, Result, Verdict } from './result-format.ts'

/** A run of one example of TEST-1. */
function resultOf(status: ExampleStatus, part: Partial<RunFacts> = {}, tags = ['TEST-1']): Result {
  const message = status === 'passed' ? '' : 'Error: X must be "1", found "2"\n    at x (y:1)'
  const runs = [exampleOf({ name: 'It answers', tags, status, message })]
  return makeResult(runs, runs, factsOf(part))
}

const isForeign = { target: { name: 'a', addresses: ['tcp://a'], isForeign: true } }
const deviations = { 'TEST-1': { reason: 'known' } }

describe('a change is', () => {
  test.each([
    ['worse', 'met', resultOf('passed'), 'violated', resultOf('failed')],
    ['worse', 'met', resultOf('passed'), 'expected', resultOf('failed', { deviations })],
    ['worse', 'expected', resultOf('failed', { deviations }), 'violated', resultOf('failed')],
    [
      'worse',
      'not judged',
      resultOf('not judged', isForeign),
      'violated',
      resultOf('failed', isForeign),
    ],
    ['better', 'violated', resultOf('failed'), 'met', resultOf('passed')],
    ['better', 'violated', resultOf('failed'), 'expected', resultOf('failed', { deviations })],
    ['better', 'expected', resultOf('failed', { deviations }), 'met', resultOf('passed')],
    [
      'other',
      'met',
      resultOf('passed', isForeign),
      'not judged',
      resultOf('not judged', isForeign),
    ],
    [
      'other',
      'violated',
      resultOf('failed', isForeign),
      'not judged',
      resultOf('not judged', isForeign),
    ],
  ] as const)('%s: %s to %s', (bearing, was, before, is, after) => {
    const [change, ...others] = compareResults(before, after).requirements
    expect(others).toEqual([])
    expect(change).toMatchObject({ id: 'TEST-1', before: was, after: is, bearing })
  })
})

describe('something got worse', () => {
  const lost = ({ levels, ...rest }: Result): Result => ({
    ...rest,
    levels: levels.map((level) => ({ ...level, isHeld: false })),
  })
  const held = ({ levels, ...rest }: Result): Result => ({
    ...rest,
    levels: levels.map((level) => ({ ...level, isHeld: true })),
  })
  const without = (result: Result): Result => ({ ...result, requirements: [], examples: [] })
  const of = (verdict: Verdict): Result => {
    const result = resultOf('passed')
    const requirements = result.requirements
      .filter(({ id }) => id === 'TEST-1')
      .map((requirement) => ({ ...requirement, verdict }))
    return { ...result, requirements, examples: [] }
  }

  test.each([
    [false, 'where nothing changed', resultOf('failed'), resultOf('failed')],
    [true, 'by a violation', resultOf('passed'), resultOf('failed')],
    [false, 'by one that is mended', resultOf('failed'), resultOf('passed')],
    [true, 'by a level that is lost', held(resultOf('passed')), lost(resultOf('passed'))],
    [false, 'by one that is gained', lost(resultOf('passed')), held(resultOf('passed'))],
    [true, 'by a new requirement that is violated', without(resultOf('passed')), of('violated')],
    [false, 'by a new requirement that is met', without(resultOf('passed')), of('met')],
    [
      true,
      'by an example that shows nothing',
      resultOf('passed', {}, []),
      resultOf('failed', {}, []),
    ],
    [
      true,
      'by a new one that fails',
      without(resultOf('passed', {}, [])),
      resultOf('failed', {}, []),
    ],
    [
      false,
      'by one that shows what is only observed',
      resultOf('passed', isForeign, ['CALLSTOP-8']),
      resultOf('failed', isForeign, ['CALLSTOP-8']),
    ],
    [false, 'by one that is no longer there', resultOf('passed'), without(resultOf('passed'))],
  ])('%s: %s', (isWorse, _, before, after) => {
    expect(compareResults(before, after).isWorse).toBe(isWorse)
  })
})

test('what got worse comes first, and what is new or gone apart', () => {
  const runs = (first: ExampleStatus, second: ExampleStatus, third: string) =>
    [
      exampleOf({ name: 'One', tags: ['TEST-1'], status: first, message: first }),
      exampleOf({ name: 'Two', tags: ['TEST-2'], status: second, message: second }),
      exampleOf({ name: third, tags: ['CALLSTOP-1'] }),
    ] as const
  const before = runs('failed', 'passed', 'Three')
  const after = runs('passed', 'failed', 'Four')
  const comparison = compareResults(
    makeResult(before, before, factsOf()),
    makeResult(after, after, factsOf()),
  )
  expect(comparison.requirements.map(({ id }) => id)).toEqual(['TEST-2', 'TEST-1'])
  expect(comparison.examples.map(({ name, says }) => [name, says])).toEqual([
    ['Two', 'failed'],
    ['One', ''],
  ])
  expect(comparison.newExamples.map(({ name }) => name)).toEqual(['Four'])
  expect(comparison.goneExamples.map(({ name }) => name)).toEqual(['Three'])
  expect([comparison.gainedLevels, comparison.lostLevels]).toEqual([[], []])
  expect(comparison.isSameContract).toBe(true)
})

describe('as text', () => {
  test('it says what changed, and how to take it', () => {
    const text = comparisonText(compareResults(resultOf('passed'), resultOf('failed')))
    expect(text).toBe(`before  simulator, 2026-02-01T12:00:00.000Z, version 1.2.3
after   simulator, 2026-02-01T12:00:00.000Z, version 1.2.3

Requirements judged otherwise:
  worse   TEST-1: met -> violated. TEST is answered by a server that is available, and does nothing else.

Examples that ended otherwise:
  worse   tcp features/a.feature It answers: passed -> failed
          X must be "1", found "2"

Something got worse.
`)
  })

  test.each([
    ['that nothing has', resultOf('passed'), resultOf('passed'), 'Nothing has changed.\n'],
    ['that nothing got worse', resultOf('failed'), resultOf('passed'), 'Nothing got worse.\n'],
  ])('%s', (_, before, after, says) => {
    expect(comparisonText(compareResults(before, after)).endsWith(`\n${says}`)).toBe(true)
  })

  test('that the contracts differ', () => {
    const after = { ...resultOf('passed'), suite: { version: '2', contract: 'x' } }
    expect(comparisonText(compareResults(resultOf('passed'), after))).toContain(
      'The contracts of the two runs differ.',
    )
  })

  test('of many examples that the other run lacks the first, and how many more', () => {
    const runs = Array.from({ length: 25 }, (_, at) => exampleOf({ name: `No. ${at}` }))
    const after = makeResult(runs, runs, factsOf())
    const text = comparisonText(compareResults({ ...after, examples: [] }, after))
    expect(text.match(/No\. /g)).toHaveLength(20)
    expect(text).toContain('  and 5 more\n')
  })
})
