/** A text as one line, in which what cannot be seen, or would turn the direction of what follows, is shown. */
export function visibleLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\uFFFD')
}
