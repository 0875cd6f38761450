import { certificatesIn, whyNoCertificates } from './connect/certificates.ts'
import { readFingerprint } from './connect/fingerprint.ts'
import { readProxy } from './connect/proxy-address.ts'
import { type Connection, defaultConnection } from './connection.ts'

/** How targets are reached, as somebody has written it down. What is left out is as it is by default. */
export interface ConnectionValues {
  readonly replyMs?: number | undefined
  readonly connectMs?: number | undefined
  readonly requestsPerSecond?: number | undefined
  /** The text of a PEM file. */
  readonly ca?: string | undefined
  readonly pin?: string | undefined
  readonly proxy?: string | undefined
  readonly insecure?: boolean | undefined
}

/** What is wrong with one of them. */
export interface ConnectionDefect {
  readonly of: keyof ConnectionValues
  readonly says: string
}

export type MadeConnection =
  | { readonly ok: true; readonly connection: Connection }
  | { readonly ok: false; readonly defects: readonly ConnectionDefect[] }

/** Makes the connection to the targets of a run of what was written down, or tells all that is wrong. */
export function makeConnection(
  values: ConnectionValues,
  addresses: readonly URL[],
): MadeConnection {
  const defects = names.flatMap((of) => {
    const says = checks[of](values, addresses)
    return says === undefined ? [] : [{ of, says }]
  })
  if (defects.length > 0) return { ok: false, defects }
  const { replyMs, connectMs, requestsPerSecond, ca, insecure, proxy } = values
  const pin = values.pin === undefined ? undefined : readFingerprint(values.pin)
  const connection: Connection = {
    replyMs: replyMs ?? defaultConnection.replyMs,
    connectMs: connectMs ?? defaultConnection.connectMs,
    ...(requestsPerSecond !== undefined && { requestsPerSecond }),
    tls: {
      ...(ca !== undefined && { ca: certificatesIn(ca).join('\n') }),
      ...(pin !== undefined && { pin }),
      insecure: insecure ?? false,
    },
    ...(proxy !== undefined && { proxy }),
  }
  return { ok: true, connection }
}

/** What is wrong with a value, if anything: it cannot be read, or it would do nothing. */
type Check = (values: ConnectionValues, addresses: readonly URL[]) => string | undefined

const checks: Readonly<Record<keyof ConnectionValues, Check>> = {
  replyMs: ({ replyMs }) => whyNoMs(replyMs),
  connectMs: ({ connectMs }) => whyNoMs(connectMs),
  requestsPerSecond: ({ requestsPerSecond: found }, addresses) => {
    if (found === undefined) return undefined
    if (!(found >= slowest && Number.isFinite(found))) {
      return `a number from ${slowest} is needed, found ${found}`
    }
    return addresses.length === 0 ? 'there is no target to be spared' : undefined
  },
  ca: ({ ca }, addresses) =>
    ca === undefined ? undefined : (whyNoCertificates(ca) ?? whyNoTls(addresses)),
  pin: ({ pin }, addresses) => {
    if (pin === undefined) return undefined
    return readFingerprint(pin) === undefined
      ? `the SHA-256 of a certificate has 64 hex digits, AA:BB:.. or AABB.., found "${pin}"`
      : whyNoTls(addresses)
  },
  proxy: ({ proxy }, addresses) => {
    if (proxy === undefined) return undefined
    // What was found is not told: there may be a password in it.
    if (!readProxy(proxy)) {
      return 'a proxy is http://host:3128 or socks5://host:1080, with user:password@ before the host where it wants that'
    }
    return addresses.length === 0 ? 'there is no target to reach by way of it' : undefined
  },
  insecure: ({ insecure, ca, pin }) =>
    insecure && (ca !== undefined || pin !== undefined)
      ? 'it accepts any certificate, and there is one by which to tell the right one'
      : undefined,
}

/** In the order in which defects are told. */
const names = [
  'replyMs',
  'connectMs',
  'requestsPerSecond',
  'ca',
  'pin',
  'proxy',
  'insecure',
] as const satisfies readonly (keyof ConnectionValues)[]

function whyNoMs(ms: number | undefined): string | undefined {
  return ms === undefined || (Number.isInteger(ms) && ms >= 1 && ms <= longestMs)
    ? undefined
    : `a whole number of milliseconds from 1 to ${longestMs} is needed, found ${ms}`
}

function whyNoTls(addresses: readonly URL[]): string | undefined {
  return addresses.some(({ protocol }) => protocol === 'https:')
    ? undefined
    : 'there is no https target to show a certificate'
}

/** The longest that a timer waits. */
const longestMs = 2 ** 31 - 1

/** Below, a turn would be longer than a timer waits. */
const slowest = 0.001
