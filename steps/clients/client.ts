import type { ReceivedMedia } from '../media/received-media.ts'
import type { Sent } from '../xml/write-request.ts'

/** What crossed the wire for one request: the bytes each way, as text, and how long it took. */
export interface RawExchange {
  readonly request: string
  /** Of media its length and digest: nobody reads them as text. */
  readonly reply: string
  readonly tookMs: number
  /** The media that came instead of a RESULT. */
  readonly media?: ReceivedMedia
}

/** Looks at what is about to be sent, and throws where it must not be. */
export type Guard = (text: string) => void

/** Sends requests to a target over one transport. */
export interface Client {
  /** Sends a request and waits for its reply. */
  send(sent: readonly Sent[]): Promise<RawExchange>
  close(): void
}

/** A target that does not do what any server must: answer, in time. */
export class NoReply extends Error {}
