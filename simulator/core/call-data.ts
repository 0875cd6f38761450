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

export type SentCallData = Readonly<Partial<Record<CallDataName, string | undefined>>>

/** The data of a call of which only `sent` is known; what is not is blank. */
export function newCallData(sent: SentCallData): CallData {
  // Spelled out: a starting world may have a million of them.
  return {
    GROUP: sent.GROUP ?? '',
    GATE: sent.GATE ?? '',
    ANI: sent.ANI ?? '',
    DNIS: sent.DNIS ?? '',
    USER1: sent.USER1 ?? '',
    USER2: sent.USER2 ?? '',
    USER3: sent.USER3 ?? '',
    USER4: sent.USER4 ?? '',
    USER5: sent.USER5 ?? '',
    USER6: sent.USER6 ?? '',
    USER7: sent.USER7 ?? '',
    USER8: sent.USER8 ?? '',
    USER9: sent.USER9 ?? '',
    USER10: sent.USER10 ?? '',
    USER11: sent.USER11 ?? '',
    USER12: sent.USER12 ?? '',
    USER13: sent.USER13 ?? '',
    USER14: sent.USER14 ?? '',
    USER15: sent.USER15 ?? '',
    CALLDIRECTION: sent.CALLDIRECTION ?? '',
    CALLID: sent.CALLID ?? '',
  }
}

/** Changes what was sent and nothing else (CALLUPDATE-13); a blank that was sent counts. */
export function updateCallData(data: CallData, sent: SentCallData): void {
  for (const name of callDataNames) {
    const value = sent[name]
    if (value !== undefined) data[name] = value
  }
}
