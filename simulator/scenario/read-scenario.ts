import { readFileSync } from 'node:fs'
import { type Document, isAlias, isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { allowedKeys } from './allowed-keys.ts'
import { checkReferences, type Finding } from './check-references.ts'
import { type ScenarioFile, scenarioSchema } from './schema.ts'

/** One thing wrong with a scenario file, and where. Lines and columns count from 1. */
export interface ScenarioDefect {
  readonly file: string
  readonly line: number
  readonly column: number
  /** The place in words: `devices, 3rd, core`. */
  readonly place: string
  readonly says: string
}

/** A scenario file that cannot be used, with everything that is wrong with it. */
export class ScenarioError extends Error {
  readonly defects: readonly ScenarioDefect[]

  constructor(defects: readonly ScenarioDefect[]) {
    super(defects.map(defectText).join('\n'))
    this.name = 'ScenarioError'
    this.defects = defects
  }
}

function defectText({ file, line, column, place, says }: ScenarioDefect): string {
  return `${file}:${line}:${column}: ${place === '' ? '' : `${place}: `}${says}`
}

/** Reads a scenario file. Throws a ScenarioError that names every defect of it. */
export function readScenario(file: string): ScenarioFile {
  let source: string
  try {
    source = readFileSync(file, 'utf8')
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error)
    throw new ScenarioError([{ file, line: 1, column: 1, place: '', says }])
  }
  return parseScenario(source, file)
}

/** Reads the text of a scenario file, which is called `file` in what is said of it. */
export function parseScenario(source: string, file: string): ScenarioFile {
  const lines = new LineCounter()
  // `failsafe` leaves every scalar text: a device 0012 is not the number 12.
  const document = parseDocument(source, {
    schema: 'failsafe',
    lineCounter: lines,
    // Where it is, we say ourselves.
    prettyErrors: false,
  })
  const defectAt = (offset: number, place: string, says: string): ScenarioDefect => {
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col, place, says }
  }
  const [broken] = document.errors
  if (broken) {
    throw new ScenarioError(
      document.errors.map((error) => defectAt(error.pos[0], '', error.message)),
    )
  }
  const defects = (findings: readonly Finding[]): ScenarioDefect[] =>
    findings.map(({ path, says, isKey }) => {
      const offset = isKey ? offsetOfKey(document, path) : offsetOf(document, path)
      return defectAt(offset, placeOf(path), says)
    })

  const parsed = scenarioSchema.safeParse(document.toJS() ?? {})
  if (!parsed.success) {
    throw new ScenarioError(
      defects(parsed.error.issues.flatMap((one) => findingsOf(document, one))),
    )
  }
  const contradictions = checkReferences(parsed.data)
  if (contradictions.length > 0) throw new ScenarioError(defects(contradictions))
  return parsed.data
}

type Path = readonly (string | number)[]

interface Issue {
  readonly code: string
  readonly message: string
  readonly path: readonly PropertyKey[]
  readonly keys?: readonly string[]
  readonly values?: readonly unknown[]
  readonly expected?: string
}

function findingsOf(document: Document, issue: Issue): Finding[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
  if (issue.code !== 'unrecognized_keys') return [{ path, says: issueText(document, issue, path) }]
  const allowed = allowedKeys(path).join(', ')
  return (issue.keys ?? []).map((key) => ({
    path: [...path, key],
    isKey: true,
    says: `there is no such key, allowed: ${allowed}`,
  }))
}

function issueText(document: Document, issue: Issue, path: Path): string {
  const found: unknown = document.getIn(path)
  const allowed = issue.values
    ? `one of ${issue.values.join(', ')}`
    : (shapes.get(issue.expected ?? '') ?? issue.message)
  if (found === undefined) return `is missing, needed: ${allowed}`
  return typeof found === 'string' ? `found "${found}", allowed: ${allowed}` : `allowed: ${allowed}`
}

/** What a file's author calls the shapes of a schema. */
const shapes = new Map([
  ['object', 'a mapping'],
  ['record', 'a mapping'],
  ['array', 'a list'],
])

/** Where a path points in the file: at its node, or at the nearest one that holds it. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true)
    if (isMap(node) || isAlias(node) || hasRange(node)) return node.range?.[0] ?? 0
  }
  return 0
}

/** Where the key that a path ends in stands in the file. */
function offsetOfKey(document: Document, path: Path): number {
  const holder: unknown =
    path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  const pair = isMap(holder)
    ? holder.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
    : undefined
  return hasRange(pair?.key) ? (pair.key.range?.[0] ?? 0) : offsetOf(document, path)
}

function hasRange(node: unknown): node is { readonly range?: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node
}

function placeOf(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? `no. ${step + 1}` : step)).join(', ')
}
