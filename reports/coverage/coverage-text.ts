import { code, prose } from '../markdown-text.ts'
import type { Coverage, CoveredCode, CoveredParameter, CoveredRequirement } from './coverage.ts'
import { groupedBy } from './grouped-by.ts'
import type { SuiteExample } from './suite-example.ts'

/** What the suite covers, as Markdown. Nothing in it follows from when, where or in which order it ran. */
export function coverageText({ requirements, parameters, codes }: Coverage): string {
  const places = groupedBy(requirements, ({ requirement }) => requirement.place)
  const commands = groupedBy(parameters, ({ command }) => command)
  const blocks = [
    '# What the suite covers',
    'Made by `uptivity-conformance coverage --write` of the contract, the features and a run of the whole suite against the simulator.',
    'An example is told as its feature file, its rule and its name. Where there are many the first are named.',
    '## Requirements',
    ...[...places].flatMap(([place, rows]) => [`### ${prose(place)}`, requirementTable(rows)]),
    '## Parameters',
    'How many examples send each with a value, send it alone (with nothing beside it but what the command has to be sent), send it blank, and have a request refused that carries it. REQUESTID and the name of the command are in every request.',
    ...[...commands].flatMap(([command, rows]) => [`### ${prose(command)}`, parameterTable(rows)]),
    '## Results',
    codeTable(codes),
  ]
  return `${blocks.join('\n\n')}\n`
}

function requirementTable(rows: readonly CoveredRequirement[]): string {
  return table(
    ['Id', 'Level, basis', 'What is required', 'Source', 'Examples', 'Mutants'],
    rows.map(({ requirement: { id, level, basis, says, source, excluded }, examples, mutants }) => [
      prose(id),
      `${level}, ${basis}`,
      prose(says),
      prose(source),
      excluded === undefined
        ? `${countText(examples)}: ${examplesText(examples)}`
        : `none can show it: ${prose(excluded)}`,
      mutants.map(prose).join(', '),
    ]),
  )
}

function parameterTable(rows: readonly CoveredParameter[]): string {
  return table(
    ['Parameter', 'Asked', 'Sent', 'Alone', 'Blank', 'Refused', 'Examples'],
    rows.map(({ name, asked, sent, alone, blank, refused, reason }) => [
      prose(name),
      asked,
      ...[sent, alone, blank, refused].map(({ length }) => String(length)),
      examplesText(sent.length > 0 ? sent : blank) || `none sends it: ${prose(reason ?? '')}`,
    ]),
  )
}

function codeTable(rows: readonly CoveredCode[]): string {
  return table(
    ['Code', 'Label', 'Received', 'Examples'],
    rows.map(({ code: number, label, examples, reason }) => [
      String(number),
      label === '' ? 'unclear' : prose(label),
      String(examples.length),
      examplesText(examples) || `none receives it: ${prose(reason ?? '')}`,
    ]),
  )
}

/** `12, of which 3 need control and 1 needs profile`. */
function countText(examples: readonly SuiteExample[]): string {
  const needs = ['control', 'profile'].flatMap((need) => {
    const { length } = examples.filter(({ tags }) => tags.includes(`needs-${need}`))
    return length === 0 ? [] : [`${length} ${length === 1 ? 'needs' : 'need'} ${need}`]
  })
  return [String(examples.length), needs.join(' and ')].filter(Boolean).join(', of which ')
}

/** As many examples as are named. */
const namedMost = 3

/** `call/call-stop.feature`: What is up ends / An example; ... Neither file nor rule is said twice in a row. */
export function examplesText(examples: readonly SuiteExample[]): string {
  const named = examples.slice(0, namedMost)
  return named
    .map(({ file, rule, name }, index) => {
      const before = named[index - 1]
      const isSameFile = before?.file === file
      const told = isSameFile && before.rule === rule ? prose(name) : ruledText(rule, name)
      return isSameFile ? told : `${code(file)}: ${told}`
    })
    .join('; ')
}

function ruledText(rule: string, name: string): string {
  return [rule, name]
    .filter((part) => part !== '')
    .map(prose)
    .join(' / ')
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}
