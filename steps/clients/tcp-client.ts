import type { Socket } from 'node:net'
import { performance } from 'node:perf_hooks'
import { type Sent, writeRequest } from '../xml/write-request.ts'
import { type Client, type Guard, NoReply, type RawExchange } from './client.ts'
import { endpointOf } from './connect/endpoint.ts'
import { openStream } from './connect/open-stream.ts'
import { type Pace, paceOfRun } from './connect/pacer.ts'
import type { Connection } from './connection.ts'

const endTag = Buffer.from('</RESULT>')

export interface TcpClientOptions {
  readonly guard?: Guard | undefined
  /** That of the run unless told. */
  readonly pace?: Pace
  /** Whether a connection on which a reply has come is used for the next request too. */
  readonly reuses?: boolean
}

/** A socket to a target: it connects when it is first used, and again after it was closed. */
export class TcpClient implements Client {
  readonly #address: URL
  readonly #connection: Connection
  readonly #guard: Guard
  readonly #pace: Pace
  readonly #reuses: boolean
  #hasReplied = false
  #socket: Socket | undefined
  #received = Buffer.alloc(0)
  #wake: (() => void) | undefined
  #ended: string | undefined
  #connections = 0

  constructor(address: URL, connection: Connection, options: TcpClientOptions = {}) {
    this.#address = address
    this.#connection = connection
    this.#guard = options.guard ?? (() => {})
    this.#pace = options.pace ?? paceOfRun(connection.requestsPerSecond)
    this.#reuses = options.reuses ?? true
  }

  async send(sent: readonly Sent[]): Promise<RawExchange> {
    const request = `${writeRequest(sent)}\r\n`
    const socket = await this.#ready(request, 1)
    const startedAt = performance.now()
    await written(socket, request)
    const reply = await this.readReply()
    return { request, reply, tookMs: performance.now() - startedAt }
  }

  /** How many connections it has made so far. */
  get connections(): number {
    return this.#connections
  }

  /** Sends bytes as they are: with so many requests that begin in them, none in a further piece of one. */
  async write(bytes: string | Buffer, requests = 1): Promise<void> {
    await written(await this.#ready(bytes, requests), bytes)
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

  /** A connection on which bytes may leave now. */
  async #ready(bytes: string | Buffer, requests: number): Promise<Socket> {
    this.#guard(bytes.toString())
    await this.#pace(requests)
    return this.#connected()
  }

  async #connected(): Promise<Socket> {
    const isUsable = this.#ended === undefined && (this.#reuses || !this.#hasReplied)
    if (this.#socket && isUsable) return this.#socket
    this.close()
    const socket = await openStream(this.#address, this.#connection)
    this.#socket = socket
    this.#connections += 1
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
        this.#connection.replyMs,
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
    const { name } = endpointOf(this.#address)
    return `${name} did not ${what} within ${this.#connection.replyMs} ms${came}`
  }
}

function written(socket: Socket, bytes: string | Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.write(bytes, (error) => (error ? reject(error) : resolve()))
  })
}
