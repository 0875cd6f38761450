import { isUtf8 } from 'node:buffer'
import type { Dialect } from '../../contract/dialect.ts'
import type { Transport } from '../../contract/types.ts'
import { type DecodedRequest, type Defect, decode } from './decode.ts'
import { readXml } from './read-xml.ts'

/** Reads one XML message: its bytes, its form, its root, then what it asks for. */
export function readMessage(
  bytes: Buffer,
  transport: Transport,
  dialect: Dialect,
): DecodedRequest | Defect {
  if (!isUtf8(bytes)) return unreadable('it is not UTF-8 text')
  const document = readXml(bytes.toString('utf8'), {
    rawAmpersand: dialect.rawAmpersand === 'accepted',
  })
  if (!document.ok) return unreadable(document.detail)
  const isLenient = dialect.tagCase === 'any'
  const root = isLenient ? document.root.toUpperCase() : document.root
  if (root !== 'REQUEST') return unreadable(`the root must be REQUEST, found ${document.root}`)
  const values = isLenient
    ? document.values.map(([name, value]) => [name.toUpperCase(), value] as const)
    : document.values
  return decode(values, transport)
}

/** The defect of a message of which nothing can be read. */
export function unreadable(detail: string): Defect {
  return { ok: false, refusal: 'malformed', words: { detail }, command: undefined, requestId: '' }
}
