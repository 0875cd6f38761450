import type { Basis } from '../contract/types.ts'
import { places } from './places.ts'
import type { ExampleResult, RequirementResult, Result } from './result-format.ts'
import { textTable } from './text-table.ts'

const bases: readonly Basis[] = ['documented', 'example', 'inferred']

/** One line for each place of the contract: its examples, and its requirements by basis. */
export function placeTable(result: Result): string[] {
  const rows = places.flatMap((place) => {
    const row = rowOf(place, result)
    return row ? [row] : []
  })
  return textTable([['', 'passed', 'failed', ...bases], ...rows])
}

/** A place's examples and requirements, or undefined where it has neither. */
function rowOf(place: string, { requirements, examples }: Result): string[] | undefined {
  const own = requirements.filter((requirement) => requirement.place === place)
  if (own.length === 0) return undefined
  const ids = new Set(own.map(({ id }) => id))
  const shown = examples.filter((example) => example.requirements.some((id) => ids.has(id)))
  const count = (wanted: ExampleResult['status']) =>
    String(shown.filter(({ status }) => status === wanted).length)
  return [
    place,
    count('passed'),
    count('failed'),
    ...bases.map((basis) => metAndOpen(own.filter((requirement) => requirement.basis === basis))),
  ]
}

function metAndOpen(requirements: readonly RequirementResult[]): string {
  const met = requirements.filter(({ verdict, observed }) => verdict === 'met' || observed)
  const open = requirements.filter(
    ({ verdict, observed }) => verdict !== 'met' && verdict !== 'excluded' && !observed,
  )
  return met.length + open.length === 0 ? '-' : `${met.length} / ${open.length}`
}
