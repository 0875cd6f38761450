import { type FlatDocument, type Malformed, malformed, type SentValue } from './elements.ts'
import { forbiddenAt } from './xml-characters.ts'

/**
 * Reads the XML of a request: one root that holds elements of text, and nothing deeper. It is our
 * own reader, and a strict one, because a contract is judged by it: it says where a document stops
 * being well formed, keeps text exactly as sent (`0012` is no number), and knows no document types,
 * so that no entity is ever expanded. Attributes are read and ignored (REQ-9), comments and
 * processing instructions skipped, CDATA is text.
 */
export function readXml(text: string, options: ReadOptions = strict): FlatDocument | Malformed {
  try {
    return new Reader(text, options).document()
  } catch (error) {
    if (error instanceof NotWellFormed) return malformed(error.message)
    throw error
  }
}

export interface ReadOptions {
  /** Lets a bare `&` stand for itself, as two samples of the reference print it (REQ-12). */
  readonly rawAmpersand: boolean
}

const strict: ReadOptions = { rawAmpersand: false }

/** Raised inside this file only, and answered as a value. */
class NotWellFormed extends Error {}

const namePattern = /[\p{L}_:][\p{L}\p{N}\p{M}_:.-]*/uy
const blankPattern = /[ \t\r\n]*/y
const namedEntities = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

class Reader {
  readonly #text: string
  readonly #options: ReadOptions
  #at = 0

  constructor(text: string, options: ReadOptions) {
    this.#text = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
    this.#options = options
  }

