import type { ReplyElement } from './types.ts'

const callFields = [
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
  'CALLDIRECTION',
  'ISTRUNK',
  'STATION',
  'STARTTIME',
  'STOPTIME',
] as const
const recordingFields = [
  'ISRECORDING',
  'ISRECORDINGVIDEO',
  'FILENAME',
  'CALLID',
  'SESSIONID',
  'CALLINSTANCE',
] as const
export const deviceElements = [
  'DEVICEID',
  'DEVICEALIAS',
  'SYS_USER',
  'CRM_USER',
  ...callFields,
  'COREIDENT',
  { group: 'RECORDING', occurs: 'one', of: recordingFields },
] as const satisfies readonly ReplyElement[]
export const callElements = [
  ...callFields,
  ...recordingFields,
  'STATUS',
] as const satisfies readonly ReplyElement[]
