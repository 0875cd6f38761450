import type { Parameter } from './types.ts'

/**
 * Data of a call that the call-handling commands may carry (META in the protocol, section 4). The
 * lists of the reference are lost; these are the ones its CALLSTART example sends, completed.
 */
export const callData = [
  'DEVICEALIAS',
  'GROUP',
  'GATE',
  'ANI',
  'DNIS',
  'USER1',
  'USER2',
  'USER3',
  'USER4',
  'USER5',
  'USER6',
  'USER7',
  'USER8',
  'USER9',
  'USER10',
  'USER11',
  'USER12',
  'USER13',
  'USER14',
  'USER15',
] as const

export const parameters = {
  DEVICEID: { says: '', lexical: 'text', blank: 'absent', basis: 'inferred', source: '' },
  DEVICEALIAS: { says: '', lexical: 'text', blank: 'absent', basis: 'inferred', source: '' },
  STATIONNAME: { says: '', lexical: 'text', blank: 'absent', basis: 'inferred', source: '' },
  SYS_USER: { says: '', lexical: 'text', blank: 'absent', basis: 'inferred', source: '' },
  CRM_USER: { says: '', lexical: 'text', blank: 'absent', basis: 'inferred', source: '' },
  CALLINSTANCE: { says: '', lexical: 'text', blank: 'absent', basis: 'inferred', source: '' },
  GROUP: { says: '', lexical: 'text', blank: 'value', basis: 'inferred', source: '' },
  GATE: { says: '', lexical: 'text', blank: 'value', basis: 'inferred', source: '' },
  ANI: { says: '', lexical: 'text', blank: 'value', basis: 'inferred', source: '' },
  DNIS: { says: '', lexical: 'text', blank: 'value', basis: 'inferred', source: '' },
  CALLID: { says: '', lexical: 'text', blank: 'value', basis: 'inferred', source: '' },
  USER1: { says: '', lexical: 'text', blank: 'value', basis: 'inferred', source: '' },
  USER2: { says: '', lexical: 'text', blank: 'value', basis: 'inferred', source: '' },
  USER3: { says: '', lexical: 'text', blank: 'value', basis: 'inferred', source: '' },
  USER4: { says: '', lexical: 'text', blank: 'value', basis: 'inferred', source: '' },
  USER5: { says: '', lexical: 'text', blank: 'value', basis: 'inferred', source: '' },
  USER6: { says: '', lexical: 'text', blank: 'value', basis: 'inferred', source: '' },
  USER7: { says: '', lexical: 'text', blank: 'value', basis: 'inferred', source: '' },
  USER8: { says: '', lexical: 'text', blank: 'value', basis: 'inferred', source: '' },
  USER9: { says: '', lexical: 'text', blank: 'value', basis: 'inferred', source: '' },
  USER10: { says: '', lexical: 'text', blank: 'value', basis: 'inferred', source: '' },
  USER11: { says: '', lexical: 'text', blank: 'value', basis: 'inferred', source: '' },
  USER12: { says: '', lexical: 'text', blank: 'value', basis: 'inferred', source: '' },
  USER13: { says: '', lexical: 'text', blank: 'value', basis: 'inferred', source: '' },
  USER14: { says: '', lexical: 'text', blank: 'value', basis: 'inferred', source: '' },
  USER15: { says: '', lexical: 'text', blank: 'value', basis: 'inferred', source: '' },
  CALLDIRECTION: { says: '', lexical: 'direction', blank: 'value', basis: 'inferred', source: '' },
  RECORDID: { says: '', lexical: 'digits', blank: 'absent', basis: 'inferred', source: '' },
  CALLCOUNT: { says: '', lexical: 'digits', blank: 'absent', basis: 'inferred', source: '' },
  KEEPDAYS: { says: '', lexical: 'digits', blank: 'absent', basis: 'inferred', source: '' },
  ARCHIVEACTION: { says: '', lexical: 'digits', blank: 'absent', basis: 'inferred', source: '' },
  AGENTID: { says: '', lexical: 'digits', blank: 'absent', basis: 'inferred', source: '' },
  CALLDATESTART: { says: '', lexical: 'unix-seconds', blank: 'absent', basis: 'inferred', source: '' },
  CALLDATEEND: { says: '', lexical: 'unix-seconds', blank: 'absent', basis: 'inferred', source: '' },
  UPDATE_IF_NOT_RECORDING: { says: '', lexical: 'flag', blank: 'absent', basis: 'inferred', source: '' },
} as const satisfies Record<string, Parameter>

export type ParameterName = keyof typeof parameters
