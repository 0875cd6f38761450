/** A mutant that no test told from what it is a mutant of. */
export interface Survivor {
  readonly file: string
  readonly line: number
  /** What was there and what became of it, each on one line and not too long. */
  readonly change: string
}

/** Why mutants of a file make no difference that a test could see. */
export interface Explanation {
  readonly file: string
  readonly why: string
  /** As the change of a survivor. */
  readonly changes: readonly string[]
}

/** What is used of a report of Stryker. */
export interface Report {
  readonly files: Readonly<
    Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>
  >
}

interface Mutant {
  readonly status: string
  readonly replacement?: string
  readonly location: { readonly start: Place; readonly end: Place }
}

/** Both count from 1. */
interface Place {
  readonly line: number
  readonly column: number
}

/** What a report and the explanations do not agree about. */
export interface Disagreement {
  readonly unexplained: readonly Survivor[]
  /** Explanations of what was killed, or is no longer there. */
  readonly stale: readonly { readonly file: string; readonly change: string }[]
}

/** Holds a report against the explanations of the files that it is about. */
export function disagreement(report: Report, explanations: readonly Explanation[]): Disagreement {
  const explained = explanations.flatMap(({ file, changes }) =>
    changes.map((change) => ({ file, change })),
  )
  const survivors = mutantsOf(report, ['Survived', 'NoCoverage'])
  // Where a mutant makes something slower, it depends on the machine whether it ends in time.
  const left = keysOf([...survivors, ...mutantsOf(report, ['Timeout'])])
  const known = keysOf(explained)
  return {
    unexplained: survivors.filter((survivor) => !known.has(keyOf(survivor))),
    stale: explained.filter((one) => one.file in report.files && !left.has(keyOf(one))),
  }
}

function mutantsOf({ files }: Report, statuses: readonly string[]): readonly Survivor[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n')
    return mutants
      .filter(({ status }) => statuses.includes(status))
      .map(({ location, replacement = '' }) => ({
        file,
        line: location.start.line,
        change: `${short(textAt(lines, location))} → ${short(replacement)}`,
      }))
      .toSorted((one, other) => one.line - other.line)
  })
}

function textAt(lines: readonly string[], { start, end }: Mutant['location']): string {
  const part = lines.slice(start.line - 1, end.line)
  const last = part.length - 1
  return part
    .map((line, index) =>
      line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : line.length),
    )
    .join('\n')
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}

interface Keyed {
  readonly file: string
  readonly change: string
}

function keysOf(all: readonly Keyed[]): ReadonlySet<string> {
  return new Set(all.map(keyOf))
}

function keyOf({ file, change }: Keyed): string {
  return `${file}: ${change}`
}
