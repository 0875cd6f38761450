import { readFileSync } from 'node:fs'
import type { z } from 'zod'
import type { Result } from './result-format.ts'
import { resultSchema } from './result-schema.ts'

type Read = z.infer<typeof resultSchema>

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

/** A type of which nothing may be left out, so that what one lacks of another shows. */
type Full<T> = T extends object ? { [K in keyof T]-?: Full<T[K]> } : T

/** Does not compile where the schema and the type of a result differ. */
export const isSchemaOfResult: Same<Read, Result> & Same<Full<Read>, Full<Result>> = true

export type ReadResult =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly says: string }

/** Reads a `result.json`. What keeps it from being one is said as text, a line for each. */
export function readResult(file: string): ReadResult {
  try {
    return parseResult(readFileSync(file, 'utf8'), file)
  } catch (error) {
    return { ok: false, says: `${file} cannot be read: ${messageOf(error)}` }
  }
}

/** Reads the text of a `result.json`, which is called `file` in what is said of it. */
export function parseResult(text: string, file: string): ReadResult {
  const parsed = parsedJson(text)
  if (!parsed.ok) return { ok: false, says: `${file} is not JSON: ${parsed.says}` }
  const { value } = parsed
  const format = formatOf(value)
  if (format === undefined) {
    return { ok: false, says: `${file} is no result of a run: it has no format` }
  }
  if (format !== 2) {
    const says = `${file} is a result of format ${JSON.stringify(format)}, and format 2 is read here`
    return { ok: false, says }
  }
  const checked = resultSchema.safeParse(value)
  if (checked.success) return { ok: true, result: checked.data }
  const lines = checked.error.issues.map((issue) => `${file}: ${findingText(issue, value)}`)
  return { ok: false, says: firstFew(lines).join('\n') }
}

const fewMost = 10

function firstFew(lines: readonly string[]): readonly string[] {
  const more = lines.length - fewMost
  return more <= 0 ? lines : [...lines.slice(0, fewMost), `and ${more} more like these`]
}

type Issue = z.core.$ZodIssue

/** `examples[3].status: "skipped" is none of "passed", "failed", "not judged"`. */
function findingText(issue: Issue, root: unknown): string {
  const path = issue.path.map((step) =>
    typeof step === 'number' ? `[${step}]` : `.${String(step)}`,
  )
  const place = path.join('').replace(/^\./, '')
  return `${place === '' ? '' : `${place}: `}${findingOf(issue, valueAt(root, issue.path))}`
}

function findingOf(issue: Issue, found: unknown): string {
  if (issue.code === 'unrecognized_keys') {
    return `nothing is called ${issue.keys.map((key) => JSON.stringify(key)).join(', ')} here`
  }
  if (found === undefined) return 'it is missing'
  const told = excerptOf(found)
  if (issue.code === 'invalid_value') {
    return `${told} is none of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`
  }
  if (issue.code === 'invalid_type')
    return `${told} is no ${wordOf[issue.expected] ?? issue.expected}`
  return `${told}: ${issue.message}`
}

const wordOf: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'list',
  boolean: 'truth value',
  int: 'whole number',
  record: 'object',
}

function excerptOf(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length <= 60 ? text : `${text.slice(0, 60)}...`
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(memberOf, root)
}

function memberOf(value: unknown, key: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.entries(value).find(([name]) => name === String(key))?.[1]
}

function formatOf(value: unknown): unknown {
  return memberOf(value, 'format')
}

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; says: string }

function parsedJson(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    return { ok: false, says: messageOf(error) }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
