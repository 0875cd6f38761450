import type { GateVerdict } from './gate.ts'
import { gateLines } from './gate-text.ts'
import { insecureLine } from './insecure-line.ts'
import { messageText } from './message-text.ts'
import type {
  ControlNeed,
  DialectFinding,
  Ended,
  ExampleResult,
  Result,
  ShapeFinding,
} from './result-format.ts'
import { placeTable } from './summary-places.ts'
import { levelLines, section, verdictLines } from './summary-verdicts.ts'

/** What a run prints when it is over: the whole is in the reports. */
export function summary(
  result: Result,
  { out, gates = [] }: { readonly out: string; readonly gates?: readonly GateVerdict[] },
): string {
  const { examples, counts, ended, shard, target } = result
  const lines = [
    '',
    ...placeTable(result),
    '',
    'Requirements are counted met / open, by basis; open means that nothing has shown them yet.',
    '',
    'Slowest:',
    ...slowest(examples),
    '',
    ...verdictLines(result),
    ...levelLines(result.levels),
    ...section('Where the reference contradicts itself, the target goes this way:', [
      ...result.dialect.map(dialectLine),
    ]),
    ...failures(examples),
    ...section('Replies of another shape than in the contract:', result.shapes.map(shapeLine)),
    ...section('Could not be put back on the target:', result.leftBehind),
    ...(target.isForeign ? [controlLine(counts.needControl), ''] : []),
    ...endLines(ended),
    ...(target.insecure ? [`${insecureLine}.`, ''] : []),
    ...(shard
      ? [`This is shard ${shard.number}/${shard.of}: what it does not show may be in the others.`]
      : []),
    ...gateBlock(gates, result),
    `Seed ${result.seed}. Reports in ${out}/.`,
    countLine(counts.examples),
    '',
  ]
  return lines.join('\n')
}

function gateBlock(gates: readonly GateVerdict[], result: Result): readonly string[] {
  return gates.length === 0 ? [] : [...gateLines(gates, result), '']
}

function slowest(examples: readonly ExampleResult[]): string[] {
  return examples
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, 5)
    .map(
      ({ seconds, name, uri, line, scheme }) =>
        `  ${ms(seconds)}  ${name} (${scheme}, ${uri}:${line})`,
    )
}

function failures(examples: readonly ExampleResult[]): string[] {
  const failed = examples.filter(({ status }) => status === 'failed')
  return section(
    'Failed:',
    failed.map(
      ({ uri, line, name, scheme, message }) =>
        `${uri}:${line} ${name} (${scheme})\n    ${excerpt(message)}`,
    ),
  )
}

function dialectLine({ switch: name, option, how }: DialectFinding): string {
  return `${name}: ${option}${how === 'told' ? ', as the profile says' : ''}`
}

/** How much nobody can see who has no more than the API. */
function controlLine({ examples, requirements, documented }: ControlNeed): string {
  return `${examples} of the examples need a control interface; ${requirements} requirements are shown by these alone, ${documented} of them documented.`
}

function shapeLine({ command, says, replies }: ShapeFinding): string {
  return `${String(replies).padStart(4)}  ${command}: ${says}`
}

function endLines({ how, reason = '' }: Ended): string[] {
  return how === 'whole' ? [] : [`The run did not end as a whole: ${reason}.`, '']
}

function countLine(counts: Result['counts']['examples']): string {
  const notJudged = counts['not judged']
  const more = notJudged === 0 ? '' : `, ${notJudged} not judged`
  return `${counts.passed} examples passed, ${counts.failed} failed${more}.`
}

function ms(seconds: number): string {
  return `${(seconds * 1000).toFixed(0)} ms`.padStart(8)
}

/** The first lines of a message, each as long as a screen is wide: the whole is in the reports. */
function excerpt(message: string): string {
  return messageText(message)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 3)
    .map((line) => (line.length > 160 ? `${line.slice(0, 160)}...` : line))
    .join('\n    ')
}
