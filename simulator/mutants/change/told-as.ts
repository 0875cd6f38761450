import { type ResultLabel, resultCodes } from '../../../contract/results.ts'
import { elementsOf } from './saying.ts'

/** A RESULT with another label and its code, the rest as it was. */
export function toldAs(label: ResultLabel): (result: string) => string {
  return (result) =>
    withCode(
      elementsOf(result, 'RESULTTYPE', () => label),
      resultCodes[label],
    )
}

/** A RESULT with another code. */
export function withCode(result: string, code: number): string {
  return elementsOf(result, 'RESULTCODE', () => String(code))
}
