import type { Row, Wrong } from './row.fixture.ts'
import { rows } from './rows.fixture.ts'

/** A row run once: against a target that answers as it should, or that is wrong in one way. */
export interface Case {
  /** The name of its example, by which the hooks find it. */
  readonly name: string
  readonly row: Row
  readonly wrong?: Wrong
}

export const cases: readonly Case[] = rows.flatMap((row, index) => [
  { name: `${index} right`, row },
  ...row.wrong.map((wrong, number) => ({ name: `${index} wrong ${number}`, row, wrong })),
])

/** A feature with an example for each. */
export function featureOf(all: readonly Case[]): string {
  const examples = all.map(({ name, row }) => `  Example: ${name}\n    ${row.example.trim()}\n`)
  return `Feature: steps that pass and fail\n\n${examples.join('\n')}`
}
