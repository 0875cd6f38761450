import { commands } from '../contract/commands.ts'
import type { Basis } from '../contract/types.ts'
import type { ExampleRun } from './collect-run.ts'
import { places, type RequirementResult, type Result } from './result.ts'

const bases: readonly Basis[] = ['documented', 'example', 'inferred']

/** What a run prints when it is over: the table, the slowest examples, the seed, where the reports are. */
export function summary(
  result: Result,
  examples: readonly ExampleRun[],
  { out }: { readonly out: string },
): string {
  const rows = places
    .map((place) => rowOf(place, result, examples))
    .filter((row) => row !== undefined)
  const lines = [
    '',
    ...table([['', 'passed', 'failed', 'documented', 'example', 'inferred'], ...rows]),
    '',
    'Requirements are counted met / open, by basis; open means that nothing has shown them yet.',
    '',
    'Slowest:',
    ...examples
      .toSorted((a, b) => b.seconds - a.seconds)
      .slice(0, 5)
      .map(
        ({ seconds, name, uri, line, scheme }) =>
          `  ${ms(seconds)}  ${name} (${scheme}, ${uri}:${line})`,
      ),
    '',
    ...statusLines(result),
    ...failures(examples),
    `Seed ${result.seed}. Reports in ${out}/.`,
    `${result.examples.passed} examples passed, ${result.examples.failed} failed.`,
    '',
  ]
  return lines.join('\n')
}

/** A place's examples and requirements, or undefined where it has neither. */
function rowOf(
  place: string,
  { requirements }: Result,
  examples: readonly ExampleRun[],
): string[] | undefined {
  const own = requirements.filter((requirement) => requirement.place === place)
  const ids = new Set(own.map(({ id }) => id))
  const shown = examples.filter(({ tags }) => tags.some((tag) => ids.has(tag)))
  if (own.length === 0) return undefined
  const passed = shown.filter(({ status }) => status === 'passed').length
  return [
    place,
    String(passed),
    String(shown.length - passed),
    ...bases.map((basis) => metAndOpen(own.filter((requirement) => requirement.basis === basis))),
  ]
}

function metAndOpen(requirements: readonly RequirementResult[]): string {
  const met = requirements.filter(({ status }) => status === 'met').length
  const open = requirements.filter(({ status }) => status !== 'met' && status !== 'excluded').length
  return met + open === 0 ? '-' : `${met} / ${open}`
}

function statusLines({ requirements }: Result): string[] {
  const count = (status: RequirementResult['status']) =>
    requirements.filter((requirement) => requirement.status === status).length
  const unanswered = new Set(
    requirements.filter(({ status }) => status === 'open').map(({ place }) => place),
  )
  const names = Object.values(commands)
    .map(({ name }): string => name)
    .filter((name) => unanswered.has(name))
  return [
    `Requirements: ${count('met')} met, ${count('violated')} violated, ${count('not judged')} not judged, ` +
      `${count('open')} open, ${count('excluded')} that nothing can show from outside.`,
    ...(names.length > 0
      ? [`Commands with open requirements: ${[...new Set(names)].join(', ')}.`]
      : []),
    '',
  ]
}

function failures(examples: readonly ExampleRun[]): string[] {
  const failed = examples.filter(({ status }) => status === 'failed')
  if (failed.length === 0) return []
  return [
    'Failed:',
    ...failed.map(
      ({ uri, line, name, scheme, message }) =>
        `  ${uri}:${line} ${name} (${scheme})\n    ${excerpt(message)}`,
    ),
    '',
  ]
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths?.[column] ?? 0
        return column === 0 ? cell.padEnd(width) : cell.padStart(width)
      })
      .join('  '),
  )
}

function ms(seconds: number): string {
  return `${(seconds * 1000).toFixed(0)} ms`.padStart(8)
}

/** The first lines of a message, each as long as a screen is wide: the whole is in the reports. */
function excerpt(message: string): string {
  return message
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at /.test(line))
    .slice(0, 3)
    .map((line) => (line.length > 160 ? `${line.slice(0, 160)}...` : line))
    .join('\n    ')
}
