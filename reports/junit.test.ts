import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import type { ExampleRun } from './collect-run.ts'
import { exampleOf, factsOf } from './examples.fixture.ts'
import { junit } from './junit.ts'
import { makeResult, type RunFacts } from './make-result.ts'

function junitOf(runs: readonly ExampleRun[], facts: Partial<RunFacts> = {}): string {
  return junit(makeResult(runs, runs, factsOf(facts)))
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  processEntities: true,
  htmlEntities: true,
})

test('each transport is a suite, each example a case', () => {
  const text = junitOf([
    exampleOf({ seconds: 0.5 }),
    exampleOf({ name: 'Another', status: 'failed', message: 'A must be "1"\nmore' }),
    exampleOf({ scheme: 'http' }),
  ])
  expect(parser.parse(text).testsuites).toMatchObject({
    name: 'uptivity-conformance',
    tests: '3',
    failures: '1',
    time: '1.000',
    testsuite: [
      {
        name: 'tcp',
        tests: '2',
        failures: '1',
        time: '0.750',
        testcase: [
          {
            name: 'An example',
            classname: 'tcp.A feature',
            file: 'features/a.feature',
            line: '3',
            time: '0.500',
          },
          {
            name: 'Another',
            failure: { message: 'A must be "1"', '#text': 'A must be "1"\nmore' },
          },
        ],
      },
      { name: 'http', tests: '1', failures: '0' },
    ],
  })
})

test.each([
  ['markup', 'found <A> & "b"', 'found <A> & "b"'],
  ['control characters', 'found \u0000\u001B[31m', 'found \u{FFFD}\u{FFFD}[31m'],
])('%s in a message keeps the document well formed', (_, message, shown) => {
  const text = junitOf([exampleOf({ status: 'failed', message })])
  expect(XMLValidator.validate(text)).toBe(true)
  expect(parser.parse(text).testsuites.testsuite.testcase.failure).toMatchObject({ message: shown })
})

test('a run without examples is a document all the same', () => {
  expect(XMLValidator.validate(junitOf([]))).toBe(true)
})

test('what does not count against the target is skipped, with the reason', () => {
  const text = junitOf(
    [
      exampleOf({ name: 'a', tags: ['CALLSTOP-8'], status: 'failed', message: 'observed\nmore' }),
      exampleOf({ name: 'b', tags: ['TEST-1'], status: 'failed', message: 'known' }),
      exampleOf({ name: 'c', tags: ['TEST-2'], status: 'not judged', message: 'no role' }),
    ],
    {
      target: { name: 'x', addresses: [], isForeign: true },
      deviations: { 'TEST-1': { reason: 'old' } },
    },
  )
  expect(parser.parse(text).testsuites).toMatchObject({
    tests: '3',
    failures: '0',
    skipped: '3',
    testsuite: {
      testcase: [
        { skipped: { message: 'observed' } },
        { skipped: { message: 'known' } },
        { skipped: { message: 'no role' } },
      ],
    },
  })
})
