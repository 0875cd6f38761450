import { createServer, type Socket } from 'node:net'
import type { Answer, Answered, Engine } from '../engine.ts'
import { type Framed, Framing } from '../wire/framing.ts'
import type { Limits } from './limits.ts'
import { close, type Listener, listen } from './listener.ts'
import { oversize } from './oversize.ts'
import { pause } from './pause.ts'
import { isOpen, type Line, perform } from './perform.ts'
import { resultSource } from './reply-source.ts'
import type { Timers } from './timers.ts'

export interface TcpOptions {
  readonly host: string
  readonly port: number
  readonly limits: Limits
  readonly timers: Timers
}

/**
 * The socket interface (TCP-1): any number of clients, each answered in the order it asks (TCP-10),
 * on a connection that stays open for more (TCP-3), after bad input too.
 */
export async function listenTcp(engine: Engine, options: TcpOptions): Promise<Listener> {
  const sockets = new Set<Socket>()
  // Without noDelay a reply waits for the acknowledgement of the one before it.
  const server = createServer({ noDelay: true, allowHalfOpen: true }, (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    serve(engine, socket, options)
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

function serve(engine: Engine, socket: Socket, { limits, timers }: TcpOptions): void {
  const framing = new Framing(engine.dialect.framing, limits.messageBytesMax)
  const requests: Framed[] = []
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
    const replies: string[] = []
    let held: Exclude<Answered, string> | undefined
    let answered = 0
    for (const request of requests) {
      const answer = answerTo(request)
      answered += 1
      if (typeof answer === 'string') {
        replies.push(answer)
      } else {
        held = answer
        break
      }
    }
    requests.splice(0, answered)
    send(replies)
    if (held) hold(held)
  }

  function answerTo(request: Framed): Answered {
    if (request.kind !== 'message') return engine.answerDefect(oversize(limits))
    return engine.answerXml(request.bytes, 'tcp')
  }

  /** Answers nothing more to the client until this answer has left, or the client has gone. */
  function hold(held: Exclude<Answered, string>): void {
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

  async function replyLater(held: Exclude<Answered, string>): Promise<void> {
    const { answer, delayMs, damage } = 'damage' in held ? held : { ...promptly, answer: held }
    const result = resultOf(await answer)
    await pause(socket, delayMs, timers)
    if (!damage) return send([result])
    const source = resultSource(result)
    return perform(damage(source.bytes), source, lineOf(socket), timers)
  }

  /** Everything that one piece asked for leaves in one write. */
  function send(replies: readonly string[]): void {
    if (replies.length === 0 || !isOpen(socket)) return
    const isTaken = socket.write(`${replies.join('\r\n')}\r\n`)
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
    requests.push({ kind: 'message', bytes: rest })
    answerRequests()
  }
}

const promptly = { delayMs: 0, damage: undefined }

/** The connection, as faults act on it: a reply has no head here. */
function lineOf(socket: Socket): Line {
  return {
    connection: socket,
    head: () => {},
    write: (bytes) => socket.write(bytes),
    end: () => socket.destroySoon(),
    reset: () => socket.resetAndDestroy(),
  }
}

/** Media are given out by the WebAPI only: on the socket every answer is a RESULT (WEB-24). */
function resultOf(answer: Answer): string {
  if (typeof answer !== 'string') throw new Error('media were made for the socket')
  return answer
}
