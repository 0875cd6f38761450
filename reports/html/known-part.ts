import { firstLineOf } from '../message-text.ts'
import { notJudgedReasons } from '../not-judged-reasons.ts'
import type { RequirementResult, Result } from '../result-format.ts'
import { type Markup, markup, when } from './markup.ts'

/** What does not count against the target and is worth knowing: deviations, observations, reasons. */
export function knownPart({ requirements, shapes }: Result): Markup {
  const expected = requirements.filter(({ verdict }) => verdict === 'expected')
  const needless = requirements.filter(({ verdict, deviation }) => deviation && verdict === 'met')
  const otherwise = requirements.filter(({ observed }) => observed && !observed.asExpected)
  const reasons = notJudgedReasons(requirements)
  const parts = [expected, needless, otherwise, reasons, shapes]
  if (parts.every((part) => part.length === 0)) return markup``
  return markup`<section aria-labelledby="known-heading">
<h2 id="known-heading">What does not count against the target</h2>
${listPart('Violated as the profile knows', expected, ({ deviation }) => deviation?.reason ?? '')}
${listPart('Known deviations that are none any longer', needless, ({ deviation }) => deviation?.reason ?? '')}
${listPart('Left open by the reference, and done otherwise', otherwise, ({ observed }) => firstLineOf(observed?.instead ?? ''))}
${shapesPart(shapes)}
${when(
  reasons.length > 0,
  () =>
    markup`<h3>Why some were not judged</h3><ul class="plain">${reasons.map(
      ([reason, count]) => markup`<li><b>${count}</b> ${reason}</li>`,
    )}</ul>`,
)}
</section>`
}

function shapesPart(shapes: Result['shapes']): Markup {
  return when(
    shapes.length > 0,
    () =>
      markup`<h3>Replies of another shape than in the contract</h3><ul class="plain">${shapes.map(
        ({ command, says, replies }) => markup`<li><b>${replies}</b> ${command}: ${says}</li>`,
      )}</ul>`,
  )
}

function listPart(
  heading: string,
  requirements: readonly RequirementResult[],
  noteOf: (requirement: RequirementResult) => string,
): Markup {
  return when(
    requirements.length > 0,
    () =>
      markup`<h3>${heading}</h3><ul class="plain">${requirements.map(
        (requirement) =>
          markup`<li><a href="#${requirement.id}">${requirement.id}</a> ${requirement.says}
<span class="quiet">${noteOf(requirement)}</span></li>`,
      )}</ul>`,
  )
}
