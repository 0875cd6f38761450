import { createServer, type Socket } from 'node:net'
import type { Answer, Answered } from '../engine.ts'
import type { BodyTaker } from '../journal/body-taker.ts'
import type { Came, Ending, Left } from '../journal/exchange.ts'
import { Framing } from '../wire/framing.ts'
import type { Desk, Noted } from './desk.ts'
import { close, type Listener, listen } from './listener.ts'
import { pause } from './pause.ts'
import { peerOf } from './peer.ts'
import { isOpen, type Line, perform } from './perform.ts'
import { resultSource } from './reply-source.ts'
import type { Timers } from './timers.ts'
import { type TransportSeams, transportSeams } from './transport-seams.ts'

export interface TcpOptions {
  readonly host: string
  readonly port: number
  readonly timers: Timers
  /** What delays and faults wait by: `timers` unless told. */
  readonly pauses?: Timers | undefined
  /** How clients are served, where it is not the usual way. */
  readonly seams?: Pick<TransportSeams, 'serveSocket'> | undefined
}

/**
 * The socket interface (TCP-1): any number of clients, each answered in the order it asks (TCP-10),
 * on a connection that stays open for more (TCP-3), after bad input too.
 */
export async function listenTcp(desk: Desk, options: TcpOptions): Promise<Listener> {
  const { seams = transportSeams } = options
  const serveSocket = seams.serveSocket((client, socket) => serve(client, socket, options))
  const sockets = new Set<Socket>()
  // Without noDelay a reply waits for the acknowledgement of the one before it.
  const server = createServer({ noDelay: true, allowHalfOpen: true }, (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    serveSocket(desk, socket)
  })
  const port = await listen(server, options.port, options.host)
  return {
    scheme: 'tcp',
    host: options.host,
    port,
    stop: async () => {
      const closed = close(server)
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

function serve(desk: Desk, socket: Socket, { timers, pauses = timers }: TcpOptions): void {
  const { limits } = desk
  const origin = desk.connected('tcp', peerOf(socket))
  const framing = new Framing(() => desk.dialect.framing, limits.messageBytesMax)
  const requests: Came[] = []
  /** Whether an answer takes its time, which holds up this client and no other (EMAIL-7). */
  let isHeld = false
  let hasEnded = false
  let deadline = timers.after(limits.idleMs, hangUp)

  socket.on('data', (bytes) => {
    requests.push(...framing.take(bytes))
    // Of a client that is held up no more is read than shows whether it is still there.
    if (isHeld) socket.pause()
    answerRequests()
    wait()
  })
  socket.on('end', () => {
    hasEnded = true
    answerRest()
    if (!isHeld) socket.end()
  })
  // A client that goes away is no fault of ours; 'close' follows and tidies up.
  socket.on('error', () => socket.destroy())
  socket.on('close', () => deadline.cancel())

  /** Answers in order what was asked (TCP-10), up to an answer that takes its time. */
  function answerRequests(): void {
    if (isHeld || !isOpen(socket)) return
    const replies: Reply[] = []
    let held: Held | undefined
    let taken = 0
    for (const request of requests) {
      const { answered, exchange } = desk.take(request, origin)
      taken += 1
      if (typeof answered === 'string') {
        replies.push({ text: `${answered}\r\n`, exchange })
      } else {
        held = { answered, exchange }
        break
      }
    }
    requests.splice(0, taken)
    send(replies)
    if (held) hold(held)
  }

  /** Answers nothing more to the client until this answer has left, or the client has gone. */
  function hold(held: Held): void {
    isHeld = true
    deadline.cancel()
    replyLater(held).then(() => {
      isHeld = false
      if (socket.destroyed) return
      answerRequests()
      wait()
      // A fault may have begun to close the connection.
      if (isHeld || !isOpen(socket)) return
      if (hasEnded) socket.end()
      else if (!socket.writableNeedDrain) socket.resume()
    })
  }

  async function replyLater({ answered, exchange }: Held): Promise<void> {
    const isRuled = 'rule' in answered
    const { answer, delayMs, damage } = isRuled ? answered : { ...promptly, answer: answered }
    const result = resultOf(await answer)
    await pause(socket, delayMs, pauses)
    if (!damage) return send([{ text: `${result}\r\n`, exchange }])
    const source = resultSource(result)
    const line = new TcpLine(socket, exchange.taker())
    await perform(damage(source.bytes), source, line, pauses)
    exchange.close(line.left())
  }

  /** Everything that one piece asked for leaves in one write. */
  function send(replies: readonly Reply[]): void {
    if (replies.length === 0) return
    if (!isOpen(socket)) {
      for (const { exchange } of replies) exchange.closeText('', 'gone')
      return
    }
    const isTaken = socket.write(replies.map(({ text }) => text).join(''))
    for (const { text, exchange } of replies) exchange.closeText(text, 'open')
    if (isTaken) return
    // A client that asks without reading is not read from until it does.
    socket.pause()
    socket.once('drain', () => {
      if (!isHeld) socket.resume()
    })
  }

  /** Closes both directions, after the last reply has left if the client takes it. */
  function hangUp(): void {
    if (socket.writableNeedDrain) socket.destroy()
    else socket.destroySoon()
  }

  function wait(): void {
    deadline.cancel()
    // It is we who keep the client waiting.
    if (isHeld) return
    if (!framing.isUnfinished) {
      deadline = timers.after(limits.idleMs, hangUp)
      return
    }
    const patience = framing.endsWithLine ? limits.lineGraceMs : limits.unfinishedMs
    deadline = timers.after(patience, () => {
      answerRest()
      wait()
    })
  }

  /** Answers a message that will not be finished with what is wrong with it. */
  function answerRest(): void {
    if (!framing.isUnfinished) return
    const rest = framing.takeRest()
    if (!rest) return
    requests.push({ kind: 'message', bytes: rest, isUnfinished: true })
    answerRequests()
  }
}

const promptly = { delayMs: 0, damage: undefined }

interface Reply {
  readonly text: string
  readonly exchange: Noted
}

/** An answer that cannot be sent at once. */
interface Held {
  readonly answered: Exclude<Answered, string>
  readonly exchange: Noted
}

/** The connection, as faults act on it: a reply has no head here. */
class TcpLine implements Line {
  readonly connection: Socket
  readonly #taker: BodyTaker
  #ending: Ending = 'open'

  constructor(socket: Socket, taker: BodyTaker) {
    this.connection = socket
    this.#taker = taker
  }

  head(): void {}

  write(bytes: Uint8Array): boolean {
    this.#taker.take(bytes)
    return this.connection.write(bytes)
  }

  end(): void {
    this.#ending = 'closed'
    this.connection.destroySoon()
  }

  reset(): void {
    this.#ending = 'reset'
    this.connection.resetAndDestroy()
  }

  /** What has left, by what was asked for. */
  left(): Left {
    const isGone = this.#ending === 'open' && this.connection.destroyed
    return this.#taker.left(isGone ? 'gone' : this.#ending)
  }
}

/** Media are given out by the WebAPI only: on the socket every answer is a RESULT (WEB-24). */
function resultOf(answer: Answer): string {
  if (typeof answer !== 'string') throw new Error('media were made for the socket')
  return answer
}
