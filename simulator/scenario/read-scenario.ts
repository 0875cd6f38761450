import { checkReferences, type Finding } from './check-references.ts'
import { readText } from './read-text.ts'
import { resolveExtends } from './resolve-extends.ts'
import { defectAt, defectOf, type ScenarioDefect } from './scenario-defect.ts'
import { type ScenarioFile, scenarioSchema } from './schema.ts'
import { schemaFindings } from './schema-findings.ts'
import { keySpotAt, plainOf, type SourceNode, spotAt } from './source-node.ts'
import { standIn } from './stand-ins.ts'

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

/**
 * Reads a scenario file, and those that it extends. Throws a ScenarioError that names every defect
 * of them.
 */
export function readScenario(file: string): ScenarioFile {
  const read = readText(file)
  if (!read.ok) throw new ScenarioError([defectOf(file, read.says)])
  return parseScenario(read.text, file)
}

/**
 * Reads the text of a scenario file, which is called `file` in what is said of it. What it extends
 * is looked for from there.
 */
export function parseScenario(text: string, file: string): ScenarioFile {
  const source = resolveExtends(text, file)
  if (!source.ok) throw new ScenarioError(source.defects)
  const { root } = source
  const plain = plainOf(root)
  const parsed = scenarioSchema.safeParse(plain)
  if (parsed.success) {
    const contradictions = checkReferences(parsed.data)
    if (contradictions.length > 0) throw new ScenarioError(defectsOf(root, contradictions))
    return parsed.data
  }
  const { issues } = parsed.error
  const stoodIn = standIn(plain, issues)
  const others = stoodIn ? checkReferences(stoodIn.scenario).filter(stoodIn.isOfFile) : []
  throw new ScenarioError(defectsOf(root, [...schemaFindings(root, issues), ...others]))
}

/** Findings as defects, each where it stands, in the order of the file. */
function defectsOf(root: SourceNode, findings: readonly Finding[]): ScenarioDefect[] {
  const defects = findings.map(({ path, says, isKey }) =>
    defectAt(isKey ? keySpotAt(root, path) : spotAt(root, path), path, says),
  )
  return defects.toSorted(byPlace)
}

function byPlace(a: ScenarioDefect, b: ScenarioDefect): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}
