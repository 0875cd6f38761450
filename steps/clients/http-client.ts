import { request as httpRequest } from 'node:http'
import { toldOf } from '../media/received-media.ts'
import type { Sent } from '../xml/write-request.ts'
import type { Client, Guard, RawExchange } from './client.ts'
import { endpointOf } from './connect/endpoint.ts'
import { openStream } from './connect/open-stream.ts'
import { type Pace, paceOfRun } from './connect/pacer.ts'
import { type Relay, relayFor } from './connect/relay.ts'
import { StreamAgent } from './connect/stream-agent.ts'
import type { Connection } from './connection.ts'
import { mediaOf } from './http-media.ts'
import { replyTo } from './http-reply.ts'

/** A request to the WebAPI, for the examples that are about its form. */
export interface WebRequest {
  readonly method: string
  readonly path: string
  readonly contentType?: string
  readonly body?: string
}

/** What came back of it. */
export interface WebReply extends RawExchange {
  readonly status: number
  readonly contentType: string
  readonly body: string
}

export interface HttpClientOptions {
  readonly guard?: Guard | undefined
  /** That of the run unless told. */
  readonly pace?: Pace
}

/** Speaks the WebAPI of a target, over HTTP or HTTPS. */
export class HttpClient implements Client {
  readonly #address: URL
  readonly #replyMs: number
  readonly #agent: StreamAgent
  readonly #relay: Relay | undefined
  readonly #guard: Guard
  readonly #pace: Pace

  constructor(address: URL, connection: Connection, options: HttpClientOptions = {}) {
    this.#address = address
    this.#replyMs = connection.replyMs
    this.#guard = options.guard ?? (() => {})
    this.#pace = options.pace ?? paceOfRun(connection.requestsPerSecond)
    this.#agent = new StreamAgent(() => openStream(address, connection))
    this.#relay = relayFor(address, connection)
  }

  async send(sent: readonly Sent[]): Promise<RawExchange> {
    const { request, body, tookMs, media } = await this.fetch({
      method: 'GET',
      path: this.pathOf(sent),
    })
    return { request, reply: body, tookMs, ...(media && { media }) }
  }

  /** The page of the API with a query string, names in lower case as documented URLs have them. */
  pathOf(sent: readonly Sent[]): string {
    const page = this.#address.pathname === '/' ? '/webAPI.aspx' : this.#address.pathname
    const query = sent.map(([name, value]) => `${name.toLowerCase()}=${encodeURIComponent(value)}`)
    return `${page}?${query.join('&')}`
  }

  /** Makes a request as given and waits for the whole of its reply. */
  async fetch({ method, path, contentType, body }: WebRequest): Promise<WebReply> {
    this.#guard(body === undefined ? path : `${path}\n${body}`)
    await this.#pace(1)
    const { host, port, isSecure } = endpointOf(this.#address)
    const request = httpRequest({
      host,
      port,
      defaultPort: isSecure ? 443 : 80,
      agent: this.#agent,
      method,
      path: this.#relay?.pathOf(path) ?? path,
      headers: { ...(contentType !== undefined && { 'Content-Type': contentType }) },
    })
    // What the target is sent; what only the proxy is told is not of the exchange.
    const headers = request.getHeaders()
    request.setHeaders(new Headers(this.#relay?.headers))
    const { response, content, tookMs } = await replyTo(request, body, {
      host: this.#address.host,
      path,
      replyMs: this.#replyMs,
    })
    this.#relay?.check(response)
    const media = response.statusCode === 200 ? mediaOf(content, response) : undefined
    const text = media ? toldOf(media) : content.toString('utf8')
    const head = `HTTP/${response.httpVersion} ${response.statusCode} ${response.statusMessage}`
    return {
      request: `${method} ${path} HTTP/1.1\r\n${headerLines(headers)}\r\n${body ?? ''}`,
      reply: `${head}\r\n${headerLines(response.headers)}\r\n${text}`,
      tookMs,
      status: response.statusCode ?? 0,
      contentType: response.headers['content-type'] ?? '',
      body: text,
      ...(media && { media }),
    }
  }

  close(): void {
    this.#agent.destroy()
  }
}

function headerLines(headers: Readonly<Record<string, unknown>>): string {
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${String(value)}\r\n`)
    .join('')
}
