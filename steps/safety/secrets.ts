/** What a run knows and nobody may read: values that stand in environment variables. */
export class Secrets {
  /** The PASSWORD that the target asks for where users are changed; undefined: it asks for none. */
  readonly importPassword: string | undefined
  readonly #spellings: readonly string[]

  /** `others`: values that are hidden as well, such as a proxy's password. */
  constructor(importPassword?: string, others: readonly string[] = []) {
    this.importPassword = importPassword
    const values = [...(importPassword === undefined ? [] : [importPassword]), ...others]
    // The longest first: a spelling may hold another one.
    this.#spellings = [...new Set(values.flatMap(spellingsOf))]
      .filter((spelling) => spelling !== '')
      .toSorted((a, b) => b.length - a.length)
  }

  /** A text with every secret in it hidden, however it is spelt there. */
  mask(text: string): string {
    return this.#spellings.reduce((masked, spelling) => masked.replaceAll(spelling, hidden), text)
  }
}

/** What stands where a secret was. */
export const hidden = '[hidden]'

/** A value as it is, and as URLs, forms, XML and JSON spell it. */
function spellingsOf(value: string): readonly string[] {
  const inUrl = encodeURIComponent(value)
  const lowerHex = inUrl.replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase())
  const inForm = [inUrl, lowerHex].map((spelling) => spelling.replaceAll('%20', '+'))
  const inXml = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const quoted = inXml.replaceAll('"', '&quot;')
  const apostrophes = ["'", '&apos;', '&#39;'].map((one) => quoted.replaceAll("'", one))
  const inJson = JSON.stringify(value).slice(1, -1)
  return [value, inUrl, lowerHex, ...inForm, inXml, quoted, ...apostrophes, inJson]
}
