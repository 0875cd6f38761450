import { messageText } from './message-text.ts'
import type { Ended, ExampleResult, Result, ShapeFinding } from './result-format.ts'
import { placeTable } from './summary-places.ts'
import { levelLines, section, verdictLines } from './summary-verdicts.ts'

/** What a run prints when it is over: the whole is in the reports. */
export function summary(result: Result, { out }: { readonly out: string }): string {
  const { examples, counts, ended } = result
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
    ...failures(examples),
    ...section('Replies of another shape than in the contract:', result.shapes.map(shapeLine)),
    ...section('Could not be put back on the target:', result.leftBehind),
    ...endLines(ended),
    `Seed ${result.seed}. Reports in ${out}/.`,
    countLine(counts.examples),
    '',
  ]
  return lines.join('\n')
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
