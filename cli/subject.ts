import type { KnownConditions } from '../contract/conditions.ts'
import type { Deviation } from '../reports/result-format.ts'
import type { Connection } from '../steps/clients/connection.ts'
import type { ConnectionValues } from '../steps/clients/make-connection.ts'
import type { ProfileFile } from '../steps/profile/profile-schema.ts'
import type { RunParameters, SecretVariables } from '../steps/run-parameters.ts'
import type { Permission } from '../steps/safety/permissions.ts'
import type { Roles } from '../steps/target/target.ts'
import { connectionOf } from './connection-options.ts'

/** One run of the examples over one transport. */
export interface Pass {
  readonly scheme: RunParameters['scheme']
  /** The server; absent: a simulator in this process. */
  readonly target?: string
  /** Its control interface; absent: it has none. */
  readonly control?: string
  /** The examples that this transport and this target can show. */
  readonly tags: string
}

/** Whom a run judges, by which way, and as what. */
export interface Subject {
  readonly passes: readonly Pass[]
  /** The scenario whose world it has, where no profile gives roles. */
  readonly scenario: string
  readonly connection: Connection
  /** What may be done to it beside asking; absent: everything. */
  readonly allow: readonly Permission[] | undefined
  /** Whether what is inferred counts too: it is our own simulator. */
  readonly isOwn: boolean
  /** What reports call it; absent: its addresses. */
  readonly name?: string
  /** What on it stands for the roles of the examples. */
  readonly roles?: Roles
  /** What the names of everything begin with that a run adds to it. */
  readonly prefix: string
  readonly secrets: SecretVariables
  /** Which way its profile says that it goes; absent: it has no profile. */
  readonly conditions?: KnownConditions
  /** Requirements that it is known not to meet, by id. */
  readonly deviations: Readonly<Record<string, Deviation>>
}

/** What the command line says of whom to judge. */
export interface Wanted {
  readonly target: readonly URL[]
  readonly control?: URL
  readonly profile?: ProfileFile
  readonly scenario: string
  readonly connection: ConnectionValues
  readonly allow?: readonly Permission[]
}

/** Whom to judge. What the command line says goes before what the profile says. */
export function subjectOf(wanted: Wanted): Subject {
  const { profile, control, scenario, connection } = wanted
  const targets =
    wanted.target.length > 0
      ? wanted.target
      : (profile?.targets ?? []).map((target) => new URL(target))
  // A simulator has nothing that could be harmed, and is held to all that we chose.
  const isOwn = targets.length === 0 || control !== undefined
  return {
    passes:
      targets.length === 0
        ? simulatorPasses
        : targets.map((address) => targetPass(address, control, profile)),
    scenario,
    connection: connectionOf(connection, targets),
    allow: wanted.allow ?? profile?.allow ?? (isOwn ? undefined : []),
    isOwn,
    prefix: profile?.prefix ?? 'conf',
    secrets: secretsOf(profile),
    deviations: deviationsOf(profile),
    ...(profile && {
      name: profile.name,
      roles: profile.roles,
      conditions: conditionsOf(profile),
    }),
  }
}

function secretsOf(profile: ProfileFile | undefined): SecretVariables {
  const importPassword = profile?.secrets.importPassword
  return importPassword === undefined ? {} : { importPassword }
}

/** What a profile says of the server, where it does not leave it to be found out. */
function conditionsOf({ dialect, site, secrets }: ProfileFile): KnownConditions {
  const all = Object.entries({ ...dialect, ...site })
  const told = all.filter(([, option]) => !['detect', 'unknown'].includes(option))
  // Whoever knows the PASSWORD of imports is asked for it.
  const importPassword = secrets.importPassword === undefined ? 'not-asked' : 'asked'
  return { importPassword, ...Object.fromEntries(told) }
}

function deviationsOf(profile: ProfileFile | undefined): Readonly<Record<string, Deviation>> {
  return Object.fromEntries(
    Object.entries(profile?.deviations ?? {}).map(([id, { reason, until }]) => [
      id,
      { reason, ...(until !== undefined && { until }) },
    ]),
  )
}

/** Against the simulator everything runs over TCP and HTTP, and what is about TLS over HTTPS. */
const simulatorPasses: readonly Pass[] = [
  { scheme: 'tcp', tags: 'not @http-only and not @needs-profile' },
  { scheme: 'http', tags: 'not @tcp-only and not @https-only and not @needs-profile' },
  { scheme: 'https', tags: '@https-only and not @needs-profile' },
]

/** A server is judged over what it was named by, and by nothing that needs its clock moved. */
function targetPass(
  address: URL,
  control: URL | undefined,
  profile: ProfileFile | undefined,
): Pass {
  const scheme = schemes.find((one) => `${one}:` === address.protocol) ?? 'http'
  const missing = [...(control ? [] : ['@needs-control']), ...(profile ? [] : ['@needs-profile'])]
  const tags = [...missing, ...elsewhere[scheme]]
  return {
    scheme,
    target: address.href,
    tags: tags.map((tag) => `not ${tag}`).join(' and '),
    ...(control && { control: control.href }),
  }
}

const schemes = ['tcp', 'http', 'https'] as const

/** Tags of examples that belong to another transport. */
const elsewhere = {
  tcp: ['@http-only'],
  http: ['@tcp-only', '@https-only'],
  https: ['@tcp-only'],
} as const
