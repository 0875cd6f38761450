import { isUtf8 } from 'node:buffer'
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { performance } from 'node:perf_hooks'
import { type ReceivedMedia, toldOf } from '../media/received-media.ts'
import type { Sent } from '../xml/write-request.ts'
import { type Client, type Guard, NoReply, type RawExchange } from './client.ts'

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
  /** Accept any certificate. */
  readonly insecure: boolean
  readonly guard?: Guard | undefined
}

/** Speaks the WebAPI of a target, over HTTP or HTTPS. */
export class HttpClient implements Client {
  readonly #address: URL
  readonly #replyMs: number
  readonly #agent: HttpAgent | HttpsAgent
  readonly #guard: Guard

  constructor(address: URL, replyMs: number, options: HttpClientOptions) {
    this.#address = address
    this.#replyMs = replyMs
    this.#guard = options.guard ?? (() => {})
    this.#agent = this.#isSecure
      ? new HttpsAgent({ keepAlive: true, rejectUnauthorized: !options.insecure })
      : new HttpAgent({ keepAlive: true })
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
    const startedAt = performance.now()
    const { hostname, port } = this.#address
    const send = this.#isSecure ? httpsRequest : httpRequest
    const headers = contentType === undefined ? {} : { 'Content-Type': contentType }
    const request = send({
      host: hostname.replace(/^\[|\]$/g, ''),
      port: port || (this.#isSecure ? 2013 : 2012),
      agent: this.#agent,
      method,
      path,
      headers,
      timeout: this.#replyMs,
    })
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      request.once('response', resolve)
      request.once('error', reject)
      request.once('timeout', () => request.destroy(new NoReply(this.#says(path))))
      request.end(body)
    })
    const chunks: Buffer[] = []
    for await (const chunk of response) chunks.push(Buffer.from(chunk))
    const content = Buffer.concat(chunks)
    const media = response.statusCode === 200 ? mediaOf(content, response) : undefined
    const text = media ? toldOf(media) : content.toString('utf8')
    const head = `HTTP/${response.httpVersion} ${response.statusCode} ${response.statusMessage}`
    return {
      request: `${method} ${path} HTTP/1.1\r\n${headerLines(request.getHeaders())}\r\n${body ?? ''}`,
      reply: `${head}\r\n${headerLines(response.headers)}\r\n${text}`,
      tookMs: performance.now() - startedAt,
      status: response.statusCode ?? 0,
      contentType: response.headers['content-type'] ?? '',
      body: text,
      ...(media && { media }),
    }
  }

  close(): void {
    this.#agent.destroy()
  }

  get #isSecure(): boolean {
    return this.#address.protocol === 'https:'
  }

  #says(path: string): string {
    return `${this.#address.host} did not answer ${path} within ${this.#replyMs} ms`
  }
}

/** What is no text is media, whatever it is called: no content type is documented (WEB-18, WEB-19). */
function mediaOf(content: Buffer, { headers }: IncomingMessage): ReceivedMedia | undefined {
  if (isUtf8(content) && !content.includes(0)) return undefined
  const [mediaType = ''] = (headers['content-type'] ?? '').split(';')
  const [, fileName = ''] = /filename="?([^";]+)"?/.exec(headers['content-disposition'] ?? '') ?? []
  return {
    mediaType: mediaType.trim(),
    fileName,
    toldBytes: headers['content-length'] ?? '',
    content,
  }
}

function headerLines(headers: Readonly<Record<string, unknown>>): string {
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${String(value)}\r\n`)
    .join('')
}
