import type { Path, Spot } from './source-node.ts'

/** One thing wrong with a file, and where. Lines and columns count from 1. */
export interface SourceDefect {
  readonly file: string
  readonly line: number
  readonly column: number
  /** The place in words: `devices, no. 3, core`. */
  readonly place: string
  readonly says: string
}

export function defectAt({ source, offset }: Spot, path: Path, says: string): SourceDefect {
  const { line, col } = source.lines.linePos(offset)
  return { file: source.file, line, column: col, place: placeOf(path), says }
}

/** What is wrong with a file of which nothing was read. */
export function defectOf(file: string, says: string): SourceDefect {
  return { file, line: 1, column: 1, place: '', says }
}

function placeOf(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? `no. ${step + 1}` : step)).join(', ')
}
