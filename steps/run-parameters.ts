import type { Permission } from './safety/permissions.ts'

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
  /** How long a reply may take before the target counts as not answering. */
  readonly replyMs: number
  /** Accept any certificate. */
  readonly insecure: boolean
  /** What may be done to the target beside asking; absent: everything. */
  readonly allow?: readonly Permission[]
  /** What stands for `(run)` in the examples: it tells what this run added from what others did. */
  readonly run: string
}

/** What plain `cucumber-js` runs with when it is told nothing. */
export const defaultParameters: RunParameters = {
  scheme: 'tcp',
  scenario: 'scenarios/conformance.yaml',
  replyMs: 5_000,
  insecure: false,
  run: 'run',
}
