/** A parameter as it was sent: its name and its text, nothing trimmed, nothing converted. */
export type SentValue = readonly [name: string, value: string]

/** What is wrong with a message, in words for the person who sent it. */
export interface Malformed {
  readonly ok: false
  readonly detail: string
}

/** A document of one root that holds elements of text. */
export interface FlatDocument {
  readonly ok: true
  readonly root: string
  readonly values: readonly SentValue[]
}

export function malformed(detail: string): Malformed {
  return { ok: false, detail }
}
