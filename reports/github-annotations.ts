import { isAbsolute, relative, resolve, sep } from 'node:path'
import { firstLineOf } from './message-text.ts'
import type { Ended, ExampleResult, Result } from './result-format.ts'
import { otherFailures, violations } from './violations.ts'

/** Where the paths of a result start, and where those of a job do. */
export interface AnnotationPaths {
  readonly folder: string
  /** Absent: paths are told as the result has them. */
  readonly workspace: string | undefined
}

/** Of each kind GitHub shows as many for a step. */
const shownMost = 10

/**
 * What GitHub shows beside the lines of features, as workflow commands, a line each: an error for what
 * is violated, a warning for what a profile can do without, a notice for what was only observed.
 */
export function githubAnnotations(result: Result, paths: AnnotationPaths): readonly string[] {
  const errors = errorsOf(result, paths)
  const left = errors.length - shownMost
  const more = `${left} more, in the reports of the run`
  return [
    ...errors.slice(0, shownMost),
    // An error more would not be shown; warnings are counted for themselves.
    ...(left > 0 ? [command('warning', { title: 'And more errors' }, more)] : []),
    ...warningsOf(result).slice(0, left > 0 ? shownMost - 1 : shownMost),
    ...noticesOf(result),
  ]
}

function errorsOf(result: Result, paths: AnnotationPaths): readonly string[] {
  return [
    ...endedErrors(result.ended),
    ...violations(result).map(({ requirement: { id, says }, example }) =>
      example
        ? command('error', { ...placeOf(example, paths), title: id }, firstLineOf(example.message))
        : command('error', { title: id }, says),
    ),
    ...otherFailures(result).map((example) =>
      command(
        'error',
        { ...placeOf(example, paths), title: example.name },
        firstLineOf(example.message),
      ),
    ),
  ]
}

function endedErrors({ how, reason }: Ended): readonly string[] {
  return how === 'whole' ? [] : [command('error', { title: 'The run ended early' }, reason ?? how)]
}

function warningsOf({ requirements }: Result): readonly string[] {
  return requirements.flatMap(({ id, verdict, deviation }) =>
    deviation && verdict === 'met'
      ? command(
          'warning',
          { title: id },
          `It is met, so the profile can do without its deviation: ${deviation.reason}`,
        )
      : [],
  )
}

function noticesOf({ requirements }: Result): readonly string[] {
  const observed = requirements.flatMap((one) => one.observed ?? [])
  if (observed.length === 0) return []
  const others = observed.filter(({ asExpected }) => !asExpected).length
  const all = `${observed.length} ${observed.length === 1 ? 'requirement' : 'requirements'}`
  const says = `${all} only observed, which the reference does not state; the target does otherwise in ${others}`
  return [command('notice', { title: 'Observed' }, says)]
}

function placeOf({ uri, line }: ExampleResult, { folder, workspace }: AnnotationPaths) {
  return { file: fileOf(uri, folder, workspace), line: String(line) }
}

/** A feature as GitHub knows it; as the result names it where it is none of the workspace. */
function fileOf(uri: string, folder: string, workspace: string | undefined): string {
  if (workspace === undefined) return uri
  const path = relative(workspace, resolve(folder, uri))
  const isOutside = path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)
  return isOutside ? uri : path.replaceAll(sep, '/')
}

/** A longer message would only hide what the page shows beside it. */
const messageMost = 1000

/** A workflow command, which is one line whatever its texts hold. */
function command(
  kind: 'error' | 'warning' | 'notice',
  properties: Readonly<Record<string, string>>,
  message: string,
): string {
  const told = Object.entries(properties).map(([name, value]) => `${name}=${propertyText(value)}`)
  const short = message.length > messageMost ? `${message.slice(0, messageMost)}...` : message
  return `::${kind} ${told.join(',')}::${dataText(short)}`
}

function dataText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function propertyText(text: string): string {
  return dataText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
