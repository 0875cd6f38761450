import type { Comparison, HeldLevel, Judged, Ran } from '../compare-results.ts'
import { type Markup, markup, when } from './markup.ts'
import { badge } from './verdict-parts.ts'

/** What has changed since a run before. */
export function changePart(comparison: Comparison): Markup {
  const { before, requirements, examples, isSameContract, isWorse } = comparison
  return markup`<section id="changes" aria-labelledby="changes-heading">
<h2 id="changes-heading">What has changed since ${before.startedAt}</h2>
<p>${isWorse ? 'Something got worse' : 'Nothing got worse'} since the run against ${before.target}, by
version ${before.version}.${isSameContract ? '' : ' The contracts of the two runs differ.'}</p>
${levelsPart('Lost levels', comparison.lostLevels)}${levelsPart('Gained levels', comparison.gainedLevels)}
${listPart(
  'Requirements judged otherwise',
  requirements.map(
    ({ id, says, before: was, after, bearing }) =>
      markup`<li class="${bearing}">${badge(was)} → ${badge(after)} <a href="#${id}">${id}</a> ${says}</li>`,
  ),
)}
${listPart(
  'Examples that ended otherwise',
  examples.map(
    ({ name, id, before: was, after, says, bearing }) =>
      markup`<li class="${bearing}">${badge(was)} → ${badge(after)} ${name} <span class="quiet">${id}</span>
<span class="says">${says}</span></li>`,
  ),
)}
${listPart('New requirements', comparison.newRequirements.map(judgedPart))}
${listPart('Requirements that are gone', comparison.goneRequirements.map(judgedPart))}
${listPart('New examples', comparison.newExamples.map(ranPart))}
${listPart('Examples that are gone', comparison.goneExamples.map(ranPart))}
</section>`
}

function levelsPart(heading: string, levels: readonly HeldLevel[]): Markup {
  return when(
    levels.length > 0,
    () =>
      markup`<p><b>${heading}</b>: ${levels
        .map(({ level, transport }) => `${level} over ${transport.toUpperCase()}`)
        .join(', ')}</p>`,
  )
}

/** Few are shown at once, many when they are asked for. */
function listPart(heading: string, items: readonly Markup[]): Markup {
  const list = markup`<ul class="plain">${items}</ul>`
  if (items.length === 0) return markup``
  return items.length <= 20
    ? markup`<h3>${heading}</h3>${list}`
    : markup`<details><summary><h3>${heading}: ${items.length}</h3></summary>${list}</details>`
}

function judgedPart({ id, says, verdict }: Judged): Markup {
  return markup`<li>${badge(verdict)} ${id} ${says}</li>`
}

function ranPart({ id, status }: Ran): Markup {
  return markup`<li>${badge(status)} ${id}</li>`
}
