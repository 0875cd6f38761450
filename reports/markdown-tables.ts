import { conformanceLevels } from '../contract/levels.ts'
import { verdictMeanings, verdicts } from './html/verdict-parts.ts'
import { prose } from './markdown-text.ts'
import type { LevelResult, RequirementResult, Result, Verdict } from './result-format.ts'

/** Which levels are held over each transport, and what each of the others lacks. */
export function levelTable({ levels, requirements }: Result): string {
  const transports = [...new Set(levels.map(({ transport }) => transport))]
  const rows = conformanceLevels.filter((name) => levels.some(({ level }) => level === name))
  if (rows.length === 0) return 'No level was judged.'
  return table([
    ['Level', ...transports.map((transport) => `over ${transport.toUpperCase()}`)],
    ...rows.map((name) => [
      name,
      ...transports.map((transport) =>
        levelCell(
          levels.find((one) => one.level === name && one.transport === transport),
          requirements,
        ),
      ),
    ]),
  ])
}

/** As many of those that a level lacks as are named. */
const namedMost = 5

function levelCell(
  result: LevelResult | undefined,
  requirements: readonly RequirementResult[],
): string {
  if (!result) return 'nothing to show'
  const { transport, isHeld, musts, missing } = result
  const all = musts.met + missing.length
  if (isHeld) return `**held**: all ${all} musts met`
  const lacking = requirements
    .filter(({ id }) => missing.includes(id))
    .map(({ id, byTransport }) => ({ id, verdict: byTransport[transport] ?? 'not judged' }))
    .toSorted((one, other) => weightOf(one.verdict) - weightOf(other.verdict))
    .map(({ id, verdict }) => `${prose(id)} (${verdict})`)
  const more = lacking.length - namedMost
  const named = [...lacking.slice(0, namedMost), ...(more > 0 ? [`and ${more} more`] : [])]
  return `not held: ${musts.met} of ${all} musts met; lacks ${named.join(', ')}`
}

function weightOf(verdict: Verdict): number {
  return verdicts.indexOf(verdict)
}

/** Told also where there is none. */
const alwaysTold: readonly Verdict[] = ['met', 'violated', 'not judged']

/** How many requirements there are of each verdict: what was not judged beside what was. */
export function countTable({ counts }: Result): string {
  const told = verdicts.filter(
    (verdict) => counts.requirements[verdict] > 0 || alwaysTold.includes(verdict),
  )
  return table([
    ['Requirements', 'Verdict', 'Meaning'],
    ...told.map((verdict) => [
      String(counts.requirements[verdict]),
      verdict,
      verdictMeanings[verdict],
    ]),
  ])
}

function table([heads = [], ...rows]: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}
