import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { type IWorldOptions, World } from '@cucumber/cucumber'
import { Attachments, type ExchangePart } from './attachments.ts'
import type { Client, RawExchange } from './clients/client.ts'
import { clientFor } from './clients/client-for.ts'
import { HttpClient } from './clients/http-client.ts'
import { TcpClient } from './clients/tcp-client.ts'
import { passwordFor } from './import-password.ts'
import type { ReceivedMedia } from './media/received-media.ts'
import { must } from './must.ts'
import { NotJudged } from './not-judged.ts'
import { PutBack } from './put-back.ts'
import { Received } from './received.ts'
import type { EndedEarly } from './record.ts'
import { Reply } from './reply.ts'
import { defaultParameters, type RunParameters } from './run-parameters.ts'
import { Secrets } from './safety/secrets.ts'
import type { DeviceRole, Target } from './target/target.ts'
import { WrittenValues } from './written-values.ts'
import type { Sent } from './xml/write-request.ts'

/**
 * What one example works with: a client to the target, the last reply, and what must be put back
 * afterwards. Steps send through it and read from it; nothing else is shared between them.
 */
export class Suite extends World<RunParameters> {
  readonly #putBack = new PutBack()
  #target: Target | undefined
  #client: Client | undefined
  readonly #received = new Received()
  #requestId = 0
  #isJudged = true
  #isPasswordLeftOut = false
  /** What was asked since the example last did something. */
  readonly #asked = new Map<string, Reply>()
  readonly #values: WrittenValues
  /** Further connections of an example that is about many clients. */
  readonly clients: TcpClient[] = []

