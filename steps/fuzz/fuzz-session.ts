import type { Client, RawExchange } from '../clients/client.ts'
import { clientFor, mustBeAllowed } from '../clients/client-for.ts'
import { HttpClient } from '../clients/http-client.ts'
import { passwordFor } from '../import-password.ts'
import { NotJudged } from '../not-judged.ts'
import { PutBack } from '../put-back.ts'
import { Reply } from '../reply.ts'
import type { RunParameters } from '../run-parameters.ts'
import { readingCommands } from '../safety/permissions.ts'
import type { Target } from '../target/target.ts'
import { WrittenValues } from '../written-values.ts'
import { type Sent, writeRequest } from '../xml/write-request.ts'
import { FuzzCounts } from './fuzz-counts.ts'
import { type FuzzRequest, formsOf } from './fuzz-request.ts'
import { type Asked, BrokenPromise, mustBeReply } from './promises.ts'
import { SeenState } from './seen-state.ts'

/** A request as it crossed the wire, with the RESULT that answered it: blank where media did. */
export interface FuzzExchange {
  readonly made: FuzzRequest
  readonly command: string
  readonly request: string
  readonly result: string
}

/** Sends requests to a target, one after the other, and looks whether what must hold for any does. */
export class FuzzSession {
  readonly counts = new FuzzCounts()
  readonly exchanges: FuzzExchange[] = []
  readonly #target: Target
  readonly #run: RunParameters
  readonly #values: WrittenValues
  readonly #state: SeenState
  #client: Client
  #requestId = 0
  #last = ''

  constructor(target: Target, run: RunParameters) {
    this.#target = target
    this.#run = run
    this.#values = new WrittenValues(run.run)
    this.#state = new SeenState(target.roles, this.#ask)
    this.#client = clientFor(target, run)
  }

  /** The last request as it was sent; of one that failed beside another, that one. */
  get last(): string {
    return this.#last
  }

  /** Sends a request. Throws where something does not hold that must. */
  async hold(made: FuzzRequest): Promise<void> {
    try {
      await this.#holdAll(made)
    } catch (error) {
      if (error instanceof NotJudged) return this.counts.wasNotSent(error.message)
      // Half a reply may be left on the connection.
      this.close()
      this.#client = clientFor(this.#target, this.#run)
      throw error
    }
  }

  close(): void {
    this.#client.close()
  }

  async #holdAll(made: FuzzRequest): Promise<void> {
    const { command } = made
    const { roles } = this.#target
    const parameters = made.parameters.map(([name, value]): Sent => [name, this.#read(value)])
    const sent = this.#withEnvelope(command, parameters)
    this.#last = written(this.#client, sent)
    // Nothing is looked up for what will not be sent.
    mustBeAllowed(this.#last, this.#run.allow)
    const before = await this.#state.concerning(parameters)
    const putBack = new PutBack()
    await putBack.before(command, parameters, this.#ask)
    // Until its reply says otherwise it may have begun something.
    let answer = new Reply('<RESULT></RESULT>')
    let mayHaveChanged = !readingCommands.includes(command)
    try {
      const exchange = await this.#send(made, sent)
      answer = this.#mustAnswer(made, sent, exchange) ?? answer
      if (answer.isRefusal) {
        await this.#mustBeUnchanged(before, parameters, exchange)
        mayHaveChanged = false
      } else this.counts.wasAccepted(made)
      await this.#ask('TEST', [])
    } catch (error) {
      mayHaveChanged = !(error instanceof NotJudged)
      throw error
    } finally {
      if (mayHaveChanged) {
        putBack.note({ command, parameters, reply: answer, roles })
        await this.#putBack(putBack)
      }
    }
  }

  async #putBack(putBack: PutBack): Promise<void> {
    for (const what of await putBack.run(this.#ask, this.#target.roles)) this.counts.left.add(what)
    await this.#target.control?.reset()
    this.#state.forget()
  }

  #read(written: string): string {
    return this.#values.read(written.replaceAll('(blank)', ''), this.#target.roles)
  }

  #withEnvelope(command: string, parameters: readonly Sent[]): readonly Sent[] {
    this.#requestId += 1
    const hasId = parameters.some(([name]) => name === 'REQUESTID')
    const id: readonly Sent[] = hasId ? [] : [['REQUESTID', String(this.#requestId)]]
    const password = passwordFor(command, parameters, this.#target.secrets)
    return [['TYPE', command], ...id, ...parameters, ...password]
  }

  async #send(made: FuzzRequest, sent: readonly Sent[]): Promise<RawExchange> {
    const exchange = await this.#client.send(sent)
    this.counts.sent(made)
    return exchange
  }

  /** The reply; undefined where media answer a command that gives media. */
  #mustAnswer(
    made: FuzzRequest,
    sent: readonly Sent[],
    { media, request, reply: result }: RawExchange,
  ): Reply | undefined {
    const { command } = made
    if (media) {
      if (formsOf(command).some((row) => row.media)) return undefined
      throw new BrokenPromise(`${command} must be answered by a RESULT, found media`)
    }
    const reply = mustBeReply(askedOf(command, sent), result)
    this.exchanges.push({ made, command, request, result })
    return reply
  }

  async #mustBeUnchanged(
    before: readonly string[],
    parameters: readonly Sent[],
    { reply }: RawExchange,
  ): Promise<void> {
    this.#state.forget()
    const after = await this.#state.concerning(parameters)
    const index = after.findIndex((text, place) => text !== before[place])
    if (index < 0) return
    const was = before[index]?.split('\n') ?? []
    const is = after[index]?.split('\n') ?? []
    const gone = was.filter((line) => !is.includes(line)).map((line) => `- ${line}`)
    const come = is.filter((line) => !was.includes(line)).map((line) => `+ ${line}`)
    throw new BrokenPromise(
      `a refusal must change nothing, found\n${[...gone, ...come].slice(0, 12).join('\n')}\nafter ${reply}`,
    )
  }

  /** Asks for what is not the request's own: its reply must be one all the same. */
  readonly #ask = async (command: string, parameters: readonly Sent[]): Promise<Reply> => {
    const sent = this.#withEnvelope(command, parameters)
    try {
      const { reply } = await this.#client.send(sent)
      return mustBeReply(askedOf(command, sent), reply)
    } catch (error) {
      if (error instanceof NotJudged) throw error
      this.#last = written(this.#client, sent)
      const why = error instanceof Error ? error.message : String(error)
      throw new BrokenPromise(`${command}, asked beside it: ${why}`)
    }
  }
}

/** A request as a client is about to write it: what has no reply has no exchange. */
function written(client: Client, sent: readonly Sent[]): string {
  if (client instanceof HttpClient) return `GET ${client.pathOf(sent)} HTTP/1.1\r\n\r\n`
  return `${writeRequest(sent)}\r\n`
}

function askedOf(command: string, sent: readonly Sent[]): Asked {
  return { command, requestId: sent.find(([name]) => name === 'REQUESTID')?.[1] ?? '' }
}
