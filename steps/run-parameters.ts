import type { KnownConditions } from '../contract/conditions.ts'
import { type Connection, defaultConnection } from './clients/connection.ts'
import type { Permission } from './safety/permissions.ts'
import type { Roles } from './target/target.ts'

/** What a run is told from outside, as cucumber's world parameters. */
export interface RunParameters {
  /** The transport, and so the client, of the run. */
  readonly scheme: 'tcp' | 'http' | 'https'
  /** The server to judge; absent: a simulator in this process. */
  readonly target?: string
  /** The control interface of the server; absent: it has none. */
  readonly control?: string
  /** The scenario whose world the target has, and whose roles the examples name. */
  readonly scenario: string
  /** What on the server stands for the roles of the examples; absent: what does in the scenario. */
  readonly roles?: Roles
  /** Which way the server is known to go, by condition. */
  readonly conditions?: KnownConditions
  /** The environment variables that hold what nobody may read. */
  readonly secrets?: SecretVariables
  /** How the server is reached. */
  readonly connection: Connection
  /** Nothing is sent to the server: a simulator in this process stands for it. */
  readonly rehearses?: boolean
  /** The simulator in this process has one promise broken: the name of the mutant. */
  readonly mutant?: string
  /** What may be done to the target beside asking; absent: everything. */
  readonly allow?: readonly Permission[]
  /** What stands for `(run)` in the examples: it tells what this run added from what others did. */
  readonly run: string
}

/** Names of environment variables, by what they hold. */
export interface SecretVariables {
  /** The PASSWORD that the server asks for where users are changed. */
  readonly importPassword?: string
}

/** What plain `cucumber-js` runs with when it is told nothing. */
export const defaultParameters: RunParameters = {
  scheme: 'tcp',
  scenario: 'scenarios/conformance.yaml',
  connection: defaultConnection,
  run: 'run',
}
