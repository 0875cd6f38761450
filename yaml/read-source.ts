import { Composer, type CST, Lexer, LineCounter, Parser, type YAMLError } from 'yaml'
import { placeNodes } from './place-nodes.ts'
import { tooLong } from './read-text.ts'
import { defectAt, defectOf, type SourceDefect } from './source-defect.ts'
import { sourceLimits } from './source-limits.ts'
import type { SourceNode } from './source-node.ts'

/** A file as it was read, or all that keeps it from being read. */
export type SourceOutcome =
  | { readonly ok: true; readonly root: SourceNode }
  | { readonly ok: false; readonly defects: readonly SourceDefect[] }

/** Reads the YAML of a file, which is called `file` in what is said of it. */
export function readSource(text: string, file: string): SourceOutcome {
  if (Buffer.byteLength(text) > sourceLimits.fileBytes) {
    return { ok: false, defects: [defectOf(file, tooLong(file))] }
  }
  const lines = new LineCounter()
  const source = { file, lines }
  const defect = (offset: number, says: string) => defectAt({ source, offset }, [], says)
  const { tokens, tooDeep } = tokensOf(text, lines)
  if (tooDeep) {
    const says = `lists and mappings lie in each other more than ${sourceLimits.nesting} deep`
    return { ok: false, defects: [defect(tooDeep.offset, says)] }
  }
  // `failsafe` leaves every scalar text: a device 0012 is not the number 12. Where an error is, we
  // say ourselves.
  const composer = new Composer({ schema: 'failsafe', prettyErrors: false })
  const [document, second] = composer.compose(tokens, true, text.length)
  if (document === undefined) throw new Error('a composer that must make a document made none')
  const defects = document.errors.map((error) => defect(error.pos[0], errorText(error)))
  if (second) defects.push(defect(second.range[0], 'the file is one document; another begins here'))
  if (defects.length > 0) return { ok: false, defects: withoutRepeated(defects) }
  return placeNodes(document.contents, source)
}

/** What the words of the package say to those who know it alone. */
const plainWords: ReadonlyMap<YAMLError['code'], string> = new Map([
  ['DUPLICATE_KEY', 'the key is there already'],
  ['BLOCK_AS_IMPLICIT_KEY', 'a key is where none can be; is it indented right?'],
  ['MULTILINE_IMPLICIT_KEY', 'a key is where none can be; is it indented right?'],
  ['TAB_AS_INDENT', 'a line is indented with a tab; YAML takes blanks alone'],
])

function errorText({ code, message }: YAMLError): string {
  return plainWords.get(code) ?? message
}

/** One slip can break several rules of YAML at one place. */
function withoutRepeated(defects: readonly SourceDefect[]): readonly SourceDefect[] {
  return [...new Map(defects.map((defect) => [JSON.stringify(defect), defect])).values()]
}

interface Tokens {
  readonly tokens: readonly CST.Token[]
  /** The list or mapping that lies deeper than any may; reading ends there. */
  readonly tooDeep?: CST.Token
}

/** The tokens of a text. The composer calls itself for each level, so it must not meet too many. */
function tokensOf(text: string, lines: LineCounter): Tokens {
  const tokens: CST.Token[] = []
  const parser = new Parser(lines.addNewLine)
  lines.addNewLine(0)
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    // The first on the stack is the document, each other lies in the one before.
    const tooDeep = parser.stack[sourceLimits.nesting + 1]
    if (tooDeep && 'items' in tooDeep) return { tokens, tooDeep }
  }
  return { tokens: [...tokens, ...parser.end()] }
}
