import type { ReplyElement } from './types.ts'

/** The free fields of a call, in order. */
export const userFields = [
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

const callFields = [
  'GROUP',
  'GATE',
  'ANI',
  'DNIS',
  ...userFields,
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

/** DEVICES of DEVICELIST and DEVICESTATUS: each DEVICE with one call (DEVICELIST-3, -4). */
export const devicesElement = {
  group: 'DEVICES',
  occurs: 'one',
  of: [
    'COUNT',
    {
      group: 'DEVICE',
      occurs: 'any',
      of: [
        'DEVICEID',
        'DEVICEALIAS',
        'SYS_USER',
        'CRM_USER',
        ...callFields,
        'COREIDENT',
        { group: 'RECORDING', occurs: 'one', of: recordingFields },
      ],
    },
  ],
} as const satisfies ReplyElement

/** DEVICE of DEVICERECORDINGSTATUS: every call of the device, each with a status (DEVRECSTATUS-4). */
export const deviceWithCallsElement = {
  group: 'DEVICE',
  occurs: 'any',
  of: [
    'DEVICEID',
    'DEVICEALIAS',
    'SYS_USER',
    'CRM_USER',
    'COREIDENT',
    { group: 'RECORDING', occurs: 'any', of: [...callFields, ...recordingFields, 'STATUS'] },
  ],
} as const satisfies ReplyElement
