import { countsAsFailed } from '../outcome.ts'
import type { ExampleResult, RequirementResult, Result } from '../result-format.ts'
import { type Markup, markup, when } from './markup.ts'
import { examplePart, requirementFacts } from './requirement-parts.ts'

/** What is wrong: every violated requirement with the examples that failed, and what else failed. */
export function wrongPart(result: Result): Markup {
  const violated = result.requirements.filter(({ verdict }) => verdict === 'violated')
  const others = result.examples.flatMap((example, number) =>
    countsAsFailed(example, result) && !showsViolated(example, violated)
      ? [{ example, number }]
      : [],
  )
  if (violated.length + others.length === 0) return markup``
  const numbers = new Map(result.examples.map(({ id }, number) => [id, number]))
  const failedOf = ({ examples }: RequirementResult) =>
    examples.flatMap((id) => {
      const number = numbers.get(id)
      const example = number === undefined ? undefined : result.examples[number]
      if (!example || number === undefined || example.status !== 'failed') return []
      return [examplePart(example, number)]
    })
  return markup`<section id="wrong" aria-labelledby="wrong-heading">
<h2 id="wrong-heading">What is wrong</h2>
<p class="tools" hidden><button type="button" data-open="wrong">Open all</button>
<button type="button" data-close="wrong">Close all</button></p>
${violated.map(
  (requirement) => markup`<article class="violation">
<h3><a href="#${requirement.id}">${requirement.id}</a> ${requirement.says}</h3>
${requirementFacts(requirement)}
${failedOf(requirement)}
</article>`,
)}
${when(
  others.length > 0,
  () => markup`<article class="violation"><h3>Examples that did not pass, and show no requirement that is violated</h3>
${others.map(({ example, number }) => examplePart(example, number))}
</article>`,
)}
</section>`
}

function showsViolated(
  { requirements }: ExampleResult,
  violated: readonly RequirementResult[],
): boolean {
  return violated.some(({ id }) => requirements.includes(id))
}
