import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { type ControlDeed, type Deed, messageOf, targetOf } from './deed.fixture.ts'

export interface Ports {
  readonly tcp: number
  readonly http: number
  readonly control: number
}

/** A deed that was answered. */
export interface Answered {
  readonly deed: Deed
  readonly reply: string
}

/** A client that goes on until its server is gone. */
export class KilledClient {
  readonly answered: Answered[] = []
  /** What was sent and not answered, in the order in which it was sent. */
  readonly inFlight: Deed[] = []
  readonly #ports: Ports
  readonly #socket: Socket
  readonly #waiting: { take(reply: string): void; lose(): void }[] = []
  #text = ''

  private constructor(ports: Ports, socket: Socket) {
    this.#ports = ports
    this.#socket = socket
    socket.setEncoding('utf8')
    socket.on('data', (piece) => this.#read(String(piece)))
    socket.on('error', () => {})
    socket.on('close', () => {
      for (const { lose } of this.#waiting.splice(0)) lose()
    })
  }

  static async connect(ports: Ports): Promise<KilledClient> {
    const socket = connect(ports.tcp, '127.0.0.1')
    await once(socket, 'connect')
    return new KilledClient(ports, socket)
  }

  close(): void {
    this.#socket.destroy()
  }

  /** Does one thing after the other, up to so many at a time, until no answer comes any more. */
  async work(next: () => Deed, atOnce: number, tell: () => void): Promise<void> {
    const waiting: Promise<void>[] = []
    try {
      for (;;) {
        waiting.push(this.#take(next(), tell))
        if (waiting.length >= atOnce) await waiting.shift()
      }
    } catch {
      await Promise.allSettled(waiting)
    }
  }

  async ask(deed: Deed): Promise<string> {
    if (deed.by === 'control') return this.#askControl(deed)
    if (deed.by === 'tcp') return this.#askTcp(messageOf(deed.sent))
    const asked = await fetch(`http://127.0.0.1:${this.#ports.http}${targetOf(deed.sent)}`)
    return asked.text()
  }

  async #askControl({ method, path, body }: ControlDeed): Promise<string> {
    const asked = await fetch(`http://127.0.0.1:${this.#ports.control}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    })
    await asked.text()
    if (asked.status === 400 || asked.status >= 422) throw new Error(`${path}: ${asked.status}`)
    return ''
  }

  async #take(deed: Deed, tell: () => void): Promise<void> {
    this.inFlight.push(deed)
    const reply = await this.ask(deed)
    this.inFlight.shift()
    this.answered.push({ deed, reply })
    tell()
  }

  #askTcp(message: string): Promise<string> {
    return new Promise((take, reject) => {
      const lose = () => reject(new Error('the server is gone'))
      if (this.#socket.destroyed) return lose()
      this.#waiting.push({ take, lose })
      this.#socket.write(message)
    })
  }

  #read(piece: string): void {
    this.#text += piece
    for (;;) {
      const end = this.#text.indexOf(replyEnd)
      if (end < 0) return
      const reply = this.#text.slice(0, end + replyEnd.length)
      this.#text = this.#text.slice(end + replyEnd.length)
      this.#waiting.shift()?.take(reply)
    }
  }
}

const replyEnd = '</RESULT>\r\n'
