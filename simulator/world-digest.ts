import { createHash } from 'node:crypto'
import type { Replies } from './core/replies.ts'
import { stateOf } from './core/state/state-of.ts'
import type { World } from './core/world.ts'

/**
 * What tells a world and its rules for replies from any that would go on otherwise: the SHA-256 of
 * their states, in hexadecimal. What is due must have been settled.
 */
export function digestOf(world: World, replies: Replies): string {
  const states = { world: stateOf(world), replies: replies.state() }
  return createHash('sha256').update(canonicalJson(states)).digest('hex')
}

/** JSON in which the keys of every object stand in order, whatever order they came in. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => (isRecord(one) ? sorted(one) : one))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sorted(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}