  document(): FlatDocument {
    const bad = forbiddenAt(this.#text)
    if (bad >= 0) this.#fail('a character that XML does not allow', bad)
    if (this.#sees('<?xml') && /[ \t\r\n]/.test(this.#text.charAt(5))) this.#skipPast('?>', '<?xml')
    this.#skipBetweenElements('before the root element')
    const { name: root, isEmpty } = this.#startTag()
    const values = isEmpty ? [] : this.#children(root)
    this.#skipBetweenElements('after the root element')
    if (this.#at < this.#text.length) this.#fail('a second root element', this.#at)
    return { ok: true, root, values }
  }

  #children(root: string): SentValue[] {
    const values: SentValue[] = []
    for (;;) {
      this.#skipBetweenElements(`inside ${root}`)
      if (this.#sees('</')) {
        this.#endTag(root)
        return values
      }
      const { name, isEmpty } = this.#startTag()
      values.push([name, isEmpty ? '' : this.#textOf(name)])
    }
  }

  /** The text of an element up to and including its end tag. */
  #textOf(name: string): string {
    let value = ''
    for (;;) {
      const next = this.#text.indexOf('<', this.#at)
      if (next < 0) this.#fail(`${name} is not closed`, this.#text.length)
      value += this.#decoded(this.#at, next)
      this.#at = next
      if (this.#sees('</')) {
        this.#endTag(name)
        return value
      }
      if (this.#sees('<![CDATA[')) {
        const start = this.#at + 9
        this.#skipPast(']]>', '<![CDATA[')
        value += normalLines(this.#text.slice(start, this.#at - 3))
      } else if (!this.#skipMisc()) {
        this.#fail(`${name} holds an element; values are text`, next)
      }
    }
  }

  #startTag(): { name: string; isEmpty: boolean } {
    if (!this.#sees('<')) this.#fail('an element is expected', this.#at)
    this.#at += 1
    const name = this.#name('element')
    const seen = new Set<string>()
    for (;;) {
      const hadBlank = this.#skipBlank()
      if (this.#sees('/>')) {
        this.#at += 2
        return { name, isEmpty: true }
      }
      if (this.#sees('>')) {
        this.#at += 1
        return { name, isEmpty: false }
      }
      if (!hadBlank) this.#fail(`the start tag of ${name} does not end`, this.#at)
      this.#attribute(name, seen)
    }
  }

  #attribute(element: string, seen: Set<string>): void {
    const at = this.#at
    const name = this.#name('attribute')
    if (seen.has(name)) this.#fail(`${element} has the attribute ${name} twice`, at)
    seen.add(name)
    this.#skipBlank()
    if (!this.#sees('=')) this.#fail(`the attribute ${name} has no value`, this.#at)
    this.#at += 1
    this.#skipBlank()
    const quote = this.#text.charAt(this.#at)
    if (quote !== '"' && quote !== "'") this.#fail(`the attribute ${name} is not quoted`, this.#at)
    const end = this.#text.indexOf(quote, this.#at + 1)
    if (end < 0) this.#fail(`the attribute ${name} is not closed`, this.#at)
    const value = this.#text.slice(this.#at + 1, end)
    if (value.includes('<')) this.#fail(`the attribute ${name} holds <`, this.#at)
    this.#decoded(this.#at + 1, end)
    this.#at = end + 1
  }

  #endTag(name: string): void {
    const at = this.#at
    this.#at += 2
    const found = this.#name('element')
    if (found !== name) this.#fail(`</${found}> where </${name}> is expected`, at)
    this.#skipBlank()
    if (!this.#sees('>')) this.#fail(`the end tag of ${name} does not end`, this.#at)
    this.#at += 1
  }

  /** Skips white space, comments and instructions; anything else but a tag is text out of place. */
  #skipBetweenElements(place: string): void {
    do this.#skipBlank()
    while (this.#skipMisc())
    if (this.#at >= this.#text.length) {
      if (place !== 'after the root element') this.#fail(`the message ends ${place}`, this.#at)
      return
    }
    if (!this.#sees('<') || this.#sees('<![CDATA[')) this.#fail(`text ${place}`, this.#at)
  }

  /** Skips one comment or processing instruction; refuses declarations. */
  #skipMisc(): boolean {
    if (this.#sees('<!--')) {
      const start = this.#at + 4
      const end = this.#text.indexOf('--', start)
      if (end < 0) this.#fail('a comment is not closed', this.#at)
      if (this.#text.charAt(end + 2) !== '>') this.#fail('a comment holds --', end)
      this.#at = end + 3
      return true
    }
    if (this.#sees('<?')) {
      const start = this.#at
      this.#at += 2
      const name = this.#name('instruction')
      if (name.toLowerCase() === 'xml') this.#fail('an XML declaration out of place', start)
      this.#skipPast('?>', '<?')
      return true
    }
    if (this.#sees('<!') && !this.#sees('<![CDATA[')) {
      this.#fail('document types and entities are not accepted', this.#at)
    }
    return false
  }

  #decoded(start: number, end: number): string {
    const raw = this.#text.slice(start, end)
    const close = raw.indexOf(']]>')
    if (close >= 0) this.#fail(']]> in text', start + close)
    if (!raw.includes('&')) return normalLines(raw)
    return normalLines(raw).replace(/&([^;&<\s]*;)?/g, (reference, body: string | undefined) => {
      const character = body === undefined ? undefined : characterOf(body.slice(0, -1))
      if (character !== undefined) return character
      if (this.#options.rawAmpersand) return reference
      return this.#fail(`${reference} is not a reference; & is written &amp;`, start)
    })
  }

  #name(kind: string): string {
    namePattern.lastIndex = this.#at
    const [name] = namePattern.exec(this.#text) ?? []
    if (name === undefined) return this.#fail(`the name of an ${kind} is expected`, this.#at)
    this.#at += name.length
    return name
  }

  #skipBlank(): boolean {
    blankPattern.lastIndex = this.#at
    const [blank = ''] = blankPattern.exec(this.#text) ?? []
    this.#at += blank.length
    return blank.length > 0
  }

  #skipPast(end: string, start: string): void {
    const at = this.#text.indexOf(end, this.#at)
    if (at < 0) this.#fail(`${start} is not closed`, this.#at)
    this.#at = at + end.length
  }

  #sees(expected: string): boolean {
    return this.#text.startsWith(expected, this.#at)
  }

  #fail(what: string, at: number): never {
    throw new NotWellFormed(`${what}, at character ${at + 1}`)
  }
}

/** XML reads every line ending as a line feed. */
function normalLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

function characterOf(reference: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([\dA-Fa-f]{1,6})|(\d{1,7}))$/.exec(reference) ?? []
  if (hex === undefined && decimal === undefined) return namedEntities.get(reference)
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  if (code > 0x10ffff) return undefined
  const character = String.fromCodePoint(code)
  return forbiddenAt(character) < 0 ? character : undefined
}
