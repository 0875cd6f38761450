import { isUtf8 } from 'node:buffer'
import type { Dialect } from '../../contract/dialect.ts'
import type { DecodedRequest, Defect } from '../wire/decode.ts'
import { readMessage, unreadable } from '../wire/read-message.ts'
import { readQuery } from '../wire/read-query.ts'
import { bufferOf } from './buffer-of.ts'
import type { Came } from './exchange.ts'

/** What the page of the WebAPI is called, with whatever path a session has before it. */
const apiPage = /(^|\/)webapi\.aspx\/?$/i

/**
 * Reads what came as a request of the API, or says what is wrong with it. Undefined: it was HTTP, but
 * asked for another page or by another method, so that the API was not asked.
 */
export function readCame(came: Came, dialect: Dialect): DecodedRequest | Defect | undefined {
  switch (came.kind) {
    case 'message':
      return readMessage(bufferOf(came.bytes), 'tcp', dialect)
    case 'oversize':
      return unreadable('it is longer than is read')
    case 'bad-http':
      return unreadable('it is no HTTP request')
    case 'http':
      return isApiRequest(came) ? readHttp(came, dialect) : undefined
  }
}

type HttpRequest = Extract<Came, { readonly kind: 'http' }>

/** As the WebAPI does: a GET by its URL, a POST by an XML document, or by URL and form (WEB-21). */
function readHttp({ method, target, body }: HttpRequest, dialect: Dialect) {
  const [, query] = partsOf(target)
  if (method === 'GET') return readQuery(query)
  const bytes = bufferOf(body)
  if (/^\s*</.test(bytes.toString('latin1', 0, 64))) return readMessage(bytes, 'http', dialect)
  if (!isUtf8(bytes)) return unreadable('the body is not UTF-8 text')
  return readQuery(query, bytes.toString('utf8'))
}

function isApiRequest({ method, target }: HttpRequest): boolean {
  const [path] = partsOf(target)
  return (method === 'GET' || method === 'POST') && apiPage.test(path)
}

function partsOf(target: string): readonly [path: string, query: string] {
  const mark = target.indexOf('?')
  return mark < 0 ? [target, ''] : [target.slice(0, mark), target.slice(mark + 1)]
}
