import { commands } from '../../contract/commands.ts'
import { conformanceLevels } from '../../contract/levels.ts'
import type { RequirementResult, Result, Verdict } from '../result-format.ts'
import { type Markup, markup, when } from './markup.ts'
import { requirementFacts } from './requirement-parts.ts'
import { badge, verdicts } from './verdict-parts.ts'

/** Every requirement by family and command, with what finds and filters them. */
export function allPart({ requirements, levels }: Result): Markup {
  const transports = [...new Set(levels.map(({ transport }) => transport))]
  const families = [...new Set(requirements.map(({ place }) => familyOf(place)))]
  return markup`<section id="requirements" aria-labelledby="requirements-heading">
<h2 id="requirements-heading">All requirements</h2>
<form class="filters" role="search" hidden>
<label class="search">Search <kbd>/</kbd>
<input type="search" name="words" autocomplete="off" placeholder="ids, commands, words, names of examples"></label>
${choice('verdict', 'Verdict', verdicts)}
${choice('basis', 'Basis', ['documented', 'example', 'inferred'])}
${choice('level', 'Strength', ['must', 'should', 'may'])}
${choice('claim', 'Level', conformanceLevels)}
${choice('transport', 'Transport', transports)}
<button type="reset">Show everything</button>
<output aria-live="polite"></output>
</form>
<p class="alert" id="needs-script">Search, filters and the exchanges of examples need JavaScript.</p>
${families.map(
  (family) => markup`<section class="family"><h3>${family}</h3>
${placesOf(family, requirements).map((place) =>
  placePart(
    place,
    requirements.filter((requirement) => requirement.place === place),
  ),
)}</section>`,
)}
</section>`
}

function choice(name: string, label: string, values: readonly string[]): Markup {
  return markup`<label>${label} <select name="${name}"><option value="">all</option>${values.map(
    (value) => markup`<option>${value}</option>`,
  )}</select></label>`
}

/** The family of a command; parts of the reference that are named like one belong to it. */
function familyOf(place: string): string {
  const command = Object.values(commands).find(({ name }) => name === place)
  const family = command?.family ?? place
  const isFamily = Object.values(commands).some((one) => one.family === family)
  return isFamily ? family.replaceAll('-', ' ') : 'shared by all commands'
}

function placesOf(family: string, requirements: readonly RequirementResult[]): readonly string[] {
  const places = requirements.map(({ place }) => place)
  return [...new Set(places)].filter((place) => familyOf(place) === family)
}

function placePart(place: string, requirements: readonly RequirementResult[]): Markup {
  return markup`<details class="place"><summary><h4>${place}</h4> ${countsPart(requirements)}</summary>
${requirements.map(requirementPart)}</details>`
}

function countsPart(requirements: readonly RequirementResult[]): Markup {
  const count = (wanted: Verdict) => requirements.filter(({ verdict }) => verdict === wanted).length
  return markup`<span class="tally">${verdicts.map((verdict) =>
    when(count(verdict) > 0, () => markup`<span>${count(verdict)} ${badge(verdict)}</span> `),
  )}</span>`
}

function requirementPart(requirement: RequirementResult): Markup {
  const { id, says, verdict } = requirement
  return markup`<details class="requirement" id="${id}"><summary>${badge(verdict)} <b>${id}</b>
<span class="sentence">${says}</span></summary><div class="inside">${requirementFacts(requirement)}</div></details>`
}
