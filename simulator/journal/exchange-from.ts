import { bytesFrom } from './bytes-document.ts'
import { type ExchangeDocument, exchangeDocument } from './document-schema.ts'
import type { Came, Exchange, Left } from './exchange.ts'
import { schemaDefects } from './schema-defects.ts'

/** An exchange that was written down, and the session it is of. */
export interface WrittenExchange {
  readonly ok: true
  readonly session: string
  readonly exchange: Exchange
}

/** What is wrong with a document, each with its place. */
export interface DocumentDefects {
  readonly ok: false
  readonly defects: readonly string[]
}

/**
 * Reads an exchange back from its document, to the byte. What its bytes say (`command`, `result`,
 * `requirements` and so on) is read from them again, not from the document. The line is where it
 * stands in its file, and begins every defect.
 */
export function exchangeFrom(document: unknown, line: number): WrittenExchange | DocumentDefects {
  const read = exchangeDocument.safeParse(document, { reportInput: true })
  if (!read.success) return defectsAt(line, schemaDefects(read.error.issues))
  const { session, number, transport, connection, peer, rule, repliedAt, reply } = read.data
  const left = reply && leftFrom(reply)
  const keptBytes = left?.bytes.length ?? 0
  if (reply && (reply.sha256 ? reply.bytes <= keptBytes : reply.bytes !== keptBytes)) {
    const says = `found ${reply.bytes}, allowed: ${keptBytes}, or more with a sha256`
    return defectsAt(line, [`reply.bytes: ${says}`])
  }
  const exchange = {
    number,
    origin: { transport, connection, peer },
    receivedAt: Date.parse(read.data.receivedAt),
    came: cameFrom(read.data.request),
    rule,
    left,
    repliedAt: repliedAt === undefined ? undefined : Date.parse(repliedAt),
  }
  return { ok: true, session, exchange }
}

function cameFrom(request: ExchangeDocument['request']): Came {
  switch (request.kind) {
    case 'oversize':
      return { kind: request.kind }
    case 'message': {
      const { kind, unfinished } = request
      return { kind, bytes: bytesFrom(request), ...(unfinished && { isUnfinished: true }) }
    }
    case 'bad-http':
      return { kind: request.kind, bytes: bytesFrom(request) }
    case 'http': {
      const { kind, method, target, headers } = request
      return { kind, method, target, headers, body: bytesFrom(request) }
    }
  }
}

function leftFrom(reply: NonNullable<ExchangeDocument['reply']>): Left {
  const { status, headers, bytes: length, sha256, ending } = reply
  return {
    ...(status !== undefined && { status }),
    ...(headers && { headers }),
    bytes: bytesFrom(reply),
    length,
    ...(sha256 !== undefined && { sha256 }),
    ending,
  }
}

function defectsAt(line: number, defects: readonly string[]): DocumentDefects {
  return { ok: false, defects: defects.map((says) => `line ${line}: ${says}`) }
}
