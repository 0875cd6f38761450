import type { SourceDefect } from './source-defect.ts'

/** A file that cannot be used, with everything that is wrong with it: a line for each. */
export class SourceError extends Error {
  readonly defects: readonly SourceDefect[]

  constructor(defects: readonly SourceDefect[]) {
    super(defects.map(defectText).join('\n'))
    this.name = new.target.name
    this.defects = defects
  }
}

/** A defect as it is told, on one line. */
export function defectText({ file, line, column, place, says }: SourceDefect): string {
  return `${file}:${line}:${column}: ${place === '' ? '' : `${place}: `}${says}`
}
