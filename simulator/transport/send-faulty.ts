import type { Socket } from 'node:net'
import type { Response } from 'express'
import type { Answer, RuledAnswer } from '../engine.ts'
import { firstOf } from './first-of.ts'
import type { Leaving } from './leaving.ts'
import { pause } from './pause.ts'
import { type Line, perform } from './perform.ts'
import { mediaSource, resultSource } from './reply-source.ts'
import { headersOf, sendAnswer } from './send-answer.ts'
import type { Timers } from './timers.ts'

/** What faults need of the server that a response belongs to. */
export interface FaultTools {
  readonly timers: Timers
  /** What delays and faults wait by. */
  readonly pauses: Timers
  /** How long a response may stay without its end before its connection is closed. */
  readonly idleMs: number
  /** Breaks a connection off. */
  reset(socket: Socket): void
}

/** Sends an answer late, or damaged, as the scenario has it. */
export async function sendFaulty(
  response: Response,
  ruled: RuledAnswer,
  leaving: Leaving,
  tools: FaultTools,
): Promise<void> {
  const { socket } = response.req
  const answer = await ruled.answer
  await pause(socket, ruled.delayMs, tools.pauses)
  if (!ruled.damage && !socket.destroyed) return sendAnswer(response, answer, leaving)
  const source = typeof answer === 'string' ? resultSource(answer) : mediaSource(answer)
  try {
    await turn(response)
    const line = lineOf(response, answer, leaving, tools)
    const actions = ruled.damage?.(source.bytes) ?? []
    await perform(actions, source, line, tools.pauses)
    finish(response, line, tools)
  } finally {
    await source.discard()
  }
}

/** Until the responses before this one have left: a client may ask without waiting for them. */
async function turn(response: Response): Promise<void> {
  const { socket } = response.req
  if (response.socket || socket.destroyed) return
  await firstOf([response, 'socket'], [socket, 'close'])
}

/** A response whose body is all there ends; any other leaves its client waiting, but not for ever. */
function finish(response: Response, line: HttpLine, { timers, idleMs }: FaultTools): void {
  if (line.isWhole()) {
    response.end()
    line.left()
    return
  }
  const { socket } = response.req
  if (socket.destroyed) return
  const deadline = timers.after(idleMs, () => socket.destroy())
  socket.once('close', () => deadline.cancel())
}

interface HttpLine extends Line {
  /** Whether the body is as long as the head said. */
  isWhole(): boolean
  /** Closes the exchange of a response that ended. */
  left(): void
}

function lineOf(
  response: Response,
  answer: Answer,
  leaving: Leaving,
  { reset }: FaultTools,
): HttpLine {
  const { socket } = response.req
  let missingBytes: number | undefined
  return {
    connection: socket,
    head: ({ bodyBytes, status = 200, contentType }) => {
      missingBytes = bodyBytes
      const type = contentType === undefined ? headersOf(answer) : { 'Content-Type': contentType }
      const headers = { ...type, 'Content-Length': String(bodyBytes) }
      // Not by Express, which would add to the type what the scenario does not say.
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
      response.status(status)
      response.flushHeaders()
    },
    write: (bytes) => {
      missingBytes = (missingBytes ?? 0) - bytes.length
      leaving.take(bytes)
      return response.write(bytes)
    },
    end: () => {
      leaving.close('closed')
      socket.destroySoon()
    },
    reset: () => {
      leaving.close('reset')
      reset(socket)
    },
    isWhole: () => missingBytes === 0,
    left: () => leaving.close('open'),
  }
}
