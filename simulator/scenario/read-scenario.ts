import { defectsOf } from '../../yaml/finding.ts'
import { readText } from '../../yaml/read-text.ts'
import { schemaFindings } from '../../yaml/schema-findings.ts'
import { defectOf } from '../../yaml/source-defect.ts'
import { SourceError } from '../../yaml/source-error.ts'
import { plainOf } from '../../yaml/source-node.ts'
import { checkReferences } from './check-references.ts'
import { resolveExtends } from './resolve-extends.ts'
import { type ScenarioFile, scenarioSchema } from './schema.ts'
import { standIn } from './stand-ins.ts'

/** A scenario file that cannot be used, with everything that is wrong with it. */
export class ScenarioError extends SourceError {}

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
  throw new ScenarioError(
    defectsOf(root, [...schemaFindings(scenarioSchema, root, issues), ...others]),
  )
}
