/**
 * How the target of a run is reached, beside its address: everything that the clients need to know
 * of it. It holds only what JSON can say, as it travels to the examples in cucumber's parameters.
 */
export interface Connection {
  /** How long a reply may take before the target counts as not answering. */
  readonly replyMs: number
  /** How long a connection may take to come about, by way of the proxy and with TLS. */
  readonly connectMs: number
  /** How many requests a second may be sent at most, over all clients; absent: as they come. */
  readonly requestsPerSecond?: number
  readonly tls: TlsTrust
  /** What stands between, http://host:3128 or socks5://host:1080, perhaps with user:password. */
  readonly proxy?: string
}

/** Which certificates of a target are accepted. */
export interface TlsTrust {
  /** Certificates, in PEM, that are trusted beside those that Node trusts. */
  readonly ca?: string
  /** The SHA-256 of the one certificate that is accepted, whoever issued it: 64 hex digits. */
  readonly pin?: string
  /** Any certificate is. */
  readonly insecure: boolean
}

/** What holds when nothing is said. */
export const defaultConnection: Connection = {
  replyMs: 5_000,
  connectMs: 5_000,
  tls: { insecure: false },
}
