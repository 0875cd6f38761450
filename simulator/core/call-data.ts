import type { callData } from '../../contract/parameters.ts'
import { userFields } from '../../contract/replies.ts'

/** The data of a call, by the names it has on the wire: META, CALLDIRECTION and CALLID. */
export type CallDataName =
  | Exclude<(typeof callData)[number], 'DEVICEALIAS'>
  | 'CALLDIRECTION'
  | 'CALLID'

export type CallData = Record<CallDataName, string>

export const callDataNames: readonly CallDataName[] = [
  'GROUP',
  'GATE',
  'ANI',
  'DNIS',
  ...userFields,
  'CALLDIRECTION',
  'CALLID',
]

const blank: CallData = {
  GROUP: '',
  GATE: '',
  ANI: '',
  DNIS: '',
  USER1: '',
  USER2: '',
  USER3: '',
  USER4: '',
  USER5: '',
  USER6: '',
  USER7: '',
  USER8: '',
  USER9: '',
  USER10: '',
  USER11: '',
  USER12: '',
  USER13: '',
  USER14: '',
  USER15: '',
  CALLDIRECTION: '',
  CALLID: '',
}

export type SentCallData = Readonly<Partial<Record<CallDataName, string | undefined>>>

/** The data of a call of which only `sent` is known. */
export function newCallData(sent: SentCallData): CallData {
  const data = { ...blank }
  updateCallData(data, sent)
  return data
}

/** Changes what was sent and nothing else (CALLUPDATE-13); a blank that was sent counts. */
export function updateCallData(data: CallData, sent: SentCallData): void {
  for (const name of callDataNames) {
    const value = sent[name]
    if (value !== undefined) data[name] = value
  }
}
