import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** A client that keeps the bytes it is sent, each a character, and how its connection ended. */
export class RawClient {
  readonly socket: Socket
  readonly pieces: string[] = []
  #ending: 'end' | 'reset' | undefined
  #wake: () => void = () => {}

  private constructor(socket: Socket) {
    this.socket = socket
    socket.on('data', (bytes: Buffer) => {
      this.pieces.push(bytes.toString('latin1'))
      this.#wake()
    })
    socket.on('end', () => this.#end('end'))
    socket.on('error', () => this.#end('reset'))
  }

  static async connect(port: number): Promise<RawClient> {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    await once(socket, 'connect')
    return new RawClient(socket)
  }

  get text(): string {
    return this.pieces.join('')
  }

  send(text: string): this {
    this.socket.write(text)
    return this
  }

  /** Asks over HTTP, on a connection that may be used again. */
  get(query: string): this {
    return this.send(`GET /webAPI.aspx?${query} HTTP/1.1\r\nHost: x\r\n\r\n`)
  }

  /** All that has come, once it is so many bytes and since the last time. */
  async take(bytes: number): Promise<string> {
    while (this.text.length < bytes && this.#ending === undefined) await this.#something()
    const { text } = this
    this.pieces.length = 0
    return text
  }

  /** All that comes until a text is there at the end of it, without the date of a response. */
  async takeUntil(ending: string): Promise<string> {
    while (!undated(this.text).endsWith(ending) && this.#ending === undefined) {
      await this.#something()
    }
    const text = undated(this.text)
    this.pieces.length = 0
    return text
  }

  /** How the connection ends. */
  async ending(): Promise<'end' | 'reset'> {
    while (this.#ending === undefined) await this.#something()
    return this.#ending
  }

  #something(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve
    })
  }

  #end(how: 'end' | 'reset'): void {
    this.#ending ??= how
    this.#wake()
  }
}

/** A response without what it says of the time. */
function undated(response: string): string {
  return response.replace(/Date: [^\r]*\r\n/g, '')
}
