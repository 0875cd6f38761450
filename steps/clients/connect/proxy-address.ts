/** What stands between the suite and a target. */
export interface ProxyAddress {
  readonly kind: 'http' | 'socks5'
  readonly host: string
  readonly port: number
  /** As it is told in messages: who logs in there is nobody's business. */
  readonly name: string
  readonly login?: { readonly user: string; readonly password: string }
}

/** The address of a proxy, http://host:3128 or socks5://user:password@host:1080. Undefined: it is none. */
export function readProxy(text: string): ProxyAddress | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const kind = kinds.find((one) => `${one}:` === url?.protocol)
  if (!url || !kind || url.hostname === '') return undefined
  if (!['', '/'].includes(url.pathname) || url.search !== '' || url.hash !== '') return undefined
  const user = decoded(url.username)
  const password = decoded(url.password)
  if (user === undefined || password === undefined) return undefined
  return {
    kind,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || defaultPorts[kind]),
    name: `${kind}://${url.host}`,
    ...(user !== '' && { login: { user, password } }),
  }
}

/** What an HTTP proxy is told of who asks. */
export function proxyHeaders({ login }: ProxyAddress): Readonly<Record<string, string>> {
  if (!login) return {}
  const text = Buffer.from(`${login.user}:${login.password}`).toString('base64')
  return { 'Proxy-Authorization': `Basic ${text}` }
}

const kinds = ['http', 'socks5'] as const
const defaultPorts = { http: 80, socks5: 1080 } as const

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
