import { connect, type Socket } from 'node:net'
import { performance } from 'node:perf_hooks'
import { type Sent, writeRequest } from '../xml/write-request.ts'
import { type Client, type Guard, NoReply, type RawExchange } from './client.ts'

const endTag = Buffer.from('</RESULT>')

/** A socket to a target: it connects when it is first used, and again after it was closed. */
export class TcpClient implements Client {
  readonly #host: string
  readonly #port: number
  readonly #replyMs: number
  readonly #guard: Guard
  readonly #reuses: boolean
  #hasReplied = false
  #socket: Socket | undefined
  #received = Buffer.alloc(0)
  #wake: (() => void) | undefined
  #ended: string | undefined
  #connections = 0

  /** `reuses`: whether a connection on which a reply has come is used for the next request too. */
  constructor(address: URL, replyMs: number, guard: Guard = () => {}, reuses = true) {
    this.#host = address.hostname.replace(/^\[|\]$/g, '')
    this.#port = Number(address.port || 5620)
    this.#replyMs = replyMs
    this.#guard = guard
    this.#reuses = reuses
  }

  async send(sent: readonly Sent[]): Promise<RawExchange> {
    const request = `${writeRequest(sent)}\r\n`
    const startedAt = performance.now()
    await this.write(request)
    const reply = await this.readReply()
    return { request, reply, tookMs: performance.now() - startedAt }
  }

  /** How many connections it has made so far. */
  get connections(): number {
    return this.#connections
  }

  /** Sends bytes as they are. */
  async write(bytes: string | Buffer): Promise<void> {
    this.#guard(bytes.toString())
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
    this.#hasReplied = true
    return this.#take(end + lineEnd.length)
  }

  /** Whether the other side ends the connection, looked at for so long. */
  async isEndedWithin(ms: number): Promise<boolean> {
    await new Promise<void>((resolve) => {
      if (!this.#socket || this.#ended !== undefined) return resolve()
      const limit = setTimeout(resolve, ms)
      this.#socket.once('close', () => {
        clearTimeout(limit)
        resolve()
      })
    })
    return this.#ended !== undefined
  }

  close(): void {
    this.#socket?.destroy()
    this.#socket = undefined
    this.#received = Buffer.alloc(0)
    this.#ended = undefined
    this.#hasReplied = false
  }

  async #connected(): Promise<Socket> {
    const isUsable = this.#ended === undefined && (this.#reuses || !this.#hasReplied)
    if (this.#socket && isUsable) return this.#socket
    this.close()
    const socket = connect({ host: this.#host, port: this.#port, noDelay: true })
    this.#socket = socket
    this.#connections += 1
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
