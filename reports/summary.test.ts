import { expect, test } from 'vitest'
import type { ExampleRun } from './collect-run.ts'
import { exampleOf, factsOf } from './examples.fixture.ts'
import { judgeGate } from './gate.ts'
import { makeResult, type RunFacts } from './make-result.ts'
import { shardFacts } from './shards.fixture.ts'
import { summary } from './summary.ts'

function lines(examples: readonly ExampleRun[], facts: Partial<RunFacts> = {}): string[] {
  const result = makeResult(examples, examples, factsOf(facts))
  return summary(result, { out: 'reports/out' }).split('\n')
}

test('each command has a line: examples passed and failed, requirements met and open by basis', () => {
  const passed = exampleOf({ tags: ['TEST-1', 'TEST-2', 'TEST-4'] })
  const failed = exampleOf({ tags: ['TEST-2'], status: 'failed', message: 'no' })
  const text = lines([passed, passed, failed])
  expect(text.find((line) => line.startsWith('TEST '))).toMatch(/^TEST +2 +1 +1 \/ 1 +1 \/ 0 +-$/)
  expect(text.find((line) => line.startsWith('CALLSTART '))).toMatch(/^CALLSTART +0 +0 +0 \/ 11 /)
})

test('an example of two commands counts for both', () => {
  const text = lines([exampleOf({ tags: ['TEST-1', 'STATIONS-1'] })])
  for (const name of ['TEST', 'STATIONS']) {
    expect(text.find((line) => line.startsWith(`${name} `))).toMatch(/^\w+ +1 +0 /)
  }
})

test('the slowest five are named, the slowest first', () => {
  const examples = [1, 6, 3, 5, 2, 4].map((seconds) =>
    exampleOf({ name: `took ${seconds}`, seconds }),
  )
  const text = lines(examples)
  const start = text.indexOf('Slowest:') + 1
  expect(text.slice(start, start + 6)).toEqual([
    '   6000 ms  took 6 (tcp, features/a.feature:3)',
    '   5000 ms  took 5 (tcp, features/a.feature:3)',
    '   4000 ms  took 4 (tcp, features/a.feature:3)',
    '   3000 ms  took 3 (tcp, features/a.feature:3)',
    '   2000 ms  took 2 (tcp, features/a.feature:3)',
    '',
  ])
})

test('what failed says where and why, without the stack, and no longer than a screen', () => {
  const message = `A must be "1", found "2"\n${'x'.repeat(300)}\n    at Suite.<anonymous> (steps/a.ts:1:1)\n`
  const text = lines([exampleOf({ status: 'failed', message })])
  const start = text.indexOf('Failed:')
  expect(text.slice(start, start + 5)).toEqual([
    'Failed:',
    '  features/a.feature:3 An example (tcp)',
    '    A must be "1", found "2"',
    `    ${'x'.repeat(160)}...`,
    '',
  ])
})

test('certificates that were not checked are told near the end, and only then', () => {
  const told = 'The certificates of the target were not checked (--insecure).'
  const target = { name: 'a server', addresses: ['https://a:2013'], isForeign: true }
  const text = lines([exampleOf()], { target: { ...target, insecure: true } })
  expect(text.slice(-5, -3)).toEqual([told, ''])
  expect(lines([exampleOf()], { target })).not.toContain(told)
})

test('the last lines tell the seed, the reports and the count', () => {
  expect(lines([exampleOf()]).slice(-3)).toEqual([
    'Seed 7. Reports in reports/out/.',
    '1 examples passed, 0 failed.',
    '',
  ])
})

test('what is violated is told with its sentence, and why some are not judged, most frequent first', () => {
  const text = lines([
    exampleOf({ tags: ['TEST-1'], status: 'failed', message: 'no' }),
    exampleOf({ tags: ['TEST-2'], status: 'not judged', message: 'rare' }),
    exampleOf({ tags: ['CALLSTOP-1', 'CALLSTOP-2'], status: 'not judged', message: 'frequent' }),
  ])
  expect(text.find((line) => line.startsWith('Requirements:'))).toMatch(
    /^Requirements: 0 met, 1 violated, 3 not judged, /,
  )
  const violated = text.indexOf('Violated:')
  expect(text[violated + 1]).toMatch(/^ {2}TEST-1 [A-Z].*\.$/)
  const reasons = text.indexOf('Why some were not judged:')
  expect(text.slice(reasons + 1, reasons + 3)).toEqual(['     2  frequent', '     1  rare'])
  expect(text.at(-2)).toBe('0 examples passed, 1 failed, 2 not judged.')
})

test('of a foreign target it tells what is done otherwise than we chose', () => {
  const run = exampleOf({ tags: ['CALLSTOP-8'], status: 'failed', message: 'A must be "1"' })
  const text = lines([run], { target: { name: 'x', addresses: [], isForeign: true } })
  const start = text.indexOf('Done otherwise by the target, which does not count:')
  expect(text[start + 1]).toMatch(/^ {2}CALLSTOP-8 .+ Here: A must be "1"$/)
})

test('deviations that are known are told, and those that are none any longer', () => {
  const runs = [
    exampleOf({ tags: ['TEST-1'], status: 'failed', message: 'no' }),
    exampleOf({ tags: ['TEST-2'] }),
  ]
  const deviations = { 'TEST-1': { reason: 'old' }, 'TEST-2': { reason: 'old' } }
  const text = lines(runs, { deviations })
  expect(text[text.indexOf('Violated as the profile knows:') + 1]).toMatch(/^ {2}TEST-1 /)
  expect(text[text.indexOf('Known deviations that are none any longer:') + 1]).toMatch(
    /^ {2}TEST-2 /,
  )
})

test('each level is told with how many of its musts are met', () => {
  const text = lines([exampleOf({ tags: ['TEST-1'] })])
  const start = text.indexOf('Levels:')
  expect(text[start + 1]).toMatch(/^ {2}not held {2}core over TCP: 1 of \d+ documented musts met$/)
})

test('what it is asked to be stands last, before the seed', () => {
  const result = makeResult([exampleOf()], [], factsOf())
  const gates = [judgeGate({ asks: 'no-new-violations', baseline: result }, result)]
  const text = summary(result, { out: 'reports/out', gates }).split('\n')
  expect(text.slice(-5)).toEqual([
    expect.stringMatching(/^gate no-new-violations: passed: /),
    '',
    'Seed 7. Reports in reports/out/.',
    '1 examples passed, 0 failed.',
    '',
  ])
})

test('a shard says that it is one', () => {
  expect(lines([exampleOf()], { shard: shardFacts(2, 4) }).at(-4)).toBe(
    'This is shard 2/4: what it does not show may be in the others.',
  )
})

test('a run that did not end as a whole says why, and what it left behind', () => {
  const text = lines([exampleOf()], {
    ended: { how: 'stopped answering', reason: 'recorder:5620 does not answer TEST' },
    leftBehind: ['user ada-run'],
  })
  expect(text).toContain('The run did not end as a whole: recorder:5620 does not answer TEST.')
  expect(text[text.indexOf('Could not be put back on the target:') + 1]).toBe('  user ada-run')
})
