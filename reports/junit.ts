import { XMLBuilder } from 'fast-xml-parser'
import { firstLineOf } from './message-text.ts'
import { countsAsFailed } from './outcome.ts'
import type { ExampleResult, Result } from './result-format.ts'

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: true,
})

/** How an example counts for those who read JUnit. */
interface Case {
  readonly example: ExampleResult
  readonly outcome: 'passed' | 'failed' | 'skipped'
}

/**
 * A run as JUnit XML: a suite for each transport, a case for each example. What was not judged, and
 * what failed without counting against the target, is skipped, with the reason.
 */
export function junit(result: Result): string {
  const cases = result.examples.map((example) => caseOf(example, result))
  const schemes = [...new Set(result.examples.map(({ scheme }) => scheme))]
  const suites = schemes.map((scheme) => {
    const own = cases.filter(({ example }) => example.scheme === scheme)
    return { '@name': scheme, ...counts(own), testcase: own.map(testCase) }
  })
  const document = {
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    testsuites: { '@name': 'uptivity-conformance', ...counts(cases), testsuite: suites },
  }
  return String(builder.build(document))
}

function caseOf(example: ExampleResult, result: Result): Case {
  if (example.status === 'passed') return { example, outcome: 'passed' }
  return { example, outcome: countsAsFailed(example, result) ? 'failed' : 'skipped' }
}

function counts(cases: readonly Case[]) {
  const count = (wanted: Case['outcome']) =>
    cases.filter(({ outcome }) => outcome === wanted).length
  return {
    '@tests': cases.length,
    '@failures': count('failed'),
    '@skipped': count('skipped'),
    '@time': cases.reduce((sum, { example }) => sum + example.seconds, 0).toFixed(3),
  }
}

function testCase({ example, outcome }: Case) {
  const { name, feature, scheme, uri, line, seconds, message } = example
  const said = { '@message': withoutControls(firstLineOf(message)) }
  return {
    '@name': name,
    '@classname': `${scheme}.${feature}`,
    '@file': uri,
    '@line': line,
    '@time': seconds.toFixed(3),
    ...(outcome === 'failed' && { failure: { ...said, '#text': withoutControls(message) } }),
    ...(outcome === 'skipped' && { skipped: said }),
  }
}

/** XML has no place for control characters, and a reply under test may hold any. */
function withoutControls(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
}
