import { type DecodedRequest, type Defect, decode } from './decode.ts'
import type { SentValue } from './elements.ts'
import { unreadable } from './read-message.ts'
import { forbiddenAt } from './xml-characters.ts'

/**
 * Reads a WebAPI request from the texts that carry it: the query string and a form body (WEB-7).
 * Names come in any case (WEB-8), values are decoded (WEB-20).
 */
export function readQuery(...texts: readonly string[]): DecodedRequest | Defect {
  const values: SentValue[] = []
  for (const part of texts.flatMap((text) => text.split('&'))) {
    if (part === '') continue
    const equals = part.indexOf('=')
    const name = decoded(equals < 0 ? part : part.slice(0, equals))
    const value = decoded(equals < 0 ? '' : part.slice(equals + 1))
    if (name === undefined || value === undefined) {
      return unreadable(`"${part}" is not percent-encoded UTF-8`)
    }
    // What is sent may be shown again, and a reply is XML.
    if (forbiddenAt(name) >= 0 || forbiddenAt(value) >= 0) {
      return unreadable(`"${part}" holds a character that XML does not allow`)
    }
    values.push([name.toUpperCase(), value])
  }
  return decode(values, 'http')
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return undefined
  }
}
