import { type FuzzRequest, formsOf } from './fuzz-request.ts'

/** A request as an example to be pasted into a feature: its values are written as there already. */
export function gherkinExample({ command, kind, parameters }: FuzzRequest): string {
  const names = parameters.map(([name]) => name.length)
  const values = parameters.map(([, value]) => cell(value))
  const width = Math.max(0, ...names)
  const widest = Math.max(0, ...values.map(({ length }) => length))
  const rows = parameters.map(
    ([name], index) => `    | ${name.padEnd(width)} | ${(values[index] ?? '').padEnd(widest)} |`,
  )
  const hasOwnId = parameters.some(([name]) => name === 'REQUESTID')
  // What may be left untold cannot be asked for.
  const isTold = formsOf(command).every(({ envelope }) => envelope === 'standard')
  const checks = [
    ...(isTold ? ['it is accepted or refused'] : []),
    ...(hasOwnId ? [] : ['REQUESTID echoes the request']),
    ...(!isTold && hasOwnId ? ['the elements of the reply match ".+"'] : []),
  ]
  return [
    `Example: ${command}, ${kind}`,
    `  When ${command} is sent${rows.length > 0 ? ' with' : ''}`,
    ...rows,
    ...checks.map((check, index) => `  ${index === 0 ? 'Then' : 'And'} ${check}`),
  ].join('\n')
}

/** What a table shows as something else is escaped. */
function cell(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('\n', '\\n')
}
