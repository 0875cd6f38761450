import { createHash } from 'node:crypto'
import { z } from 'zod'
import { fastestRate, lastInstant } from '../clock.ts'
import type { KeptState } from '../control-action.ts'
import type { EngineState } from '../engine.ts'
import type { ScenarioFile } from '../scenario/schema.ts'
import { worldStateSchema } from '../scenario/state-schema.ts'
import type { SessionState } from '../session-state.ts'
import { repliesState } from './replies-schema.ts'

const instant = z.iso
  .datetime({ offset: true, error: 'an instant such as 2026-02-01T11:49:32Z', abort: true })
  .refine((text) => Date.parse(text) <= lastInstant, 'an instant before the last of 9999')
const digest = z.string('a text').regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal')

/** What a session holds, as the control interface tells it and takes it back. */
export const stateDocument = z.strictObject({
  scenario: z
    .strictObject({
      digest: digest.describe('Of the scenario in force: its SHA-256 once it is read.'),
      describedAt: instant.describe('The instant for which its world was described.'),
    })
    .describe('What the state is a state of.'),
  clock: z
    .strictObject({
      at: instant.describe('What time it is.'),
      rate: z
        .number('a number')
        .min(0, 'a rate from 0, at which it stands')
        .max(fastestRate, `a rate up to ${fastestRate}`)
        .describe('How many times as fast as real time it runs; 0: it stands.'),
    })
    .describe('The clock.'),
  world: worldStateSchema.describe('The world, in the words of scenario files.'),
  replies: repliesState.describe('The rules for what requests meet, and how often each was met.'),
  digest: digest
    .optional()
    .describe('Of world and replies: it tells two of them apart. It is not looked at.'),
})

/** Such a document as it is told. Instants of it and its clock are ISO 8601, in UTC. */
export interface StateDocument extends EngineState {
  readonly scenario: { readonly digest: string; readonly describedAt: string }
  readonly clock: { readonly at: string; readonly rate: number }
  /** Of world and replies. */
  readonly digest: string
}

/** The document of a state of a session, of which the digest is told. */
export function documentOf(
  { inForce, describedAt, clock: { clockAt, rate }, world, replies }: SessionState,
  digest: string,
): StateDocument {
  return {
    scenario: { digest: scenarioDigest(inForce.scenario), describedAt: textOf(describedAt) },
    clock: { at: textOf(clockAt), rate },
    world,
    replies,
    digest,
  }
}

/** The state of a document. */
export function keptOf({
  scenario,
  clock,
  world,
  replies,
}: z.infer<typeof stateDocument>): KeptState {
  return {
    describedAt: Date.parse(scenario.describedAt),
    clockAt: Date.parse(clock.at),
    rate: clock.rate,
    world,
    replies,
  }
}

/** What tells a scenario from any other, whichever file or request it came from. */
export function scenarioDigest(scenario: ScenarioFile): string {
  return createHash('sha256').update(JSON.stringify(scenario)).digest('hex')
}

function textOf(at: number): string {
  return new Date(at).toISOString()
}
