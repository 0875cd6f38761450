import { commands } from '../../contract/commands.ts'
import type { Command } from '../../contract/types.ts'
import type { Sent } from '../xml/write-request.ts'

/** What a generated request is: right, or with one thing wrong. */
export const kinds = [
  'valid',
  'missing parameter',
  'blank parameter',
  'wrong kind of value',
  'selector in excess',
  'unknown parameter',
  'unknown command',
  'no REQUESTID',
  'odd text',
] as const

export type Kind = (typeof kinds)[number]

/** A request made up from the contract. Its values are written as examples write them. */
export interface FuzzRequest {
  readonly command: string
  readonly kind: Kind
  readonly parameters: readonly Sent[]
}

/** Every command in each of its forms. */
export const rows: readonly Command[] = Object.values(commands)

/** The forms of the command of a name; none where the API has no such command. */
export function formsOf(command: string): readonly Command[] {
  return rows.filter(({ name }) => name === command)
}

/** Chooses one of several. */
export type Pick = <T>(things: readonly [T, ...T[]]) => T

/** Whether there is something to choose from. */
export function isFilled<T>(things: readonly T[]): things is readonly [T, ...T[]] {
  return things.length > 0
}
