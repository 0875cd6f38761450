import type {
  Comparison,
  HeldLevel,
  Judged,
  Ran,
  StatusChange,
  VerdictChange,
} from './compare-results.ts'

/** What has changed between two runs, as text for a terminal. */
export function comparisonText(comparison: Comparison): string {
  const { before, after, requirements, examples } = comparison
  const sections = [
    ...section('Lost levels:', comparison.lostLevels.map(levelText)),
    ...section('Gained levels:', comparison.gainedLevels.map(levelText)),
    ...section('Requirements judged otherwise:', requirements.map(verdictChangeText)),
    ...section('Examples that ended otherwise:', examples.map(statusChangeText)),
    ...section('New requirements:', comparison.newRequirements.map(judgedText)),
    ...section('Requirements that are gone:', comparison.goneRequirements.map(judgedText)),
    ...section('New examples:', firstFew(comparison.newExamples.map(ranText))),
    ...section('Examples that are gone:', firstFew(comparison.goneExamples.map(ranText))),
  ]
  const lines = [
    `before  ${runText(before)}`,
    `after   ${runText(after)}`,
    ...(comparison.isSameContract ? [] : ['The contracts of the two runs differ.']),
    '',
    ...sections,
    concluding(comparison, sections.length === 0),
    '',
  ]
  return lines.join('\n')
}

function concluding({ isWorse }: Comparison, isSame: boolean): string {
  if (isWorse) return 'Something got worse.'
  return isSame ? 'Nothing has changed.' : 'Nothing got worse.'
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`), '']
}

const fewMost = 20

/** Runs of different features have thousands of examples that the other lacks. */
function firstFew(lines: readonly string[]): readonly string[] {
  const more = lines.length - fewMost
  return more <= 0 ? lines : [...lines.slice(0, fewMost), `and ${more} more`]
}

function runText({ target, startedAt, version }: Comparison['before']): string {
  return `${target}, ${startedAt}, version ${version}`
}

function verdictChangeText({ id, says, before, after, bearing }: VerdictChange): string {
  return `${bearing.padEnd(6)}  ${id}: ${before} -> ${after}. ${says}`
}

function statusChangeText({ id, before, after, says, bearing }: StatusChange): string {
  const why = says === '' ? '' : `\n          ${says}`
  return `${bearing.padEnd(6)}  ${id}: ${before} -> ${after}${why}`
}

function judgedText({ id, verdict, says }: Judged): string {
  return `${id}: ${verdict}. ${says}`
}

function ranText({ id, status }: Ran): string {
  return `${id}: ${status}`
}

function levelText({ level, transport }: HeldLevel): string {
  return `${level} over ${transport.toUpperCase()}`
}
