import { requirements } from '../../contract/requirements.ts'
import { resultCodes, unclearCodes } from '../../contract/results.ts'
import { coverParameters } from './cover-parameters.ts'
import type { Coverage, CoveredCode, CoveredRequirement, CoveringMutant } from './coverage.ts'
import { resultCodeOf } from './read-exchange.ts'
import { unreceivedCodes, unsentParameters } from './reasons.ts'
import type { SuiteExample } from './suite-example.ts'

/** What the examples show of every requirement, parameter and result of the contract. */
export function coverContract(
  examples: readonly SuiteExample[],
  mutants: readonly CoveringMutant[],
): Coverage {
  return {
    requirements: coverRequirements(examples, mutants),
    parameters: coverParameters(examples, unsentParameters),
    codes: coverCodes(examples, unreceivedCodes),
  }
}

function coverRequirements(
  examples: readonly SuiteExample[],
  mutants: readonly CoveringMutant[],
): readonly CoveredRequirement[] {
  return requirements.map((requirement) => ({
    requirement,
    examples: examples.filter(({ tags }) => tags.includes(requirement.id)),
    mutants: mutants
      .filter(({ breaks }) => breaks.includes(requirement.id))
      .map(({ name }) => name),
  }))
}

/** Every result by its number, with the examples that receive it. */
export function coverCodes(
  examples: readonly SuiteExample[],
  reasons: Readonly<Record<number, string>>,
): readonly CoveredCode[] {
  const received = new Map<number, Set<SuiteExample>>()
  for (const example of examples) {
    for (const exchange of example.exchanges) {
      const code = resultCodeOf(exchange)
      if (code !== undefined) received.set(code, (received.get(code) ?? new Set()).add(example))
    }
  }
  const named = Object.entries(resultCodes).map(([label, code]) => ({ code, label }))
  const unclear = Object.keys(unclearCodes).map((code) => ({ code: Number(code), label: '' }))
  return [...named, ...unclear]
    .toSorted((one, other) => one.code - other.code)
    .map((row) => ({
      ...row,
      examples: [...(received.get(row.code) ?? [])],
      reason: reasons[row.code],
    }))
}
