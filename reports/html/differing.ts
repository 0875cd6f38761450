import { firstLineOf, messageText } from '../message-text.ts'

/** What of a reply an example found to differ, as far as its message tells. */
export interface Differing {
  /** Names of elements. */
  readonly names: readonly string[]
  /** The text that was found in the element; absent: the message does not tell it. */
  readonly found?: string
}

/**
 * The forms in which the steps say what must be, each with the names of the elements it speaks of.
 * Names of elements are in capitals, and nothing else in these sentences is.
 */
const forms: readonly RegExp[] = [
  /^([A-Z][A-Z0-9_]+)(?: of .+?)? must (?:not )?(?:be|match) /,
  /^the (?:first element|elements) of ([A-Z][A-Z0-9_]+) must /,
  /^the ([A-Z][A-Z0-9_]+) right in ([A-Z][A-Z0-9_]+) must /,
  /^the reply must hold (?:no |one )?([A-Z][A-Z0-9_]+)/,
  /^([A-Z][A-Z0-9_]+) must hold /,
  /^([A-Z][A-Z0-9_]+) must stand before ([A-Z][A-Z0-9_]+)$/,
  /^the root of the reply must be RESULT, found ([\w.-]+)$/,
  /^the reply is not of its schema: Element '([\w.-]+)'/,
]

/** What a refusal that no step looked at is known by. */
const ofRefusal = ['RESULTTYPE', 'RESULTCODE', 'RESULTMSG']

/** What differs, read from the message of a failed example; undefined where it tells of no element. */
export function differingOf(message: string): Differing | undefined {
  const line = firstLineOf(message)
  if (/^no step looked at (a refusal|refusals):/.test(line)) return { names: ofRefusal }
  for (const form of forms) {
    const match = form.exec(line)
    if (!match) continue
    const [, found] = /, found "(.*)"$/.exec(line) ?? /must not be "(.*)"$/.exec(line) ?? []
    const isOfText = form === forms[0]
    return { names: match.slice(1), ...(isOfText && found !== undefined && { found }) }
  }
  return undefined
}

/** What is looked at of an exchange to find the one in which something differs. */
interface Exchanged {
  readonly reply: string
  readonly cleanup: boolean
}

/**
 * Which exchange of an example the message speaks of: the one whose reply follows its first line, or
 * else the last with an element that differs. Undefined where no reply has what it tells of.
 */
export function differingExchange(
  message: string,
  exchanges: readonly Exchanged[],
): number | undefined {
  const received = messageText(message).split('\n').slice(1).join('\n').trimEnd()
  if (received !== '') {
    const at = exchanges.findLastIndex(({ reply }) => reply.includes(received))
    if (at >= 0) return at
  }
  const differing = differingOf(message)
  if (!differing) return undefined
  const at = exchanges.findLastIndex(({ reply, cleanup }) => !cleanup && holds(reply, differing))
  return at < 0 ? undefined : at
}

function holds(reply: string, { names, found }: Differing): boolean {
  if (found !== undefined) {
    return names.some((name) => reply.includes(`<${name}>${asText(found)}</${name}>`))
  }
  return names.some((name) => reply.includes(`<${name}>`) || reply.includes(`<${name}/>`))
}

function asText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
