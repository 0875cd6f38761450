import type { Command } from '../../contract/types.ts'
import type { Sent } from '../xml/write-request.ts'
import { type FuzzRequest, isFilled, type Pick, rows } from './fuzz-request.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A right request of a row, with these of its optional parameters. */
export function validRequest(
  row: Command,
  optional: readonly string[],
  words: Vocabulary,
  pick: Pick,
): FuzzRequest {
  const chosen = row.choices.flatMap(({ of }) => (isFilled(of) ? [pick(of)].flat() : []))
  const names = new Set([...row.required, ...chosen, ...optional])
  const parameters = [...names].map((name): Sent => [name, pick(words.valuesFor(name, row))])
  return { command: row.name, kind: 'valid', parameters }
}

/** The optional parameters of a row: those that nothing else of it names. */
export function optionalOf({ optional, required, choices }: Command): readonly string[] {
  const others = new Set([...required, ...choices.flatMap(({ of }) => of.flat())])
  return optional.flatMap(({ names }) => names).filter((name) => !others.has(name))
}

/**
 * The requests that every run begins with, always the same: of every command each alternative of its
 * choices, and any two of its optional parameters together, either without the other, and neither.
 */
export function firstRequests(words: Vocabulary): readonly FuzzRequest[] {
  return rows.flatMap((row) => {
    const alternatives = Math.max(1, ...row.choices.map(({ of }) => of.length))
    const bare = Array.from({ length: alternatives }, (_, turn) => withTurn(row, [], words, turn))
    const mixed = everyTwo(optionalOf(row)).map((names, turn) => withTurn(row, names, words, turn))
    return [...bare, ...mixed]
  })
}

/** Takes the next of everything at each turn, so that all have theirs. */
function withTurn(row: Command, names: readonly string[], words: Vocabulary, turn: number) {
  return validRequest(row, names, words, (things) => things[turn % things.length] ?? things[0])
}

/**
 * Subsets among which any two names are found together, and each without the other: all of them, and
 * for each digit of their numbers, written in binary, those that have it and those that have not.
 */
export function everyTwo(names: readonly string[]): readonly (readonly string[])[] {
  if (names.length === 0) return []
  const digits = Math.ceil(Math.log2(names.length))
  const halves = Array.from({ length: digits }, (_, digit) =>
    [1, 0].map((wanted) => names.filter((_, number) => ((number >> digit) & 1) === wanted)),
  )
  return [names, ...halves.flat()]
}
