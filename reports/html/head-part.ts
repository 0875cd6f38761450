import { conformanceLevels } from '../../contract/levels.ts'
import type { Transport } from '../../contract/types.ts'
import { insecureLine } from '../insecure-line.ts'
import { outcomeOf } from '../outcome.ts'
import type { LevelResult, RequirementResult, Result } from '../result-format.ts'
import { type Markup, markup, when } from './markup.ts'
import { badge, verdictMeanings, verdicts } from './verdict-parts.ts'
import { hashOf, wholeView } from './view.ts'

/** The top of a report: the verdict in a line, what was judged and how much, and which levels are held. */
export function headPart(result: Result): Markup {
  return markup`<header class="page">
<p class="overline">Conformance to the NICE Uptivity API Server: ${result.target.name}</p>
<h1 class="${outcomeOf(result)}">${verdictLine(result)}</h1>
${insecurePart(result)}${endedPart(result)}${leftBehindPart(result.leftBehind)}
${factsPart(result)}
</header>
<section aria-labelledby="levels-heading">
<h2 id="levels-heading">Levels</h2>
${levelsPart(result)}
</section>
<section aria-labelledby="counts-heading">
<h2 id="counts-heading">Requirements</h2>
${countsPart(result)}
</section>`
}

/** What a run comes to, in a line. */
export function verdictLine(result: Result): string {
  const { shard } = result
  return shard ? `Shard ${shard.number}/${shard.of}: ${outcomeLine(result)}` : outcomeLine(result)
}

function outcomeLine(result: Result): string {
  const { violated, met, expected, observed } = result.counts.requirements
  const judged = violated + met + expected + observed
  const outcome = outcomeOf(result)
  if (outcome === 'nothing') return 'Nothing could be judged on this target.'
  if (violated > 0) {
    return `${violated} of ${judged} requirements judged ${violated === 1 ? 'is' : 'are'} violated.`
  }
  if (outcome === 'failed')
    return `No requirement is violated, but ${exampleCount(result)} not pass.`
  const known = expected === 0 ? '' : ` beside ${expected} as known`
  if (outcome === 'endedEarly') return `Ended early: until then nothing was violated${known}.`
  return `Nothing is violated${known}: ${met} of ${judged} requirements judged are met.`
}

function exampleCount({ counts }: Result): string {
  const { failed } = counts.examples
  const count = failed > 0 ? failed : counts.examples['not judged']
  return count === 1 ? '1 example did' : `${count} examples did`
}

function insecurePart({ target }: Result): Markup {
  return when(
    target.insecure === true,
    () => markup`<p class="alert"><strong>${insecureLine}</strong>: whoever is between may have read
and changed what was sent.</p>`,
  )
}

function endedPart({ ended }: Result): Markup {
  return when(
    ended.how !== 'whole',
    () =>
      markup`<p class="alert"><strong>The run ended early</strong>: ${
        ended.how === 'interrupted' ? 'it was interrupted' : 'the target stopped answering'
      }${ended.reason === undefined ? '' : `: ${ended.reason}`}.</p>`,
  )
}

function leftBehindPart(left: readonly string[]): Markup {
  return when(
    left.length > 0,
    () => markup`<div class="alert"><p><strong>Left behind on the target</strong>, as it could not be
put back:</p><ul>${left.map((one) => markup`<li>${one}</li>`)}</ul></div>`,
  )
}

function factsPart({ target, startedAt, seconds, seed, suite, counts }: Result): Markup {
  const { passed, failed } = counts.examples
  const facts: readonly (readonly [string, string])[] = [
    ['Target', target.addresses.join(', ') || 'a simulator in the process of the run'],
    ['Judged as', target.isForeign ? "somebody else's server" : 'our own simulator'],
    ...(target.allowed ? [['Allowed', ['asking', ...target.allowed].join(', ')] as const] : []),
    ['Started', startedAt.replace('T', ' ').replace(/(\.\d+)?Z$/, ' UTC')],
    ['Took', `${seconds} s`],
    ['Examples', `${passed} passed, ${failed} failed, ${counts.examples['not judged']} not judged`],
    ['Version', suite.version],
    ['Contract', suite.contract.slice(0, 12)],
    ['Seed', String(seed)],
  ]
  return markup`<dl class="facts">${facts.map(
    ([name, says]) => markup`<div><dt>${name}</dt><dd>${says}</dd></div>`,
  )}</dl>`
}

function levelsPart({ levels, requirements }: Result): Markup {
  const transports = [...new Set(levels.map(({ transport }) => transport))]
  const rows = conformanceLevels.filter((name) => levels.some(({ level }) => level === name))
  if (rows.length === 0) return markup`<p>No level was judged.</p>`
  const cellOf = (name: string, transport: Transport) =>
    levels.find(({ level, transport: over }) => level === name && over === transport)
  return markup`<table class="levels"><thead><tr><th scope="col">Level</th>${transports.map(
    (transport) => markup`<th scope="col">over ${transport.toUpperCase()}</th>`,
  )}</tr></thead><tbody>${rows.map(
    (name) =>
      markup`<tr><th scope="row">${name}</th>${transports.map(
        (transport) => markup`<td>${levelPart(cellOf(name, transport), requirements)}</td>`,
      )}</tr>`,
  )}</tbody></table>`
}

function levelPart(
  result: LevelResult | undefined,
  requirements: readonly RequirementResult[],
): Markup {
  if (!result) return markup`<span class="quiet">nothing to show</span>`
  const { level, transport, isHeld, musts, missing } = result
  const all = musts.met + missing.length
  if (isHeld) return markup`<span class="badge met">held</span> all ${all} musts met`
  const chosen = { ...wholeView, claim: level, transport, basis: 'documented', level: 'must' }
  const unmet = requirements.filter(({ id }) => missing.includes(id))
  const links = verdicts.map((verdict) => {
    const count = unmet.filter(({ byTransport }) => byTransport[transport] === verdict).length
    const href = hashOf({ ...chosen, verdict })
    return when(count > 0, () => markup`, <a href="${href}">${count} ${verdict}</a>`)
  })
  return markup`<span class="badge violated">not held</span> ${musts.met} of ${all} musts met${links}`
}

function countsPart({ counts }: Result): Markup {
  return markup`<ul class="counts">${verdicts.map((verdict) => {
    const count = counts.requirements[verdict]
    const href = hashOf({ ...wholeView, verdict })
    return when(
      count > 0 || verdict === 'met' || verdict === 'violated' || verdict === 'not judged',
      () => markup`<li><a href="${href}"><b>${count}</b> ${badge(verdict)}</a>
<span class="quiet">${verdictMeanings[verdict]}</span></li>`,
    )
  })}</ul>`
}
