import { verdictLine } from './html/head-part.ts'
import { insecureLine } from './insecure-line.ts'
import { countTable, levelTable } from './markdown-tables.ts'
import { code, listOf, prose } from './markdown-text.ts'
import { violationBlocks } from './markdown-violations.ts'
import { notJudgedReasons } from './not-judged-reasons.ts'
import type { Deviation, RequirementResult, Result } from './result-format.ts'

/**
 * A run as Markdown, for the page of a job or a pull request: what it comes to, what is wrong and how to
 * repeat it. It stays far below the 1 MiB that GitHub takes, whatever a target says.
 */
export function markdownSummary(result: Result): string {
  const { target, requirements, leftBehind } = result
  const expected = requirements.filter(({ verdict }) => verdict === 'expected')
  const needless = requirements.filter(({ verdict, deviation }) => deviation && verdict === 'met')
  const reasons = notJudgedReasons(requirements).map(
    ([reason, count]) => `${count}: ${code(reason)}`,
  )
  const blocks = [
    `## Conformance to the NICE Uptivity API Server: ${code(target.name)}`,
    `**${verdictLine(result)}**`,
    ...(target.insecure ? [`**${insecureLine}.**`] : []),
    ...endedBlocks(result),
    listOf(facts(result)),
    ...section('Left behind on the target, as it could not be put back', leftBehind.map(code)),
    '### Levels',
    levelTable(result),
    '### Requirements',
    countTable(result),
    ...violationBlocks(result),
    ...section('Violated as the profile knows', expected.map(deviationLine)),
    ...section(
      'Known deviations that are none any longer: the profile can do without them',
      needless.map(deviationLine),
    ),
    ...section('Why some were not judged', reasons),
  ]
  return `${blocks.join('\n\n')}\n`
}

function section(heading: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`### ${heading}`, listOf(items)]
}

function endedBlocks({ ended: { how, reason } }: Result): readonly string[] {
  if (how === 'whole') return []
  const told = how === 'interrupted' ? 'it was interrupted' : 'the target stopped answering'
  return [`**The run ended early**: ${told}${reason === undefined ? '' : `, ${code(reason)}`}.`]
}

function facts({ target, counts, startedAt, seconds, seed, suite }: Result): readonly string[] {
  const { addresses, isForeign, allowed } = target
  const where =
    addresses.length === 0
      ? 'a simulator in the process of the run'
      : addresses.map(code).join(', ')
  const judged = isForeign ? "as somebody else's server" : 'as our own simulator'
  const { passed, failed } = counts.examples
  return [
    `Target: ${where}, judged ${judged}`,
    ...(allowed ? [`Allowed: ${['asking', ...allowed].map(prose).join(', ')}`] : []),
    `Examples: ${passed} passed, ${failed} failed, ${counts.examples['not judged']} not judged`,
    `Started ${prose(startedAt)}, took ${seconds} s; seed ${seed}`,
    prose(`uptivity-conformance ${suite.version}, contract ${suite.contract.slice(0, 12)}`),
  ]
}

function deviationLine({ id, says, deviation }: RequirementResult): string {
  return `${prose(id)}: ${prose(says)}${deviation ? ` Known: ${deviationText(deviation)}` : ''}`
}

function deviationText({ reason, until }: Deviation): string {
  return `${prose(reason)}${until === undefined ? '' : `, until ${prose(until)}`}`
}
