import type { z } from 'zod'

/**
 * What a schema finds wrong with JSON: where, what was found, what is allowed. The issues must have
 * been reported with their input.
 */
export function schemaDefects(issues: readonly z.core.$ZodIssue[]): string[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map(String)
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => `${[...path, key].join('.')}: there is no such key`)
    }
    const place = path.length === 0 ? '' : `${path.join('.')}: `
    return `${place}${foundText(issue)}allowed: ${allowedText(issue)}`
  })
}

function allowedText(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_type' && issue.expected === 'object' ? 'an object' : issue.message
}

function foundText(issue: z.core.$ZodIssue): string {
  const { code, path } = issue
  // Of a mapping whose values do not go together, what is allowed says enough.
  if (code === 'custom' && isObject(issue.input)) return ''
  // Of kinds, what was found is the mapping that says which of them it is.
  const found = code === 'invalid_union' ? valueIn(issue.input, path.at(-1)) : issue.input
  if (found === undefined) return 'is missing, '
  const text = JSON.stringify(found)
  return `found ${text.length > 100 ? `${text.slice(0, 100)}…` : text}, `
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function valueIn(found: unknown, key: PropertyKey | undefined): unknown {
  return isObject(found) && typeof key === 'string' ? found[key] : found
}
