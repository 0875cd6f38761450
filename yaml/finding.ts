import { defectAt, type SourceDefect } from './source-defect.ts'
import { keySpotAt, type Path, type SourceNode, spotAt } from './source-node.ts'

/** Something wrong at a place of a file. */
export interface Finding {
  readonly path: Path
  readonly says: string
  /** Whether it is the key at the end of the path that is wrong, and not its value. */
  readonly isKey?: true
}

/** Findings as defects, each where it stands, in the order of the file. */
export function defectsOf(root: SourceNode, findings: readonly Finding[]): SourceDefect[] {
  const defects = findings.map(({ path, says, isKey }) =>
    defectAt(isKey ? keySpotAt(root, path) : spotAt(root, path), path, says),
  )
  return defects.toSorted(byPlace)
}

function byPlace(a: SourceDefect, b: SourceDefect): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}
