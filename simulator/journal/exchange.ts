/** One request and its reply as they crossed the wire. Instants are epoch ms of the simulator's clock. */
export interface Exchange {
  /** Numbered within the session, from 1. */
  readonly number: number
  readonly origin: Origin
  /** The instant for which it was decided. */
  readonly receivedAt: number
  readonly came: Came
  /** The rule of the scenario's replies that it met. */
  readonly rule: string | undefined
  /** Undefined: nothing has left yet. */
  readonly left: Left | undefined
  /** When the last of it left; undefined: it has not, or is still leaving. */
  readonly repliedAt: number | undefined
}

/** The connection that a request came by. */
export interface Origin {
  readonly transport: 'tcp' | 'http' | 'https'
  /** Numbered within the session, from 1. */
  readonly connection: number
  /** Address and port of the client: `127.0.0.1:50312`. */
  readonly peer: string
}

/** What a client sent. */
export type Came =
  /** A message of the socket as it was framed, with its line end. */
  | {
      readonly kind: 'message'
      readonly bytes: Uint8Array
      /** Whether its end never came. */
      readonly isUnfinished?: boolean
    }
  /** A message of the socket that is longer than is kept. */
  | { readonly kind: 'oversize' }
  | {
      readonly kind: 'http'
      readonly method: string
      readonly target: string
      readonly headers: Readonly<Record<string, string>>
      readonly body: Uint8Array
    }
  /** What is no HTTP request. */
  | { readonly kind: 'bad-http'; readonly bytes: Uint8Array }

/**
 * What became of the connection by the reply: it stays open, the server closed it, or broke it off,
 * or the client had gone before all of the reply left.
 */
export type Ending = 'open' | 'closed' | 'reset' | 'gone'

/** What left as the reply, however it was damaged on its way. */
export interface Left {
  /** Of HTTP, where a head left. */
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** What left, up to the first `bodyBytesKept`. */
  readonly bytes: Uint8Array
  /** How many bytes left in all. */
  readonly length: number
  /** SHA-256 of all of them in hexadecimal digits, only where not all are kept. */
  readonly sha256?: string
  readonly ending: Ending
}
