import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { resultCodes } from '../../contract/results.ts'
import type { ExchangeResult } from '../result-format.ts'

/** A parameter as it was sent: its name on the wire, in upper case, and its value. */
export type SentParameter = readonly [name: string, value: string]

/**
 * The parameters that a request carries, whatever it came over: XML on the socket, a query string or a
 * form on the WebAPI. Bytes that are no request carry none.
 */
export function sentParameters(request: string): readonly SentParameter[] {
  const [, query, body = ''] =
    /^[A-Z]+ (\S*) HTTP\/1\.1\r\n[\s\S]*?\r\n\r\n([\s\S]*)$/.exec(request) ?? []
  if (query === undefined) return xmlParameters(request)
  // A body that is posted counts, not the query string beside it.
  if (body.trimStart().startsWith('<')) return xmlParameters(body)
  if (body !== '') return formParameters(body)
  return formParameters(query.split('?').slice(1).join('?'))
}

/** Names are understood in any case there. */
function formParameters(text: string): readonly SentParameter[] {
  return [...new URLSearchParams(text)].map(([name, value]) => [name.toUpperCase(), value])
}

// The defaults would turn `0012` into 12, and a blank value into nothing.
const parser = new XMLParser({
  preserveOrder: true,
  parseTagValue: false,
  trimValues: false,
  ignoreDeclaration: true,
})

function xmlParameters(text: string): readonly SentParameter[] {
  const document = text.replace(/^\uFEFF/, '').trim()
  if (document.includes('<!DOCTYPE') || XMLValidator.validate(document) !== true) return []
  const [root, ...others] = elementsOf(parser.parse(document))
  if (root?.name !== 'REQUEST' || others.length > 0) return []
  return elementsOf(root.content).map(({ name, content }) => [name, textOf(content)])
}

interface Element {
  readonly name: string
  readonly content: unknown
}

/** The parser gives a list of objects with a key each. */
function elementsOf(parsed: unknown): readonly Element[] {
  if (!Array.isArray(parsed)) return []
  return parsed.flatMap((node: unknown) =>
    typeof node === 'object' && node !== null
      ? Object.entries(node)
          .filter(([name]) => name !== '#text')
          .map(([name, content]) => ({ name, content }))
      : [],
  )
}

function textOf(content: unknown): string {
  if (!Array.isArray(content)) return ''
  return content
    .map((node: unknown) =>
      typeof node === 'object' && node !== null && '#text' in node ? String(node['#text']) : '',
    )
    .join('')
}

/** The number of the result that a reply tells; absent where it tells none, as media do. */
export function resultCodeOf({ reply }: Pick<ExchangeResult, 'reply'>): number | undefined {
  // By the opening alone: a long reply is kept in part.
  const [, code] =
    /<RESULT>[\s\S]*?<RESULTTYPE>[^<]*<\/RESULTTYPE>\s*<RESULTCODE>(\d+)<\/RESULTCODE>/.exec(
      reply,
    ) ?? []
  return code === undefined ? undefined : Number(code)
}

/** Whether a reply tells of a request that was not done. */
export function isRefused(exchange: Pick<ExchangeResult, 'reply'>): boolean {
  const code = resultCodeOf(exchange)
  return code !== undefined && !successes.has(code)
}

const successes: ReadonlySet<number> = new Set([
  resultCodes.API_OK,
  resultCodes.API_RECORDING_STARTED,
  resultCodes.API_RECORDING_STOPPED,
])
