import { firstLineOf } from '../message-text.ts'
import type { ExampleResult, RequirementResult } from '../result-format.ts'
import { type Markup, markup, when } from './markup.ts'
import { badge } from './verdict-parts.ts'

/** What is said of a requirement beside its sentence: basis, source, and why it is judged so. */
export function requirementFacts(requirement: RequirementResult): Markup {
  const { place, level, basis, source, byTransport, reason, observed, deviation, verdict } =
    requirement
  const over = Object.entries(byTransport).map(
    ([transport, one]) => `over ${transport.toUpperCase()} ${one}`,
  )
  return markup`<p class="facts-line">${[
    place,
    level,
    `basis: ${basis}`,
    `source: ${source}`,
    ...over,
  ].join(' · ')}</p>${when(reason !== undefined, () => markup`<p>Why: ${reason ?? ''}</p>`)}${when(
    observed !== undefined,
    () =>
      markup`<p>Observed: ${
        observed?.asExpected ? 'as the suite expects it.' : firstLineOf(observed?.instead ?? '')
      }</p>`,
  )}${when(
    deviation !== undefined,
    () =>
      markup`<p>${
        verdict === 'met' ? 'The profile can do without its deviation' : 'Known to the profile'
      }: ${deviation?.reason ?? ''}${
        deviation?.until === undefined ? '' : `, until ${deviation.until}`
      }</p>`,
  )}`
}

/** An example that can be opened; what is in it the page adds when it is. */
export function examplePart(example: ExampleResult, number: number): Markup {
  const { name, scheme, uri, line, status, message } = example
  return markup`<details class="example" data-example="${number}"><summary>${badge(
    status,
  )} <span class="name">${name}</span> <span class="quiet">${scheme} · ${uri}:${line}</span>
<span class="says">${firstLineOf(message)}</span></summary></details>`
}
