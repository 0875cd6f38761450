/** One thing that a fault has a transport do, in order, instead of sending its reply whole. */
export type SocketAction =
  /** Opens the HTTP response: its status, and how long it says that its body is. TCP has none. */
  | {
      readonly does: 'head'
      readonly bodyBytes: number
      /** Absent: those of the reply. */
      readonly status?: number
      readonly contentType?: string
    }
  /** Sends a part of the reply, from its byte `from` up to `to`, by which time it has left. */
  | { readonly does: 'send'; readonly from: number; readonly to: number }
  /** Writes bytes that are not of the reply. */
  | { readonly does: 'write'; readonly bytes: Uint8Array }
  | { readonly does: 'wait'; readonly ms: number }
  /** Closes the connection in both directions, after what was written has left. */
  | { readonly does: 'end' }
  /** Breaks the connection off: the client sees a reset. */
  | { readonly does: 'reset' }
