import type { Differing } from './differing.ts'

/** A part of a line: its text as it was sent. */
export interface Piece {
  readonly text: string
  readonly kind: 'tag' | 'text' | 'head' | 'between'
  /** Whether it belongs to an element that differs. */
  readonly isMarked: boolean
}

/** A line as it is shown. The texts of all pieces of all lines are what was sent, to the character. */
export interface WireLine {
  /** How many elements it stands in. */
  readonly depth: number
  readonly pieces: readonly Piece[]
}

interface Token {
  readonly kind: 'open' | 'close' | 'empty' | 'text'
  readonly text: string
  readonly name: string
}

/** What was sent or received, in lines to be read: heads by header, queries by parameter, XML by element. */
export function wireLines(text: string, differing?: Differing): readonly WireLine[] {
  const isHttp = /^(?:HTTP\/\d|[A-Z]+ \S+ HTTP\/\d)/.test(text)
  const end = isHttp ? text.indexOf('\r\n\r\n') : -1
  const [head, body] = end < 0 ? ['', text] : [text.slice(0, end + 4), text.slice(end + 4)]
  return [...headLines(head), ...xmlLines(body, differing)]
}

function headLines(head: string): readonly WireLine[] {
  const [first = '', ...others] = head.match(/[^\n]*\n/g) ?? []
  const parameters = first.split(/(?<=[^?&][?&])/)
  return [
    ...parameters.map((text, at) => lineOf(at === 0 ? 0 : 1, text, 'head')),
    ...others.map((text) => lineOf(0, text, text.trim() === '' ? 'between' : 'head')),
  ].filter(({ pieces }) => pieces.some((piece) => piece.text !== ''))
}

function xmlLines(text: string, differing: Differing | undefined): readonly WireLine[] {
  const tokens = tokensOf(text)
  if (!tokens) return text === '' ? [] : [lineOf(0, text, 'text')]
  const marked = markedTokens(tokens, differing)
  const lines: { depth: number; pieces: Piece[] }[] = []
  let depth = 0
  for (const [at, token] of tokens.entries()) {
    const piece = pieceOf(token, marked.has(at))
    const last = lines.at(-1)
    if (token.kind === 'close') depth = Math.max(0, depth - 1)
    const staysOnLine = last && (piece.kind === 'between' || closesLine(tokens, at))
    if (staysOnLine) last.pieces.push(piece)
    else lines.push({ depth, pieces: [piece] })
    if (token.kind === 'open') depth += 1
  }
  return lines
}

/** Whether a token ends, or is, the content of an element that holds nothing but text. */
function closesLine(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token?.kind === 'text') return before?.kind === 'open' && after?.kind === 'close'
  if (token?.kind !== 'close') return false
  if (before?.kind === 'open') return true
  return before?.kind === 'text' && tokens[at - 2]?.kind === 'open'
}

function pieceOf({ kind, text }: Token, isMarked: boolean): Piece {
  if (kind !== 'text') return { text, kind: 'tag', isMarked }
  return { text, kind: text.trim() === '' ? 'between' : 'text', isMarked }
}

/** The tags and texts of XML, or undefined where it is none. */
function tokensOf(text: string): readonly Token[] | undefined {
  if (!text.trimStart().startsWith('<')) return undefined
  const pieces = text.match(/<(?:!--.*?--|[^<>]*)>|[^<]+/gs) ?? []
  return pieces.join('') === text ? pieces.map(tokenOf) : undefined
}

function tokenOf(text: string): Token {
  const [, slash, name = '', end] = /^<(\/?)([\w.:-]+)[^>]*?(\/?)>$/.exec(text) ?? []
  if (!text.startsWith('<')) return { kind: 'text', text, name: '' }
  if (name === '' || end === '/') return { kind: 'empty', text, name }
  return { kind: slash === '/' ? 'close' : 'open', text, name }
}

/** The tokens of elements that differ: those with the text that was found, or all of the name. */
function markedTokens(
  tokens: readonly Token[],
  differing: Differing | undefined,
): ReadonlySet<number> {
  if (!differing) return new Set()
  const elements = tokens.flatMap(({ kind, name }, at) =>
    differing.names.includes(name) && kind !== 'close' ? [spanOf(tokens, at)] : [],
  )
  const same = elements.filter((span) => textOf(tokens, span) === differing.found)
  const meant = same.length > 0 ? same : elements
  return new Set(meant.flatMap(([from, to]) => range(from, to)))
}

/** From which token to which an element goes: all of one that holds text, else its two tags' own. */
function spanOf(tokens: readonly Token[], at: number): readonly [number, number] {
  if (tokens[at]?.kind === 'empty') return [at, at]
  if (tokens[at + 1]?.kind === 'close') return [at, at + 1]
  const isOfText = tokens[at + 1]?.kind === 'text' && tokens[at + 2]?.kind === 'close'
  return isOfText ? [at, at + 2] : [at, at]
}

function textOf(tokens: readonly Token[], [from, to]: readonly [number, number]): string {
  return to - from === 2 ? decoded(tokens[from + 1]?.text ?? '') : ''
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, step) => from + step)
}

function decoded(text: string): string {
  return text.replace(
    /&(lt|gt|quot|apos|amp|#\d{1,7}|#x[\da-f]{1,6});/gi,
    (whole, name: string) => {
      const plain = plainOf[name]
      if (plain !== undefined) return plain
      const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}

const plainOf: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
}

function lineOf(depth: number, text: string, kind: Piece['kind']): WireLine {
  return { depth, pieces: [{ text, kind, isMarked: false }] }
}
