import { requirements } from '../contract/requirements.ts'
import type { ExampleRun } from './collect-run.ts'
import { inTextOrder } from './in-text-order.ts'
import type { ExampleResult } from './result-format.ts'

const schemes = ['tcp', 'http', 'https']

/** The examples of a run, in an order that does not follow from its seed. */
export function exampleResults(runs: readonly ExampleRun[]): readonly ExampleResult[] {
  return inOrder(runs.map(exampleResult))
}

/** Examples in their order, each with its id: which of those that share a name follows from all of them. */
export function inOrder(examples: readonly Omit<ExampleResult, 'id'>[]): readonly ExampleResult[] {
  const sorted = examples.toSorted(
    (a, b) =>
      inTextOrder(a.uri, b.uri) ||
      a.line - b.line ||
      schemes.indexOf(a.scheme) - schemes.indexOf(b.scheme),
  )
  const seen = new Map<string, number>()
  return sorted.map((example) => {
    const named = `${example.scheme} ${example.uri} ${example.name}`
    const count = (seen.get(named) ?? 0) + 1
    seen.set(named, count)
    return { id: count === 1 ? named : `${named} #${count}`, ...example }
  })
}

const ids: ReadonlySet<string> = new Set(requirements.map(({ id }) => id))

function exampleResult(run: ExampleRun): Omit<ExampleResult, 'id'> {
  const { name, feature, rule, uri, line, scheme, status, message, seconds, tags } = run
  return {
    name,
    feature,
    rule,
    uri,
    line,
    scheme,
    requirements: tags.filter((tag) => ids.has(tag)),
    status,
    message,
    seconds,
    exchanges: run.exchanges.map(({ command, request, reply, tookMs, cleanup }) => ({
      command,
      request,
      reply: status === 'failed' && !cleanup ? reply : shortened(reply),
      tookMs,
      cleanup,
    })),
  }
}

/** How many characters are kept of a reply in which nobody looks for what is wrong. */
const longestKept = 4096

/** Of a server with many users or recordings, replies in full would make the result too large to open. */
function shortened(reply: string): string {
  if (reply.length <= longestKept) return reply
  return `${reply.slice(0, longestKept)}[${reply.length - longestKept} characters more]`
}
