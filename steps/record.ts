/** What the suite attaches for every request it sends; the reports are made from these. */
export interface ExchangeRecord {
  /** The command as the suite named it, or blank for bytes that name none. */
  readonly command: string
  readonly scheme: string
  readonly request: string
  /** The reply as it came, headers included where there are any. */
  readonly reply: string
  /** The RESULT document in it, or blank. */
  readonly result: string
  readonly tookMs: number
  /** Whether it tidied up after the example rather than being part of it. */
  readonly cleanup: boolean
}

/** The media type of an attached exchange in the cucumber message stream. */
export const exchangeMediaType = 'application/vnd.uptivity-conformance.exchange+json'

/** The media type of the reason why an example was not judged, as plain text. */
export const notJudgedMediaType = 'application/vnd.uptivity-conformance.not-judged'

/** The media type of what could not be put back on the target, as plain text: one thing a line. */
export const leftBehindMediaType = 'application/vnd.uptivity-conformance.left-behind'

/** The media type of why a run ends before all examples ran: an `EndedEarly` as JSON. */
export const endedEarlyMediaType = 'application/vnd.uptivity-conformance.ended-early+json'

/** Why a run ends before all examples ran. */
export interface EndedEarly {
  readonly how: 'stopped answering' | 'interrupted'
  readonly reason: string
}

/** How many characters are kept of a reply that an example does not judge as its own. */
const longestKept = 8_192

/**
 * The record of an exchange beside the example's own. A list such as that of all users grows with
 * every run against a server that keeps them: of a long one the begin is kept, and its form is left
 * to the examples that ask for the list themselves.
 */
export function shortened(record: ExchangeRecord): ExchangeRecord {
  const { reply } = record
  if (reply.length <= longestKept) return record
  const more = `[${reply.length - longestKept} characters more]`
  return { ...record, reply: `${reply.slice(0, longestKept)}${more}`, result: '' }
}
