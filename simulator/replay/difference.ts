import { createHash } from 'node:crypto'
import type { Left } from '../journal/exchange.ts'

/** The first thing in which a reply is not as it was recorded. */
export type Difference =
  /** From a byte on, counted from 0. */
  | {
      readonly kind: 'bytes'
      readonly at: number
      readonly recorded: Uint8Array
      readonly came: Uint8Array
    }
  /** Something that is told in words. */
  | {
      readonly kind: 'fact'
      readonly of: string
      readonly recorded: string
      readonly came: string
    }

/**
 * Compares a reply with what was recorded. Where its client had gone before the end of it, what had
 * left by then is its beginning, and how the connection ended says nothing.
 */
export function differenceOf(recorded: Left, came: Left): Difference | undefined {
  if (recorded.ending !== 'gone') {
    return (
      headDifference(recorded, came) ??
      bytesDifference(recorded, came.bytes) ??
      factDifference('how the connection ended', recorded.ending, came.ending)
    )
  }
  const head = recorded.status === undefined ? undefined : headDifference(recorded, came)
  return head ?? bytesDifference(recorded, came.bytes.subarray(0, recorded.length))
}

function headDifference(recorded: Left, came: Left): Difference | undefined {
  const status = factDifference('the HTTP status', recorded.status, came.status)
  if (status) return status
  const names = new Set([
    ...Object.keys(recorded.headers ?? {}),
    ...Object.keys(came.headers ?? {}),
  ])
  for (const name of names) {
    const header = factDifference(
      `the header ${name}`,
      recorded.headers?.[name],
      came.headers?.[name],
    )
    if (header) return header
  }
  return undefined
}

/** Of a long reply only the start was kept: the rest of it is known by its hash. */
function bytesDifference(recorded: Left, came: Uint8Array): Difference | undefined {
  const { bytes, length, sha256 } = recorded
  const isWhole = sha256 === undefined
  const comparable = isWhole ? came : came.subarray(0, bytes.length)
  const at = firstDifference(bytes, comparable)
  if (at !== undefined) return { kind: 'bytes', at, recorded: bytes, came }
  if (isWhole) return undefined
  return (
    factDifference('the number of bytes', length, came.length) ??
    factDifference('the SHA-256 of all bytes', sha256, hashOf(came))
  )
}

function firstDifference(one: Uint8Array, other: Uint8Array): number | undefined {
  if (Buffer.compare(one, other) === 0) return undefined
  const common = Math.min(one.length, other.length)
  for (let at = 0; at < common; at += 1) if (one[at] !== other[at]) return at
  return common
}

function factDifference(
  of: string,
  recorded: string | number | undefined,
  came: string | number | undefined,
): Difference | undefined {
  if (recorded === came) return undefined
  return { kind: 'fact', of, recorded: String(recorded ?? 'none'), came: String(came ?? 'none') }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
