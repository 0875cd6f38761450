import type { RawExchange } from './clients/client.ts'
import {
  type EndedEarly,
  type ExchangeRecord,
  endedEarlyMediaType,
  exchangeMediaType,
  leftBehindMediaType,
  notJudgedMediaType,
  shortened,
} from './record.ts'
import type { Secrets } from './safety/secrets.ts'

/** What an exchange is to its example: its own, a look at the target, or part of the tidying up. */
export type ExchangePart = 'own' | 'asked' | 'tidied'

type Attach = (text: string, mediaType: string) => void

/** What an example leaves in cucumber's message stream, for the reports. No secret gets into it. */
export class Attachments {
  readonly #attach: Attach
  readonly #secrets: Secrets

  constructor(attach: Attach, secrets: Secrets) {
    this.#attach = attach
    this.#secrets = secrets
  }

  /** A request and its reply. `result`: the RESULT document in the reply, or blank. */
  exchange(
    { command, scheme, result, part }: ExchangeFacts,
    { request, reply, tookMs }: RawExchange,
  ): void {
    const record: ExchangeRecord = {
      command,
      scheme,
      request: this.#secrets.mask(request),
      reply: this.#secrets.mask(reply),
      tookMs,
      result: this.#secrets.mask(result),
      cleanup: part === 'tidied',
    }
    this.#attach(JSON.stringify(part === 'own' ? record : shortened(record)), exchangeMediaType)
  }

  /** Why the example cannot be judged. */
  notJudged(reason: string): void {
    this.#attach(this.#secrets.mask(reason), notJudgedMediaType)
  }

  /** Why the run is over before the example could begin. */
  endedEarly({ how, reason }: EndedEarly): void {
    const masked = { how, reason: this.#secrets.mask(reason) }
    this.#attach(JSON.stringify(masked), endedEarlyMediaType)
  }

  /** What could not be put back on the target, a line for each thing. */
  leftBehind(left: readonly string[]): void {
    this.#attach(this.#secrets.mask(left.join('\n')), leftBehindMediaType)
  }
}

export interface ExchangeFacts {
  /** The command as the suite names it; blank: the bytes name none. */
  readonly command: string
  readonly scheme: string
  readonly result: string
  readonly part: ExchangePart
}
