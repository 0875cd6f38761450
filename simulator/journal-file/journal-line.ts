import { z } from 'zod'
import { fastestRate } from '../clock.ts'
import type { ControlAction } from '../control-action.ts'
import type { ReplyRule } from '../core/reply-rule.ts'
import { type ScenarioFile, scenarioSchema } from '../scenario/schema.ts'
import { worldStateSchema } from '../scenario/state-schema.ts'
import { statePatch } from '../state/patch-schema.ts'
import { repliesState } from '../state/replies-schema.ts'
import type { Limits } from '../transport/limits.ts'

/**
 * The lines of a journal file, NDJSON: the file itself, then what happened, as it happened. An exchange
 * is written when it is complete, so exchanges are not in order of their numbers.
 */

/** The format that is written, and the only one that is read. */
export const journalFormat = 1

const text = z.string('a text')
const count = z.int('a whole number').min(0, 'a whole number from 0')
const countFromOne = z.int('a whole number from 1').min(1, 'a whole number from 1')
const epochMs = z.int('an instant in epoch milliseconds')
const rate = z
  .number('a number')
  .min(0, 'a rate from 0')
  .max(fastestRate, `a rate up to ${fastestRate}`)
const instant = z.iso
  .datetime({ precision: 3, error: 'an instant such as 2026-02-01T11:49:32.000Z' })
  .transform((written) => Date.parse(written))
/** Sessions are counted within the file: a name may have been used again. */
const session = countFromOne

const scenarioKeys = new Set(Object.keys(scenarioSchema.shape))
const listKeys = ['cores', 'devices', 'recordings', 'replies', 'script'] as const

/** A scenario was checked when it was read first, and written down by a program. */
const scenario = z.custom<ScenarioFile>(isScenario, 'a scenario as it was read')
const rule = z.custom<ReplyRule>(isRule, 'a rule as it was read')
const sourced = { source: text, scenario }

const action: z.ZodType<ControlAction> = z.discriminatedUnion(
  'do',
  [
    z.strictObject({ do: z.literal('load'), ...sourced, clockAt: epochMs, rate }),
    z.strictObject({ do: z.literal('reload'), ...sourced }),
    z.strictObject({ do: z.literal('set-clock'), clockAt: epochMs, rate }),
    z.strictObject({ do: z.literal('add-reply'), rule }),
    z.strictObject({ do: z.literal('remove-reply'), name: text }),
    z.strictObject({ do: z.literal('fire'), name: text }),
    z.strictObject({ do: z.literal('patch-state'), patch: statePatch }),
    z.strictObject({
      do: z.literal('put-state'),
      describedAt: epochMs,
      clockAt: epochMs,
      rate,
      world: worldStateSchema,
      replies: repliesState,
    }),
  ],
  'one of load, reload, set-clock, add-reply, remove-reply, fire, patch-state, put-state',
)

const limits: z.ZodType<Limits> = z.strictObject({
  messageBytesMax: countFromOne,
  lineGraceMs: countFromOne,
  unfinishedMs: countFromOne,
  idleMs: countFromOne,
})

export const journalLine = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('journal'),
      format: z.literal(journalFormat, `${journalFormat}, which this version reads`),
      /** Of the package that wrote it. */
      version: text,
      limits,
    }),
    z.strictObject({
      kind: z.literal('session'),
      session,
      name: text,
      ...sourced,
      /** Where its clock began, and how many times as fast as real time it ran. */
      clockAt: instant,
      rate,
      /** Whether a mail server was named for all, whatever scenarios say. */
      smtp: z.boolean('true or false'),
    }),
    z.strictObject({
      kind: z.literal('exchange'),
      session,
      exchange: z.looseObject({}, 'an exchange'),
    }),
    z.strictObject({
      kind: z.literal('action'),
      session,
      /** How many exchanges of the session had come before. */
      after: count,
      /** What the clock showed before. */
      at: instant,
      action,
    }),
    z.strictObject({ kind: z.literal('end'), session }),
  ],
  'one of journal, session, exchange, action, end',
)

/** A line as it is read: instants are epoch milliseconds. */
export type JournalLine = z.output<typeof journalLine>
/** A line as it is written: instants are texts. */
export type WrittenLine = z.input<typeof journalLine>

function isScenario(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { server, clock } = value
  const isKnown = Object.keys(value).every((key) => scenarioKeys.has(key))
  const hasLists = listKeys.every((key) => Array.isArray(value[key]))
  return isKnown && hasLists && isRecord(server) && isRecord(clock)
}

function isRule(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { match } = value
  if (!isRecord(match)) return false
  const { parameters } = match
  return isRecord(parameters)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
