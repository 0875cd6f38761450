import { repeatLine, repeatTarget } from './html/repeat-line.ts'
import { code, listOf, most, prose } from './markdown-text.ts'
import { firstLineOf } from './message-text.ts'
import type { ExampleResult, Result } from './result-format.ts'
import { otherFailures, type Violation, violations } from './violations.ts'

/** What is wrong, as blocks of Markdown: each violated requirement, and what else failed. */
export function violationBlocks(result: Result): readonly string[] {
  const all = violations(result)
  const others = otherFailures(result)
  const more = all.length - most
  return [
    ...(all.length === 0 ? [] : ['### Violated']),
    ...all.slice(0, most).flatMap((violation) => violationParts(violation, result)),
    ...(more <= 0
      ? []
      : [
          `And ${more} more that ${more === 1 ? 'is' : 'are'} violated: report.html has all of them.`,
        ]),
    ...(others.length === 0
      ? []
      : [
          '### Examples that did not pass, and show no requirement that is violated',
          listOf(
            others.map(
              (example) => `${exampleLine(example)}: ${code(firstLineOf(example.message))}`,
            ),
          ),
        ]),
  ]
}

function violationParts({ requirement, example }: Violation, result: Result): readonly string[] {
  const { id, says, place, level, basis, source } = requirement
  return [
    `#### ${prose(id)}: ${prose(says)}`,
    [`of ${place}`, level, `basis: ${basis}`, `source: ${source}`].map(prose).join(' · '),
    ...(example
      ? [
          `${exampleLine(example)}:`,
          code(firstLineOf(example.message)),
          ...repeatBlocks(example, result.target.addresses),
        ]
      : []),
  ]
}

function exampleLine({ uri, line, scheme, name }: ExampleResult): string {
  return `${code(`${uri}:${line}`)} over ${scheme.toUpperCase()}, ${prose(name)}`
}

/** How many characters of lines that repeat requests are shown of one example. */
const repeatedMost = 4000

/** What repeats the requests of an example: the last of them, where all would be too long. */
function repeatBlocks(
  { scheme, exchanges }: ExampleResult,
  addresses: readonly string[],
): readonly string[] {
  const target = repeatTarget(scheme, addresses)
  const all = exchanges
    .filter(({ cleanup }) => !cleanup)
    .map(({ request }) => repeatLine(scheme, request, target))
  if (all.length === 0) return []
  const kept = lastThatFit(all)
  if (kept.length === 0) return ['What it sends is too long to be shown here: report.html has it.']
  const which =
    kept.length === all.length
      ? 'Repeat it'
      : `Repeat the last ${kept.length} of its ${all.length} requests`
  const where = addresses.length === 0 ? ', with `npm run simulate` running' : ''
  // Indented code has no end that a request could hold.
  return [`${which}${where}:`, kept.map((line) => `    ${line}`).join('\n')]
}

function lastThatFit(lines: readonly string[]): readonly string[] {
  const lengths = lines.map((_, at) => lines.slice(at).join('\n').length)
  const start = lengths.findIndex((length) => length <= repeatedMost)
  return start < 0 ? [] : lines.slice(start)
}
