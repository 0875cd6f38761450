import type { ExchangeResult } from '../result-format.ts'

/** Command, request and reply by number, how long it took, and whether it was part of the example. */
export type PackedExchange = readonly [
  command: number,
  request: number,
  reply: number,
  tookMs: number,
  cleanup: boolean,
]

/** An exchange as it was, from its numbers. */
export function unpackedExchange(packed: PackedExchange, texts: readonly string[]): ExchangeResult {
  const [command, request, reply, tookMs, cleanup] = packed
  const textAt = (at: number) => texts[at] ?? ''
  return {
    command: textAt(command),
    request: textAt(request),
    reply: textAt(reply),
    tookMs,
    cleanup,
  }
}
