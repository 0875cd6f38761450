import { isUtf8 } from 'node:buffer'
import type { Answered, Engine } from '../engine.ts'
import { bufferOf } from '../journal/buffer-of.ts'
import type { Came } from '../journal/exchange.ts'
import { unreadable } from '../wire/read-message.ts'
import type { Limits } from './limits.ts'
import { oversize } from './oversize.ts'

/** Answers what came over a transport, for an instant: by what came, and by nothing else. */
export function answerTo(engine: Engine, limits: Limits, came: Came, at: number): Answered {
  switch (came.kind) {
    case 'message':
      return engine.answerXml(bufferOf(came.bytes), 'tcp', at)
    case 'oversize':
      return engine.answerDefect(oversize(limits))
    case 'bad-http':
      return engine.answerDefect(unreadable('it is no HTTP request'))
    case 'http':
      return answerHttp(engine, limits, came, at)
  }
}

type HttpRequest = Extract<Came, { readonly kind: 'http' }>

/** A URL, a form or an XML document (WEB-1). */
function answerHttp(engine: Engine, limits: Limits, came: HttpRequest, at: number): Answered {
  const query = queryOf(came.target)
  if (query.length > limits.messageBytesMax) return engine.answerDefect(oversize(limits))
  if (came.method === 'GET') return engine.answerQuery(query, at)
  const body = bufferOf(came.body)
  if (/^\s*</.test(body.toString('latin1', 0, 64))) return engine.answerXml(body, 'http', at)
  if (!isUtf8(body)) return engine.answerDefect(unreadable('the body is not UTF-8 text'))
  return engine.answerQuery([query, body.toString('utf8')], at)
}

function queryOf(target: string): string {
  const start = target.indexOf('?')
  return start < 0 ? '' : target.slice(start + 1)
}
