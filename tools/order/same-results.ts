import type { ExampleRun } from '../../reports/collect-run.ts'

/** What is compared of an example that ran. */
export type Outcome = Pick<
  ExampleRun,
  'name' | 'uri' | 'line' | 'scheme' | 'status' | 'message' | 'exchanges'
>

/** Where an example stands, which is the same in every run. */
function placeOf({ uri, line, scheme }: Outcome): string {
  return `${uri}:${line} over ${scheme}`
}

/** How runs of the same examples differ: a line for each example that did not come out the same. */
export function differences(one: readonly Outcome[], other: readonly Outcome[]): readonly string[] {
  const others = new Map(other.map((example) => [placeOf(example), example]))
  const missing = other.length - one.length
  const differing = one.flatMap((example) => {
    const twin = others.get(placeOf(example))
    const how = twin ? howTheyDiffer(example, twin) : 'ran once and not again'
    return how === undefined ? [] : [`${placeOf(example)} ${example.name}: ${how}`]
  })
  return missing === 0 ? differing : [...differing, `${one.length} ran, and then ${other.length}`]
}

function howTheyDiffer(one: Outcome, other: Outcome): string | undefined {
  if (one.status !== other.status) {
    return `${one.status}, and then ${other.status}: ${one.message || other.message}`
  }
  if (one.message !== other.message) return `says "${one.message}", and then "${other.message}"`
  const [ours, theirs] = [wireOf(one), wireOf(other)]
  if (ours.length !== theirs.length) {
    return `${ours.length} exchanges, and then ${theirs.length}`
  }
  const at = ours.findIndex((bytes, index) => bytes !== theirs[index])
  return at < 0 ? undefined : `exchange ${at + 1} was\n${ours[at]}and then\n${theirs[at]}`
}

/** What crossed the wire, exchange by exchange, but for what is the server's port and the time of day. */
function wireOf({ exchanges }: Outcome): readonly string[] {
  return exchanges.map(({ request, reply }) =>
    `${request}${reply}\n`
      .replace(/127\.0\.0\.1:\d+/g, '127.0.0.1')
      .replace(/^date: .*\r\n/gim, ''),
  )
}
