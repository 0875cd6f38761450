import { Scalar, stringify } from 'yaml'

/**
 * A text as a YAML value on one line, which reads back to just that text, whatever is in it. What
 * nobody would see, or would see elsewhere than it is, is spelled out.
 */
export function quoted(text: string): string {
  const scalar = new Scalar(text)
  scalar.type = Scalar.QUOTE_DOUBLE
  return spelledOut(stringify(scalar, { lineWidth: 0 }).trimEnd())
}

/**
 * Comment lines that hold a text, which may have come from a server: none of it leaves its line. `first`
 * stands before it, and further lines begin below where it began.
 */
export function commentOf(text: string, indent = '', first = ''): string {
  const lines = wrapped(inOneLine(text), widest - indent.length - first.length)
  const further = first.replaceAll(/[^ #]/g, ' ')
  return lines
    .map((line, index) => `${indent}# ${index === 0 ? first : further}${line}`.trimEnd())
    .join('\n')
}

/** A text on one line, with nothing in it that a terminal would obey. */
export function inOneLine(text: string): string {
  return spelledOut(text.replaceAll(/\s+/g, ' ').trim())
}

const widest = 100

function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= width) {
      lines.push(line)
      line = ''
    }
    line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** Controls, and marks that change how a text is shown. */
function spelledOut(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0
    const digits = code.toString(16)
    return code > 0xffff ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`
  })
}
