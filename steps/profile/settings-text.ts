import { siteFacts } from '../../contract/conditions.ts'
import { dialectSwitches } from '../../contract/dialect.ts'
import { permissionNames, permissions } from '../safety/permissions.ts'
import { commentOf, quoted } from './yaml-text.ts'

/** How the server was reached, as a profile says it: what was not said is as it is by default. */
export interface KnownReach {
  readonly replyMs?: number
  readonly connectMs?: number
  readonly requestsPerSecond?: number
  /** A path from the folder of the profile. */
  readonly ca?: string
  readonly pin?: string
  readonly isInsecure: boolean
  readonly proxy?: { readonly url: string; readonly user?: string; readonly hasPassword: boolean }
}

/** Everything of a profile that is neither the server nor its roles: a part each. */
export function settingsText(reach: KnownReach): readonly (readonly string[])[] {
  return [
    allowText,
    limitsText(reach),
    tlsText(reach),
    proxyText(reach),
    prefixText,
    secretsText,
    dialectText,
    siteText,
  ]
}

const widestName = Math.max(...permissionNames.map((name) => name.length))

const allowText = [
  '# What may be done beside asking for the status of something. With nothing no example does any harm,',
  '# and few can be judged. An example ends what it began and puts back what it changed; QA groups stay.',
  '# Take devices that nobody works with before you allow calls.',
  ...permissionNames.map((name) => {
    const what = permissions[name].join(', ') || 'messages that are no requests of the API'
    return commentOf(what, '', `  ${name.padEnd(widestName)}  `)
  }),
  'allow: []',
]

function limitsText({ replyMs, connectMs, requestsPerSecond }: KnownReach): readonly string[] {
  return [
    '# How long things may take, and how many requests are sent a second at most: as many as it takes',
    '# unless that is set.',
    'limits:',
    `  replyMs: ${replyMs ?? 5000}`,
    `  connectMs: ${connectMs ?? 5000}`,
    requestsPerSecond === undefined
      ? '  # requestsPerSecond: 20'
      : `  requestsPerSecond: ${requestsPerSecond}`,
  ]
}

function tlsText({ ca, pin, isInsecure }: KnownReach): readonly string[] {
  const says = '# How the certificate of an https target is checked.'
  const said = [
    ...(ca === undefined ? [] : [`  ca: ${quoted(ca)}`]),
    ...(pin === undefined ? [] : [`  pin: ${quoted(pin)}`]),
    ...(isInsecure
      ? ['  # Any certificate is accepted: whoever stands between can read all.']
      : []),
    ...(isInsecure ? ['  insecure: true'] : []),
  ]
  if (said.length > 0) return [says, 'tls:', ...said]
  return [
    says,
    '# tls:',
    '#   ca: issuer.pem',
    '#   pin: "AA:BB:..., the SHA-256 of the one certificate that is accepted"',
  ]
}

function proxyText({ proxy }: KnownReach): readonly string[] {
  if (!proxy) return []
  return [
    '# Through what the server is reached. A password is in an environment variable.',
    'proxy:',
    `  url: ${quoted(proxy.url)}`,
    ...(proxy.user === undefined ? [] : [`  user: ${quoted(proxy.user)}`]),
    ...(proxy.hasPassword ? ['  passwordFrom: PROXY_PASSWORD'] : []),
  ]
}

const prefixText = [
  '# The names of everything begin with it that a run adds, so that it can be found and taken away.',
  'prefix: conf',
]

const secretsText = [
  '# What nobody may read is in environment variables: the PASSWORD that IMPORTUSER ADD, MODIFY and DELETE',
  '# need, where the server asks for one.',
  '# secrets:',
  '#   importPassword: UPTIVITY_IMPORT_PASSWORD',
]

const dialectText = [
  '# Which way the server goes where the API document contradicts itself; `detect` where you do',
  '# not know.',
  '# dialect:',
  ...Object.entries(dialectSwitches).flatMap(([name, { options, says }]) => [
    commentOf(says, '', '  # '),
    `#   ${name}: detect  # or ${options.join(', ')}`,
  ]),
]

const { options, says } = siteFacts.speechAnalytics

const siteText = [
  '# What the server has beside the API.',
  '# site:',
  commentOf(says, '', '  # '),
  `#   speechAnalytics: unknown  # or ${options.join(', ')}`,
]
