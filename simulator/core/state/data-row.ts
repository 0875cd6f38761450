import { type CallData, callDataNames } from '../call-data.ts'
import type { CallDataDescription } from '../description.ts'

/** What is known of a call: what is blank is left out, as in a scenario. */
export function dataRow(data: CallData): CallDataDescription {
  return Object.fromEntries(
    callDataNames.filter((name) => data[name] !== '').map((name) => [name, data[name]]),
  )
}
