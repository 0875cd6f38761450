import type { ExampleRun } from './collect-run.ts'
import { textTable } from './text-table.ts'

export interface PlanFacts {
  /** Where the requests would go; none: to a simulator in the process of the run. */
  readonly addresses: readonly string[]
  /** What may be done beside asking; undefined: everything. */
  readonly allowed: readonly string[] | undefined
}

/** Every request that a run would send, example by example, as its rehearsal sent them. */
export function planText(examples: readonly ExampleRun[], facts: PlanFacts): string {
  const sending = examples.filter(({ exchanges }) => exchanges.length > 0).toSorted(byPlace)
  const silent = examples.filter(({ status }) => status === 'not judged')
  const requests = examples.flatMap(({ exchanges }) => exchanges)
  return [
    ...sending.flatMap(exampleLines),
    ...commandLines(examples),
    ...reasonLines(silent),
    `${requests.length} requests in ${sending.length} examples would be sent to ${whither(facts)}; ${allowedText(facts)}.`,
    'TEST comes before them, to see who is there. Nothing was sent: the requests are those of a rehearsal.',
    'Where the server answers otherwise than the reference says, an example ends sooner, and values that',
    'the server makes up are its own.',
    '',
  ].join('\n')
}

/** As they stand in the files: the run has an order of its own. */
function byPlace(one: ExampleRun, other: ExampleRun): number {
  if (one.scheme !== other.scheme) return one.scheme < other.scheme ? 1 : -1
  if (one.uri !== other.uri) return one.uri < other.uri ? -1 : 1
  return one.line - other.line
}

function exampleLines({ uri, line, name, scheme, exchanges }: ExampleRun): string[] {
  const sent = exchanges.map(
    ({ request, cleanup }) => `  ${cleanup ? 'put back  ' : ''}${requestText(request)}`,
  )
  return [`${uri}:${line} ${name} (${scheme})`, ...sent, '']
}

/** A request in one line: of one by HTTP its first line and its body. */
function requestText(request: string): string {
  const [, requestLine, body] = /^([A-Z]+ \S+ HTTP\/1\.1)\r\n.*?\r\n\r\n(.*)$/s.exec(request) ?? []
  const shown = requestLine === undefined ? request.trimEnd() : `${requestLine} ${body}`.trimEnd()
  return shortened(JSON.stringify(shown).slice(1, -1).replaceAll('\\"', '"'))
}

const longest = 400

function shortened(text: string): string {
  if (text.length <= longest) return text
  return `${text.slice(0, longest)}... (${text.length - longest} characters more)`
}

function commandLines(examples: readonly ExampleRun[]): string[] {
  const counts = new Map<string, { sent: number; put: number }>()
  for (const { command, cleanup } of examples.flatMap(({ exchanges }) => exchanges)) {
    const name = command === '' ? '(no command)' : command
    const count = counts.get(name) ?? { sent: 0, put: 0 }
    counts.set(name, {
      sent: count.sent + (cleanup ? 0 : 1),
      put: count.put + (cleanup ? 1 : 0),
    })
  }
  const rows = [...counts]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, { sent, put }]) => [name, String(sent), String(put)])
  return [...textTable([['', 'sent', 'to put back'], ...rows]), '']
}

function reasonLines(silent: readonly ExampleRun[]): string[] {
  const reasons = new Map<string, number>()
  for (const { message } of silent) reasons.set(message, (reasons.get(message) ?? 0) + 1)
  if (reasons.size === 0) return []
  const lines = [...reasons]
    .toSorted(([, one], [, other]) => other - one)
    .map(([reason, count]) => `  ${String(count).padStart(4)}  ${reason}`)
  return ['Examples that would not be judged:', ...lines, '']
}

function whither({ addresses }: PlanFacts): string {
  return addresses.length === 0 ? 'a simulator in this process' : addresses.join(', ')
}

function allowedText({ allowed }: PlanFacts): string {
  if (allowed === undefined) return 'everything may be'
  return allowed.length === 0 ? 'it may only be asked' : `allowed: ${allowed.join(', ')}`
}
