import assert from 'node:assert/strict'
import { type IWorldOptions, World } from '@cucumber/cucumber'
import type { Client, RawExchange } from './clients/client.ts'
import { HttpClient } from './clients/http-client.ts'
import { TcpClient } from './clients/tcp-client.ts'
import { PutBack } from './put-back.ts'
import { type ExchangeRecord, exchangeMediaType } from './record.ts'
import { Reply } from './reply.ts'
import type { RunParameters } from './run-parameters.ts'
import type { DeviceRole, Target } from './target/target.ts'
import type { Sent } from './xml/write-request.ts'

/**
 * What one example works with: a client to the target, the last reply, and what must be put back
 * afterwards. Steps send through it and read from it; nothing else is shared between them.
 */
export class Suite extends World<RunParameters> {
  readonly #putBack = new PutBack()
  #target: Target | undefined
  #client: Client | undefined
  #reply: Reply | undefined
  #unread: Reply[] = []
  #requestId = 0
  readonly #noted = new Map<string, string>()
  /** Further connections of an example that is about many clients. */
  readonly clients: TcpClient[] = []

  constructor(options: IWorldOptions<RunParameters>) {
    super(options)
  }

  /** Joins the example to the target of the run. */
  begin(target: Target): void {
    this.#target = target
  }

  get target(): Target {
    assert.ok(this.#target, 'the example has no target')
    return this.#target
  }

  get client(): Client {
    this.#client ??= clientFor(this.target, this.parameters)
    return this.#client
  }

  /** The client of an example that is about the socket. */
  get tcp(): TcpClient {
    assert.ok(this.client instanceof TcpClient, 'this example needs a target on TCP')
    return this.client
  }

  /** The client of an example that is about the WebAPI. */
  get http(): HttpClient {
    assert.ok(this.client instanceof HttpClient, 'this example needs a target on HTTP')
    return this.client
  }

  /** Sends a command with parameters in the given order, and keeps its reply. */
  async send(command: string, parameters: readonly Sent[] = []): Promise<Reply> {
    if (command === 'CALLUPDATE') await this.#putBack.beforeUpdate(parameters, this.#tidy)
    const reply = await this.#exchange(command, parameters, false)
    if (!reply.isRefusal) this.#putBack.note(command, parameters, this.target.roles)
    return this.#keep(reply)
  }

  /** Sends a command whose acceptance is taken for granted: a state that an example begins with. */
  async establish(command: string, parameters: readonly Sent[]): Promise<void> {
    const reply = await this.send(command, parameters)
    this.#unread = this.#unread.filter((one) => one !== reply)
    assert.ok(!reply.isRefusal, `${command} was refused\n${reply.text}`)
  }

  /** Asks the target something that is not the example's own request. */
  async ask(command: string, parameters: readonly Sent[] = []): Promise<Reply> {
    const reply = await this.#exchange(command, parameters, false)
    assert.ok(!reply.isRefusal, `${command} was refused\n${reply.text}`)
    return reply
  }

  /** Keeps what an example sent and received itself, so that it is in the record. */
  keepRaw(command: string, exchange: RawExchange, result: string): Reply {
    this.#attach(command, exchange, result, false)
    return this.#keep(new Reply(result))
  }

  /** Keeps an exchange whose reply is no RESULT. */
  keepExchange(exchange: RawExchange): void {
    this.#attach('', exchange, '', false)
  }

  /** The reply to the last request. Looking at it marks it read. */
  get reply(): Reply {
    assert.ok(this.#reply, 'no request was sent')
    this.#unread = this.#unread.filter((reply) => reply !== this.#reply)
    return this.#reply
  }

  /** The REQUESTID of the last request. */
  get requestId(): string {
    return String(this.#requestId)
  }

  /** A device by the name of its role. */
  device(role: string): DeviceRole {
    const { devices } = this.target.roles
    const device = devices[role]
    assert.ok(device, `the target has no device ${role}; it has ${Object.keys(devices).join(', ')}`)
    return device
  }

  /** A value as an example writes it: literal, or `the DEVICEALIAS of Front Desk`. */
  value(written: string): string {
    const [, name, role] = /^the ([A-Z_]+) of (.+)$/.exec(written) ?? []
    if (name === undefined || role === undefined) return written
    if (name === 'RECORDID') return this.recordId(role)
    const value = Object.entries(this.device(role)).find(([key]) => key === name)?.[1]
    assert.ok(value, `the device ${role} has no ${name}`)
    return value
  }

  /** The RECORDID of a finished recording by the name of its role. */
  recordId(role: string): string {
    const { recordings } = this.target.roles
    const id = recordings[role]
    assert.ok(
      id,
      `the target has no recording ${role}; it has ${Object.keys(recordings).join(', ')}`,
    )
    return id
  }

  /** Remembers something for a later step of the same example. */
  note(name: string, value: string): void {
    this.#noted.set(name, value)
  }

  noted(name: string): string {
    const value = this.#noted.get(name)
    assert.ok(value !== undefined, `nothing was noted of ${name}`)
    return value
  }

  /** Puts the target into the world of another scenario, with its roles. */
  load(scenario: string): void {
    assert.ok(this.target.control, 'this example needs a target whose world can be chosen')
    this.#target = { ...this.target, roles: this.target.control.load(scenario) }
  }

  /** Lets time pass at the target. */
  advance(ms: number): void {
    assert.ok(this.target.control, 'this example needs a target whose clock can be moved')
    this.target.control.advance(ms)
  }

  /** Refusals that no step has looked at. */
  get unreadRefusals(): readonly Reply[] {
    return this.#unread
  }

  /** Puts back what the example started, and closes its connection. */
  async end(): Promise<void> {
    try {
      await this.#putBack.run(this.#tidy, this.target.roles)
    } finally {
      this.#client?.close()
      for (const client of this.clients) client.close()
    }
  }

  readonly #tidy = (command: string, parameters: readonly Sent[]): Promise<Reply> =>
    this.#exchange(command, parameters, true)

  async #exchange(command: string, parameters: readonly Sent[], cleanup: boolean): Promise<Reply> {
    this.#requestId += 1
    const named = parameters.some(([name]) => name === 'REQUESTID')
    const id: readonly Sent[] = named ? [] : [['REQUESTID', this.requestId]]
    const exchange = await this.client.send([['TYPE', command], ...id, ...parameters])
    this.#attach(command, exchange, exchange.reply, cleanup)
    return new Reply(exchange.reply)
  }

  #keep(reply: Reply): Reply {
    this.#reply = reply
    if (reply.isRefusal) this.#unread.push(reply)
    return reply
  }

  #attach(command: string, exchange: RawExchange, result: string, cleanup: boolean): void {
    const scheme = this.target.address.protocol.replace(':', '')
    const record: ExchangeRecord = { command, scheme, ...exchange, result, cleanup }
    this.attach(JSON.stringify(record), exchangeMediaType)
  }
}

function clientFor({ address, insecure }: Target, { replyMs }: RunParameters): Client {
  return address.protocol === 'tcp:'
    ? new TcpClient(address, replyMs)
    : new HttpClient(address, replyMs, { insecure })
}