  constructor(options: IWorldOptions<RunParameters>) {
    super({ ...options, parameters: { ...defaultParameters, ...options.parameters } })
    const { target, run } = this.parameters
    // Where things of other examples may remain each has a token of its own; a world that begins anew
    // for each example has always the same.
    this.#values = new WrittenValues(
      target === undefined ? run : `${run}${randomUUID().slice(0, 8)}`,
    )
  }

  /** Joins the example to the target of the run. */
  begin(target: Target): void {
    this.#target = target
  }

  get target(): Target {
    assert.ok(this.#target, 'the example has no target')
    return this.#target
  }

  /** What nobody may read; before there is a target nothing. */
  get secrets(): Secrets {
    return this.#target?.secrets ?? noSecrets
  }

  get client(): Client {
    this.#client ??= clientFor(this.target, this.parameters)
    return this.#client
  }

  /** The client of an example that is about the socket. */
  get tcp(): TcpClient {
    return onTcp(this.client)
  }

  /** A further connection of such an example, with all that holds for the first. */
  newTcp(): TcpClient {
    return onTcp(clientFor(this.target, this.parameters))
  }

  /** The client of an example that is about the WebAPI. */
  get http(): HttpClient {
    assert.ok(this.client instanceof HttpClient, 'this example needs a target on HTTP')
    return this.client
  }

  /**
   * Sends a command with parameters in the given order, and keeps what comes back. TYPE names the
   * command unless something else is said to.
   */
  async send(
    command: string,
    parameters: readonly Sent[] = [],
    named: Sent = ['TYPE', command],
  ): Promise<Reply | ReceivedMedia> {
    await this.#putBack.before(command, parameters, this.#tidy)
    const reply = await this.#exchange(command, parameters, 'own', named)
    const { roles } = this.target
    if (reply instanceof Reply && !reply.isRefusal) {
      this.#putBack.note({ command, parameters, reply, roles })
    }
    return this.#keep(reply)
  }

  /** Sends a command whose acceptance is taken for granted: a state that an example begins with. */
  async establish(command: string, parameters: readonly Sent[]): Promise<void> {
    const reply = await this.send(command, parameters)
    this.#received.markRead(reply)
    mustBeAccepted(command, reply)
  }

  /** Asks the target something that is not the example's own request. */
  async ask(command: string, parameters: readonly Sent[] = []): Promise<Reply> {
    const reply = await this.look(command, parameters)
    mustBeAccepted(command, reply)
    return reply
  }

  /** Asks what a target may refuse where there is nothing to see. */
  async look(command: string, parameters: readonly Sent[]): Promise<Reply> {
    const reply = await this.#exchange(command, parameters, 'asked')
    assert.ok(reply instanceof Reply, `${command} was answered by media`)
    return reply
  }

  /** Asks for a long list, which is read once for all that is looked at in it. */
  async askOnce(command: string, parameters: readonly Sent[]): Promise<Reply> {
    const key = JSON.stringify([command, parameters])
    const reply = this.#asked.get(key) ?? (await this.ask(command, parameters))
    this.#asked.set(key, reply)
    return reply
  }

  /** Keeps what an example sent and received itself, so that it is in the record. */
  keepRaw(command: string, exchange: RawExchange, result: string): Reply {
    this.#attach(command, exchange, result, 'own')
    const reply = new Reply(result)
    this.#keep(reply)
    return reply
  }

  /** Keeps media that an example asked for itself. */
  keepMedia(command: string, exchange: RawExchange, media: ReceivedMedia): void {
    this.#attach(command, exchange, '', 'own')
    this.#keep(media)
  }

  /** Keeps an exchange whose reply is no RESULT. */
  keepExchange(exchange: RawExchange): void {
    this.#attach('', exchange, '', 'own')
  }

  /** The reply to the last request. Looking at it marks it read. */
  get reply(): Reply {
    return this.#received.reply
  }

  /** The media that answered the last request. */
  get media(): ReceivedMedia {
    return this.#received.media
  }

  /** Whether media answered the last request. */
  get hasMedia(): boolean {
    return this.#received.hasMedia
  }

  /** The REQUESTID of the last request. */
  get requestId(): string {
    return String(this.#requestId)
  }

  /** A device by the name of its role. */
  device(role: string): DeviceRole {
    const { devices } = this.target.roles
    const device = devices[role]
    if (!device) throw new NotJudged(`the target has no device for the role ${role}`)
    return device
  }

  /** A value as an example writes it. */
  value(written: string): string {
    return this.#values.read(written, this.target.roles)
  }

  /** The RECORDID of a finished recording by the name of its role, or as a step called it. */
  recordId(role: string): string {
    return this.#values.of('RECORDID', role, this.target.roles)
  }

  /** Remembers something for a later step of the same example. */
  note(name: string, value: string): void {
    this.#values.note(name, value)
  }

  findNoted(name: string): string | undefined {
    return this.#values.find(name)
  }

  noted(name: string): string {
    const value = this.findNoted(name)
    assert.ok(value !== undefined, `nothing was noted of ${name}`)
    return value
  }

  /** Puts the target into the world of another scenario, with its roles. */
  async load(scenario: string): Promise<void> {
    if (!this.target.control) throw new NotJudged('the world of the target cannot be chosen')
    this.#target = { ...this.target, roles: await this.target.control.load(scenario) }
    this.#asked.clear()
  }

  /** From now on the example sends the PASSWORD of imports itself, or does not. */
  leavePasswordOut(): void {
    this.#isPasswordLeftOut = true
  }

  /** Lets time pass at the target. */
  async advance(ms: number): Promise<void> {
    if (!this.target.control) throw new NotJudged('the clock of the target cannot be moved')
    await this.target.control.advance(ms)
    this.#asked.clear()
  }

  /** Whether nothing has been found so far that keeps the example from being judged. */
  get isJudged(): boolean {
    return this.#isJudged
  }

  /** The example cannot be judged. */
  giveUp(reason: string): void {
    this.#isJudged = false
    this.#attachments.notJudged(reason)
  }

  /** The run is over before this example could begin. */
  endEarly(ended: EndedEarly): never {
    this.#attachments.endedEarly(ended)
    throw new NotJudged(ended.reason)
  }

  /** Refusals that no step has looked at. */
  get unreadRefusals(): readonly Reply[] {
    return this.#received.unreadRefusals
  }

  /** Puts back what the example started, and closes its connection. */
  async end(): Promise<void> {
    if (!this.#target) return
    try {
      const left = await this.#putBack.run(this.#tidy, this.target.roles)
      if (left.length > 0) this.#attachments.leftBehind(left)
      must(left.length === 0, `not everything could be put back: ${left.join('; ')}`)
    } finally {
      this.#client?.close()
      for (const client of this.clients) client.close()
    }
  }

  readonly #tidy = async (command: string, parameters: readonly Sent[]): Promise<Reply> => {
    const reply = await this.#exchange(command, parameters, 'tidied')
    assert.ok(reply instanceof Reply, `${command} was answered by media`)
    return reply
  }

  async #exchange(
    command: string,
    parameters: readonly Sent[],
    part: ExchangePart,
    named: Sent = ['TYPE', command],
  ): Promise<Reply | ReceivedMedia> {
    this.#requestId += 1
    const hasId = parameters.some(([name]) => name === 'REQUESTID')
    const id: readonly Sent[] = hasId ? [] : [['REQUESTID', this.requestId]]
    const isLeftOut = part === 'own' && this.#isPasswordLeftOut
    const password = isLeftOut ? [] : passwordFor(command, parameters, this.secrets)
    const exchange = await this.client.send([named, ...id, ...parameters, ...password])
    const { media, reply } = exchange
    this.#attach(command, exchange, media ? '' : reply, part)
    return media ?? new Reply(reply)
  }

  #keep(received: Reply | ReceivedMedia): Reply | ReceivedMedia {
    this.#asked.clear()
    this.#received.keep(received)
    return received
  }

  #attach(command: string, exchange: RawExchange, result: string, part: ExchangePart): void {
    const scheme = this.target.address.protocol.replace(':', '')
    this.#attachments.exchange({ command, scheme, result, part }, exchange)
  }

  get #attachments(): Attachments {
    return new Attachments((text, mediaType) => this.attach(text, mediaType), this.secrets)
  }
}

const noSecrets = new Secrets()

function mustBeAccepted(command: string, reply: Reply | ReceivedMedia): asserts reply is Reply {
  assert.ok(reply instanceof Reply, `${command} was answered by media`)
  assert.ok(!reply.isRefusal, `${command} was refused\n${reply.text}`)
}

function onTcp(client: Client): TcpClient {
  assert.ok(client instanceof TcpClient, 'this example needs a target on TCP')
  return client
}
