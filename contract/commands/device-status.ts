import { devicesElement } from '../replies.ts'
import type { Command } from '../types.ts'

export const deviceStatus = {
  name: 'DEVICESTATUS',
  family: 'status',
  via: ['tcp', 'http'],
  required: [],
  requiredBasis: 'documented',
  choices: [
    {
      take: 'exactly-one',
      of: ['DEVICEID', 'DEVICEALIAS', 'SYS_USER', 'CRM_USER'],
      basis: 'inferred',
    },
  ],
  optional: [],
  envelope: 'standard',
  reply: [devicesElement],
  successes: [{ message: 'foundDevices', basis: 'example' }],
  refusals: ['selectorsConflict', 'deviceNotFound'],
  requirements: {
    'DEVICESTATUS-1': {
      level: 'must',
      basis: 'documented',
      says: 'DEVICESTATUS gives the current data of the device that the selector names.',
      source: 'seed',
    },
    'DEVICESTATUS-2': {
      level: 'must',
      basis: 'documented',
      says: 'No more than one selector may be sent.',
      source: 'seed',
    },
    'DEVICESTATUS-3': {
      level: 'must',
      basis: 'documented',
      says: 'A call that is up ranks before one that has ended, and a later one before an earlier one.',
      source: 'seed',
    },
    'DEVICESTATUS-4': {
      level: 'must',
      basis: 'documented',
      says: 'For an idle device the last call is shown.',
      source: 'seed',
    },
    'DEVICESTATUS-5': {
      level: 'must',
      basis: 'documented',
      says: 'Only the call that ranks first is shown for a device.',
      source: 'seed',
    },
    'DEVICESTATUS-6': {
      level: 'must',
      basis: 'documented',
      says: 'Every device that the selector fits is shown.',
      source: 'seed',
    },
    'DEVICESTATUS-7': {
      level: 'should',
      basis: 'inferred',
      says: 'A selector that fits no device is refused with API_DEVICE_INVALID.',
      source: '-',
    },
    'DEVICESTATUS-8': {
      level: 'should',
      basis: 'inferred',
      says: 'A DEVICESTATUS without a selector is refused with API_DEVICE_INVALID.',
      source: '-',
      alsoAllowed: ['API_BLANK_REQUIRED_VALUE'],
    },
    'DEVICESTATUS-9': {
      level: 'should',
      basis: 'inferred',
      says: 'Two selectors are refused with API_DEVICE_INVALID.',
      source: '-',
      alsoAllowed: [
        'API_BLANK_REQUIRED_VALUE',
        'API_ERROR_PROCESSING_MESSAGE',
        'API_ERROR_KEYS_NOT_UNIQUE',
      ],
    },
    'DEVICESTATUS-10': {
      level: 'should',
      basis: 'inferred',
      says: 'SYS_USER and CRM_USER name a device as DEVICEID and DEVICEALIAS do.',
      source: 'the message of DEVICERECORDINGSTATUS; the list of this command is lost',
    },
  },
} as const satisfies Command
