import { XMLParser, XMLValidator } from 'fast-xml-parser'

/**
 * The suite's own reading of replies, made with another parser than the simulator's: a mistake that
 * both sides shared would cancel itself. xmllint, a third one, sees every reply after the run.
 */

/** One element of a reply: its text where it holds text, its children where it holds elements. */
export interface ReplyElement {
  readonly name: string
  readonly text: string
  readonly children: readonly ReplyElement[]
}

/** Raised for a reply that is not the XML it should be; says why and shows what came. */
export class UnreadableReply extends Error {}

// Every option that is relied on is spelled out: the defaults turn `0012` into 12.
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: true,
  htmlEntities: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
})

/** Reads a RESULT document. Throws an UnreadableReply for anything that is not one. */
export function readReply(text: string): ReplyElement {
  const root = readDocument(text)
  if (root.name === 'RESULT') return root
  throw new UnreadableReply(`the root of the reply must be RESULT, found ${root.name}\n${text}`)
}

/** Reads a document of one root. Throws an UnreadableReply for anything that is not one. */
export function readDocument(text: string): ReplyElement {
  const valid = XMLValidator.validate(text, { allowBooleanAttributes: false })
  if (valid !== true) {
    throw new UnreadableReply(`this is not well formed: ${valid.err.msg}\n${text}`)
  }
  const [root, ...others] = elementsOf(parser.parse(text))
  if (root && others.length === 0) return root
  throw new UnreadableReply(`this must have one root, and has ${others.length + 1}\n${text}`)
}

/** Turns what the parser gives (a list of single-key objects) into elements. */
function elementsOf(parsed: unknown): ReplyElement[] {
  if (!Array.isArray(parsed)) throw new UnreadableReply('the reply holds no elements')
  return parsed.flatMap((node: unknown): ReplyElement[] => {
    const [[name, content] = []] = typeof node === 'object' && node ? Object.entries(node) : []
    if (name === undefined || name === '#text') return []
    return [{ name, text: textOf(content), children: elementsOf(content) }]
  })
}

function textOf(content: unknown): string {
  if (!Array.isArray(content)) return ''
  return content
    .map((node: unknown) =>
      typeof node === 'object' && node && '#text' in node ? String(node['#text']) : '',
    )
    .join('')
}
