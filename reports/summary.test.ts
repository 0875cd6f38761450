import { expect, test } from 'vitest'
import type { ExampleRun } from './collect-run.ts'
import { exampleOf } from './examples.fixture.ts'
import { makeResult } from './result.ts'
import { summary } from './summary.ts'

function lines(examples: readonly ExampleRun[]): string[] {
  const result = makeResult(examples, [], { seed: 7, passes: [{ scheme: 'tcp' }] })
  return summary(result, examples, { out: 'reports/out' }).split('\n')
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

test('the last lines tell the seed, the reports and the count', () => {
  expect(lines([exampleOf()]).slice(-3)).toEqual([
    'Seed 7. Reports in reports/out/.',
    '1 examples passed, 0 failed.',
    '',
  ])
})
