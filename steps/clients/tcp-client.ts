import { connect, type Socket } from 'node:net'
import { performance } from 'node:perf_hooks'
import { type Sent, writeRequest } from '../xml/write-request.ts'
import { type Client, NoReply, type RawExchange } from './client.ts'

const endTag = Buffer.from('</RESULT>')

/** A socket to a target: it connects when it is first used, and again after it was closed. */
export class TcpClient implements Client {
  readonly #host: string
  readonly #port: number
  readonly #replyMs: number
  #socket: Socket | undefined
  #received = Buffer.alloc(0)
  #wake: (() => void) | undefined
  #ended: string | undefined

  constructor(address: URL, replyMs: number) {
    this.#host = address.hostname.replace(/^\[|\]$/g, '')
    this.#port = Number(address.port || 5620)
    this.#replyMs = replyMs
  }

  async send(sent: readonly Sent[]): Promise<RawExchange> {
    const request = `${writeRequest(sent)}\r\n`
    const startedAt = performance.now()
    await this.write(request)
    const reply = await this.readReply()
    return { request, reply, tookMs: performance.now() - startedAt }
  }

  /** Sends bytes as they are. */
  async write(bytes: string | Buffer): Promise<void> {
    const socket = await this.#connected()
    await new Promise<void>((resolve, reject) => {
      socket.write(bytes, (error) => (error ? reject(error) : resolve()))
    })
  }

  /** The next reply, up to its end tag and the line end after it where that has arrived. */
  async readReply(): Promise<string> {
    await this.#until(() => this.#received.includes(endTag), 'reply')
    const end = this.#received.indexOf(endTag) + endTag.length
    const lineEnd =
      this.#received
        .subarray(end)
        .toString('latin1')
        .match(/^[ \t]*\r?\n?/)?.[0] ?? ''
    return this.#take(end + lineEnd.length)
  }

  close(): void {
    this.#socket?.destroy()
    this.#socket = undefined
    this.#received = Buffer.alloc(0)
    this.#ended = undefined
  }

  async #connected(): Promise<Socket> {
    if (this.#socket && this.#ended === undefined) return this.#socket
    this.close()
    const socket = connect({ host: this.#host, port: this.#port, noDelay: true })
    this.#socket = socket
    await new Promise<void>((resolve, reject) => {
      const limit = setTimeout(
        () => reject(new NoReply(this.#says('accept a connection'))),
        this.#replyMs,
      )
      const settle = (settled: () => void) => () => {
        clearTimeout(limit)
        settled()
      }
      socket.once('connect', settle(resolve))
      socket.once('error', (error) => settle(() => reject(error))())
    })
    socket.on('data', (bytes: Buffer) => {
      this.#received = Buffer.concat([this.#received, bytes])
      this.#wake?.()
    })
    socket.on('error', (error) => this.#end(socket, error.message))
    socket.on('close', () => this.#end(socket, 'the connection was closed'))
    return socket
  }

  /** A connection that was given up for another may end late, and is not the other's end. */
  #end(socket: Socket, why: string): void {
    if (socket !== this.#socket) return
    this.#ended ??= why
    this.#wake?.()
  }

  /** Waits until something has arrived. Bytes wake it; there is no polling. */
  async #until(isThere: () => boolean, what: string): Promise<void> {
    if (isThere()) return
    await new Promise<void>((resolve, reject) => {
      const finish = (settled: () => void) => {
        clearTimeout(limit)
        this.#wake = undefined
        settled()
      }
      const limit = setTimeout(
        () => finish(() => reject(new NoReply(this.#says(`send a ${what}`)))),
        this.#replyMs,
      )
      this.#wake = () => {
        if (isThere()) return finish(resolve)
        const ended = this.#ended
        if (ended !== undefined) finish(() => reject(new NoReply(`no ${what}: ${ended}`)))
      }
      this.#wake()
    })
  }

  #take(length: number): string {
    const taken = this.#received.subarray(0, length).toString('utf8')
    this.#received = this.#received.subarray(length)
    return taken
  }

  #says(what: string): string {
    const came = this.#received.length > 0 ? `; so far: ${this.#received.toString('utf8')}` : ''
    return `${this.#host}:${this.#port} did not ${what} within ${this.#replyMs} ms${came}`
  }
}
