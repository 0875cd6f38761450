import { XMLBuilder } from 'fast-xml-parser'
import type { ExampleRun } from './collect-run.ts'

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: true,
})

/** A run as JUnit XML: a suite for each transport, a case for each example. */
export function junit(examples: readonly ExampleRun[]): string {
  const schemes = [...new Set(examples.map(({ scheme }) => scheme))]
  const suites = schemes.map((scheme) => {
    const own = examples.filter((example) => example.scheme === scheme)
    return { '@name': scheme, ...counts(own), testcase: own.map(testCase) }
  })
  const document = {
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    testsuites: { '@name': 'uptivity-conformance', ...counts(examples), testsuite: suites },
  }
  return String(builder.build(document))
}

function counts(examples: readonly ExampleRun[]) {
  return {
    '@tests': examples.length,
    '@failures': examples.filter(({ status }) => status === 'failed').length,
    '@time': examples.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(3),
  }
}

function testCase({ name, feature, scheme, uri, line, seconds, status, message }: ExampleRun) {
  return {
    '@name': name,
    '@classname': `${scheme}.${feature}`,
    '@file': uri,
    '@line': line,
    '@time': seconds.toFixed(3),
    ...(status === 'failed'
      ? {
          failure: {
            '@message': withoutControls(message.split('\n', 1)[0] ?? ''),
            '#text': withoutControls(message),
          },
        }
      : {}),
  }
}

/** XML has no place for control characters, and a reply under test may hold any. */
function withoutControls(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
}
