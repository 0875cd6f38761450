/** The parameters of a request by their names in upper case, without blanks at the ends. */
export type Request = ReadonlyMap<string, string>

const child =
  /\s*<([\w.-]+)(?:\s[^<>]*)?(?:\/>|>((?:[^<]|<!\[CDATA\[[\s\S]*?\]\]>)*)<\/\1\s*>)\s*/gy

/** Reads a REQUEST document. Undefined: it is none. */
export function readXml(text: string): Request | undefined {
  if ([...resolved(text)].some((character) => character < '\t')) return undefined
  const bare = text.replace(/^\uFEFF|<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, '').trim()
  const inside = /^<REQUEST(?:\s[^<>]*)?>([\s\S]*)<\/REQUEST>$/.exec(bare)?.[1]
  if (inside === undefined) return undefined
  const request = new Map<string, string>()
  let length = 0
  for (const [all, name = '', content = ''] of inside.matchAll(child)) {
    request.set(name, textOf(content).trim())
    length += all.length
  }
  return length === inside.length ? request : undefined
}

/** Reads pairs of a URL or a form. */
export function readQuery(query: string): Map<string, string> {
  const pairs = [...new URLSearchParams(query)]
  return new Map(pairs.map(([name, value]) => [name.toUpperCase(), value.trim()]))
}

function textOf(content: string): string {
  return content
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece) => (piece.startsWith('<!') ? piece.slice(9, -3) : resolved(piece)))
    .join('')
}

const entities = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

function resolved(text: string): string {
  return text.replace(/&(#x?)?(\w+);/g, (whole, number: string | undefined, name: string) => {
    if (number === undefined) return entities.get(name) ?? whole
    return String.fromCodePoint(Number.parseInt(name, number === '#' ? 10 : 16))
  })
}
