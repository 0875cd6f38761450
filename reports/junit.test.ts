import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { exampleOf } from './examples.fixture.ts'
import { junit } from './junit.ts'

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  processEntities: true,
  htmlEntities: true,
})

test('each transport is a suite, each example a case', () => {
  const text = junit([
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
  const text = junit([exampleOf({ status: 'failed', message })])
  expect(XMLValidator.validate(text)).toBe(true)
  expect(parser.parse(text).testsuites.testsuite.testcase.failure).toMatchObject({ message: shown })
})

test('a run without examples is a document all the same', () => {
  expect(XMLValidator.validate(junit([]))).toBe(true)
})
