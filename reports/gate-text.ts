import type { Gate, GateVerdict } from './gate.ts'
import type { Obstacle } from './obstacle.ts'
import type { Result } from './result-format.ts'

/** A gate as it is asked for. */
export function gateName(gate: Gate): string {
  if (gate.asks === 'no-new-violations') return gate.asks
  return `level=${gate.level}${gate.transport === undefined ? '' : `@${gate.transport}`}`
}

/** Which gates a run passed, and what keeps it from the others: the first few, and how many more. */
export function gateLines(verdicts: readonly GateVerdict[], result: Result): readonly string[] {
  return verdicts.flatMap((verdict) => linesOf(verdict, result))
}

function linesOf(verdict: GateVerdict, result: Result): readonly string[] {
  const name = `gate ${gateName(verdict.gate)}`
  const { outcome, obstacles, noLongerJudged } = verdict
  const notes =
    noLongerJudged.length === 0
      ? []
      : [`${name}: met before and not judged now, which does not count: ${listed(noLongerJudged)}`]
  if (outcome === 'passed') return [`${name}: passed${passedText(verdict.gate, result)}`, ...notes]
  if (outcome === 'endedEarly') return [`${name}: not passed, as the run ended early`, ...notes]
  const places = [...new Set(obstacles.map(({ over }) => over))]
  const found = places.map((place) => {
    const there = obstacles.filter(({ over }) => over === place)
    return `${name}: not passed${place === undefined ? '' : ` over ${place}`}: ${listed(there)}`
  })
  return [...found, ...notes]
}

function passedText(gate: Gate, { levels }: Result): string {
  if (gate.asks === 'no-new-violations') return sinceText(gate.baseline)
  const over = levels.filter(({ level }) => level === gate.level).map(({ transport }) => transport)
  return ` over ${gate.transport ?? over.join(' and ')}`
}

function sinceText({ target, startedAt }: Result): string {
  return `: nothing is violated that was not at ${target.name}, ${startedAt}`
}

/** What is in the way, with those together of which the same is said. */
function listed(obstacles: readonly Obstacle[]): string {
  const groups = new Map<string, readonly Obstacle[]>()
  for (const obstacle of obstacles) {
    const key = `${obstacle.is} ${obstacle.more}`
    groups.set(key, [...(groups.get(key) ?? []), obstacle])
  }
  return firstFew([...groups.values()].map(groupText), '; ', '; and ')
}

function groupText(alike: readonly Obstacle[]): string {
  const [first] = alike
  if (!first) return ''
  const [ofOne, ofSeveral] = verbs[first.is]
  const subjects = firstFew(
    alike.map(({ id }) => id),
    ', ',
    ' and ',
  )
  const more = first.more === undefined ? '' : ` (${first.more})`
  return `${subjects} ${alike.length === 1 ? ofOne : ofSeveral}${more}`
}

const fewMost = 5

function firstFew(texts: readonly string[], between: string, last: string): string {
  const more = texts.length - fewMost
  const told = texts.slice(0, fewMost).join(between)
  return more > 0 ? `${told}${last}${more} more` : told
}

const verbs: Readonly<Record<Obstacle['is'], readonly [ofOne: string, ofSeveral: string]>> = {
  violated: ['is violated', 'are violated'],
  expected: ['is violated as the profile knows', 'are violated as the profile knows'],
  failed: ['failed', 'failed'],
  'not judged': ['is not judged', 'are not judged'],
  open: ['has no example', 'have no example'],
  met: ['is met', 'are met'],
  observed: ['is only observed', 'are only observed'],
  excluded: ['cannot be shown', 'cannot be shown'],
}
