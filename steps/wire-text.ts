/** The bytes that a feature writes as text: `\r`, `\n`, `\t` and `\xNN` stand for what they name. */
export function bytesOf(written: string): Buffer {
  const pieces = written.split(/(\\r|\\n|\\t|\\x[\dA-Fa-f]{2})/)
  return Buffer.concat(pieces.map((piece) => escapes.get(piece) ?? hexOrText(piece)))
}

const escapes = new Map([
  ['\\r', Buffer.from('\r')],
  ['\\n', Buffer.from('\n')],
  ['\\t', Buffer.from('\t')],
])

function hexOrText(piece: string): Buffer {
  return /^\\x[\dA-Fa-f]{2}$/.test(piece) ? Buffer.from(piece.slice(2), 'hex') : Buffer.from(piece)
}

/** The command that a message names, in upper case; blank where it names none. */
export function commandIn(request: string): string {
  const plain = request
    .replace(/<!\[CDATA\[|\]\]>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
  const named =
    /<(?:REQUEST)?TYPE>\s*(\w+)/i.exec(plain) ?? /(?:^|[?&\n])(?:request)?type=(\w+)/i.exec(plain)
  return (named?.[1] ?? '').toUpperCase()
}
