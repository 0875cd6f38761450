/** Where the requests of a run went. */
export interface RepeatTarget {
  readonly host: string
  readonly port: string
  /** Whether its certificate was made for the occasion, and nobody vouches for it. */
  readonly isSelfSigned: boolean
}

export type Scheme = 'tcp' | 'http' | 'https'

const defaultPorts: Readonly<Record<Scheme, string>> = { tcp: '5620', http: '2012', https: '2013' }

/**
 * Where a line that repeats a request of a scheme sends it: to the address of the run, or, of a
 * simulator in the run's own process, to one that listens where it does unless told.
 */
export function repeatTarget(scheme: Scheme, addresses: readonly string[]): RepeatTarget {
  const address = addresses.find((one) => one.startsWith(`${scheme}:`))
  const url = address !== undefined && URL.canParse(address) ? new URL(address) : undefined
  return {
    host: url?.hostname || '127.0.0.1',
    port: url?.port || defaultPorts[scheme],
    isSelfSigned: scheme === 'https' && addresses.length === 0,
  }
}

/** A line for a shell (POSIX sh) that sends a request again, byte for byte, and shows what comes. */
export function repeatLine(scheme: Scheme, request: string, target: RepeatTarget): string {
  const { host, port } = target
  if (scheme !== 'tcp') return curlLine(scheme, request, target)
  return `printf ${printfFormat(request)} | nc -w 2 ${quoted(host.replace(/^\[|\]$/g, ''))} ${port}`
}

function curlLine(scheme: Scheme, request: string, target: RepeatTarget): string {
  const { method, path, contentType, body } = requestOf(request)
  const url = `${scheme}://${target.host}:${target.port}${path.replace(/[^!-~]/gu, percentEncoded)}`
  const isPlain = /^[\x20-\x7e]*$/.test(body)
  const data = isPlain ? `--data-raw ${quoted(body)}` : '--data-binary @-'
  const parts = [
    // As it is: curl makes no ranges of brackets and takes no dots out of the path.
    'curl -sSi -g --path-as-is',
    ...(target.isSelfSigned ? ['-k'] : []),
    ...methodOptions(method, body),
    // Without it curl would call any body a form.
    ...(body === '' ? [] : [`-H ${quoted(`Content-Type:${contentType && ` ${contentType}`}`)}`]),
    ...(body === '' ? [] : [data]),
    quoted(url),
  ]
  const line = parts.join(' ')
  return body === '' || isPlain ? line : `printf ${printfFormat(body)} | ${line}`
}

function methodOptions(method: string, body: string): readonly string[] {
  if (method === 'HEAD') return ['-I']
  const usual = body === '' ? 'GET' : 'POST'
  return method === usual ? [] : [`-X ${quoted(method)}`]
}

interface HttpRequest {
  readonly method: string
  readonly path: string
  /** Blank where none was sent. */
  readonly contentType: string
  readonly body: string
}

function requestOf(request: string): HttpRequest {
  const end = request.indexOf('\r\n\r\n')
  const head = end < 0 ? request : request.slice(0, end)
  const [, method = 'GET', path = '/'] = /^(\S+) (.*?)(?: HTTP\/[\d.]+)?(?:\r\n|$)/.exec(head) ?? []
  const [, contentType = ''] = /^content-type:[ \t]*(.*?)[ \t]*$/im.exec(head) ?? []
  return { method, path, contentType, body: end < 0 ? '' : request.slice(end + 4) }
}

/** One word for the shell, whatever is in it. What a terminal would act on is left out. */
function quoted(text: string): string {
  if (/^[\w./:=@-]+$/.test(text)) return text
  const printable = text.replace(/[^\x20-\x7e]/gu, '')
  return `'${printable.replaceAll("'", "'\\''")}'`
}

/** A format by which printf writes a text, byte for byte; all of it can be seen. */
function printfFormat(text: string): string {
  // A format that began with a dash would be taken for an option.
  const format = text.replace(/^-|[^\x20-\x7e]|[\\%]/gu, (found) => escapes[found] ?? octal(found))
  return `'${format.replaceAll("'", "'\\''")}'`
}

const escapes: Readonly<Record<string, string>> = {
  '\r': '\\r',
  '\n': '\\n',
  '\t': '\\t',
  '\\': '\\\\',
  '%': '%%',
}

function octal(text: string): string {
  return bytesOf(text)
    .map((byte) => `\\${byte.toString(8).padStart(3, '0')}`)
    .join('')
}

function percentEncoded(text: string): string {
  return bytesOf(text)
    .map((byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`)
    .join('')
}

function bytesOf(text: string): number[] {
  return [...new TextEncoder().encode(text)]
}
