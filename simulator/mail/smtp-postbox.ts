import { connect, type Socket } from 'node:net'
import { createTransport } from 'nodemailer'
import type { MailOrder } from '../core/media.ts'
import { type RenderedMedia, renderMedia } from '../media/render-media.ts'
import type { Postbox } from './postbox.ts'

export interface SmtpOptions extends MailLimits {
  /** `smtp://host:25` or `smtps://user:password@host:465`. */
  readonly server: URL
  readonly from: string
  /** The certificate, in PEM, of an authority to trust beside those that Node knows. */
  readonly ca?: string
}

/** How long a mail server is waited for, in milliseconds. */
export interface MailLimits {
  /** Until it greets. */
  readonly greetingMs: number
  /** For any later word: a server may take its time to look through what it was sent. */
  readonly silenceMs: number
  /** For all of it. */
  readonly handoverMs: number
}

export const defaultMailLimits: MailLimits = {
  greetingMs: 3_000,
  silenceMs: 15_000,
  handoverMs: 60_000,
}

/** Hands messages to a mail server, each over a connection of its own. */
export class SmtpPostbox implements Postbox {
  readonly #options: SmtpOptions

  constructor(options: SmtpOptions) {
    this.#options = options
  }

  async post(order: MailOrder, at: number): Promise<string | undefined> {
    try {
      const media = await renderMedia({ kind: 'file', file: order.file })
      await this.#handOver(order, at, media).finally(() => media.discard())
      return undefined
    } catch (error) {
      return told(error)
    }
  }

  async #handOver(order: MailOrder, at: number, media: RenderedMedia): Promise<void> {
    const { from, handoverMs } = this.#options
    const { fileName, mediaType } = media
    const { recordId } = order.file
    const limit = AbortSignal.timeout(handoverMs)
    const message = {
      from,
      to: order.to,
      subject: `Recording ${recordId}`,
      text: `Recording ${recordId} is attached as ${fileName}.\n`,
      date: new Date(at),
      attachments: [{ filename: fileName, contentType: mediaType, content: media.read() }],
    }
    try {
      await this.#transport(limit).sendMail(message)
    } catch (error) {
      throw limit.aborted ? new Error(`it was not taken within ${handoverMs} ms`) : error
    }
  }

  #transport(limit: AbortSignal) {
    const { server, greetingMs, silenceMs, ca } = this.#options
    const isSecure = server.protocol === 'smtps:'
    const host = server.hostname.replace(/^\[|\]$/g, '')
    const port = Number(server.port || (isSecure ? 465 : 25))
    return createTransport({
      host,
      port,
      secure: isSecure,
      // Where encryption is not asked for, a server may offer it all the same and prove nothing by it.
      tls: { rejectUnauthorized: isSecure, ...(ca === undefined ? {} : { ca }) },
      ...authOf(server),
      greetingTimeout: greetingMs,
      socketTimeout: silenceMs,
      // The socket is ours, so that the limit ends it whatever the server is saying.
      getSocket: (_options: unknown, give: GiveSocket) => {
        const socket = connect({ host, port, signal: limit })
        socket.setTimeout(greetingMs, () => socket.destroy(new Error(silent)))
        socket.once('error', give)
        socket.once('connect', () => {
          socket.setTimeout(0)
          socket.off('error', give)
          give(null, { connection: socket })
        })
      },
    })
  }
}

const silent = 'it does not answer'

/** Why a message was not taken, in the words of whoever noticed it. */
function told(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  // Of a silence Nodemailer says no more than "Timeout".
  return 'code' in error && error.code === 'ETIMEDOUT' ? silent : error.message
}

type GiveSocket = (error: Error | null, socket?: { readonly connection: Socket }) => void

function authOf({ username, password }: URL) {
  if (username === '') return {}
  return { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }
}
