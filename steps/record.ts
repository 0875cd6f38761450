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
