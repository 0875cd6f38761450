import type { Came } from '../journal/exchange.ts'
import type { RecordedStep } from '../journal-file/recorded-session.ts'
import type { Difference } from './difference.ts'
import type { ReplayDifference } from './replay-session.ts'

/** How many bytes are shown on each side of the first that differs. */
const windowBytes = 40
/** How many bytes are shown of a request. */
const requestBytesMax = 400

/** A difference as it is read: where it is, what was recorded, what came, and of which request. */
export function differenceText(found: ReplayDifference): string {
  const { session, step, difference } = found
  const [what, recorded, came] = contrast(difference)
  return [
    `session ${session}, ${placeOf(step)} (line ${step.line}): ${what}`,
    ...(step.kind === 'exchange' ? [`  request:  ${requestText(step.exchange.came)}`] : []),
    `  recorded: ${recorded}`,
    `  came:     ${came}`,
    '',
  ].join('\n')
}

function placeOf(step: RecordedStep): string {
  if (step.kind === 'action') return `the action after exchange ${step.after}`
  const { number, origin } = step.exchange
  return `exchange ${number}, ${step.command ?? 'no command'} by ${origin.transport}`
}

function contrast(difference: Difference): readonly [what: string, recorded: string, came: string] {
  if (difference.kind === 'fact') {
    return [`${difference.of} differs`, difference.recorded, difference.came]
  }
  const { at, recorded, came } = difference
  return [`the reply differs from byte ${at + 1} on`, around(recorded, at), around(came, at)]
}

/** The bytes around a place, which may be the end of them. */
function around(bytes: Uint8Array, at: number): string {
  const from = Math.max(0, at - windowBytes)
  const to = Math.min(bytes.length, at + windowBytes)
  const shown = visible(bytes.subarray(from, to))
  const end = at >= bytes.length ? ' (it ends here)' : ''
  return `${from > 0 ? '…' : ''}${shown}${to < bytes.length ? '…' : ''}${end}`
}

function requestText(came: Came): string {
  switch (came.kind) {
    case 'message':
    case 'bad-http':
      return shortened(came.bytes)
    case 'oversize':
      return '(a message that is too long to be kept)'
    case 'http': {
      const body = came.body.length === 0 ? '' : ` with ${shortened(came.body)}`
      return `${came.method} ${shortened(Buffer.from(came.target, 'latin1'))}${body}`
    }
  }
}

function shortened(bytes: Uint8Array): string {
  const isLong = bytes.length > requestBytesMax
  return `${visible(bytes.subarray(0, requestBytesMax))}${isLong ? '…' : ''}`
}

/** Bytes as ASCII; line ends, other control characters and the rest as escapes. */
function visible(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => escapes.get(byte) ?? character(byte)).join('')
}

const escapes: ReadonlyMap<number, string> = new Map([
  [0x0a, '\\n'],
  [0x0d, '\\r'],
  [0x09, '\\t'],
  [0x5c, '\\\\'],
])

function character(byte: number): string {
  const isPrintable = byte >= 0x20 && byte <= 0x7e
  return isPrintable ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`
}
