import type { Dialect } from '../../contract/dialect.ts'
import { documentOfBytes } from './bytes-document.ts'
import type { ExchangeDocument } from './document-schema.ts'
import type { Came, Exchange, Left } from './exchange.ts'
import { commandNameOf, type ReadExchange, readExchange } from './read-exchange.ts'

/** An exchange of a session as JSON: its bytes, and what they say by the dialect they were sent in. */
export function documentOf(
  exchange: Exchange,
  session: string,
  dialect: Dialect,
): ExchangeDocument {
  const { number, origin, receivedAt, repliedAt, rule, came, left } = exchange
  const read = readExchange(exchange, dialect)
  return {
    number,
    session,
    ...origin,
    receivedAt: instantText(receivedAt),
    ...(repliedAt !== undefined && { repliedAt: instantText(repliedAt) }),
    ...askedDocument(read),
    ...(read.result && { result: read.result }),
    ...(rule !== undefined && { rule }),
    requirements: [...read.requirements],
    request: requestDocument(came),
    ...(left && { reply: replyDocument(left) }),
  }
}

type AskedDocument = Pick<ExchangeDocument, 'command' | 'requestId' | 'parameters' | 'defect'>

function askedDocument(read: ReadExchange): AskedDocument {
  const { asked } = read
  if (!asked) return {}
  const command = commandNameOf(read)
  const named = { ...(command !== undefined && { command }) }
  if (asked.ok) return { ...named, requestId: asked.requestId, parameters: asked.parameters }
  const { refusal, words, requestId } = asked
  return { ...named, ...(requestId !== '' && { requestId }), defect: { refusal, words } }
}

function requestDocument(came: Came): ExchangeDocument['request'] {
  switch (came.kind) {
    case 'oversize':
      return { kind: came.kind }
    case 'message':
      return {
        kind: came.kind,
        ...documentOfBytes(came.bytes),
        ...(came.isUnfinished && { unfinished: true }),
      }
    case 'bad-http':
      return { kind: came.kind, ...documentOfBytes(came.bytes) }
    case 'http': {
      const { kind, method, target, headers, body } = came
      return { kind, method, target, headers, ...documentOfBytes(body) }
    }
  }
}

function replyDocument({ status, headers, bytes, length, sha256, ending }: Left) {
  return {
    ...(status !== undefined && { status }),
    ...(headers && { headers }),
    ...documentOfBytes(bytes),
    bytes: length,
    ...(sha256 !== undefined && { sha256 }),
    ending,
  }
}

function instantText(at: number): string {
  return new Date(at).toISOString()
}
