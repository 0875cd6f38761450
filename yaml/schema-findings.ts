import type { z } from 'zod'
import { allowedKeys } from './allowed-keys.ts'
import type { Finding } from './finding.ts'
import { nearestKey } from './nearest-key.ts'
import { findNode, type Path, type SourceNode } from './source-node.ts'

/** What a schema finds wrong, in the words of whoever writes the file. */
export function schemaFindings(
  schema: z.ZodType,
  root: SourceNode,
  issues: readonly z.core.$ZodIssue[],
): Finding[] {
  return issues.flatMap((issue) => {
    const path = pathOf(issue)
    return issue.code === 'unrecognized_keys'
      ? unknownKeys(allowedKeys(schema, root, path), path, issue.keys)
      : [{ path, says: issueText(findNode(root, path), issue) }]
  })
}

export function pathOf({ path }: z.core.$ZodIssue): Path {
  return path.map((step) => (typeof step === 'symbol' ? String(step) : step))
}

function unknownKeys(allowed: readonly string[], path: Path, keys: readonly string[]): Finding[] {
  return keys.map((key) => {
    const nearest = nearestKey(key, allowed)
    const meant = nearest === undefined ? ',' : `; did you mean ${nearest}?`
    const says = `there is no such key${meant} allowed: ${allowed.join(', ')}`
    return { path: [...path, key], isKey: true, says }
  })
}

function issueText(found: SourceNode | undefined, issue: z.core.$ZodIssue): string {
  const allowed = allowedText(issue)
  if (found === undefined) return `is missing, needed: ${allowed}`
  if (found.kind === 'text') return `found "${shortened(found.text)}", allowed: ${allowed}`
  // Of a list that is too short, or a mapping whose values do not agree, the shape is right.
  return issue.code === 'invalid_type'
    ? `found a ${found.kind}, allowed: ${allowed}`
    : `allowed: ${allowed}`
}

/** As much of a text as tells which one it is. */
function shortened(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text
}

function allowedText(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`
  // The kinds that there are; the types of the package do not tell of them.
  if (issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options)) {
    return `one of ${issue.options.map(String).join(', ')}`
  }
  const shape = issue.code === 'invalid_type' ? shapes.get(issue.expected) : undefined
  return shape ?? issue.message
}

/** What a file's author calls the shapes of a schema. */
const shapes: ReadonlyMap<string, string> = new Map([
  ['object', 'a mapping'],
  ['record', 'a mapping'],
  ['array', 'a list'],
])
