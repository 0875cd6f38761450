import { deviceWithCallsElement } from '../replies.ts'
import type { Command } from '../types.ts'

export const deviceRecordingStatus = {
  name: 'DEVICERECORDINGSTATUS',
  family: 'status',
  via: ['tcp', 'http'],
  required: [],
  requiredBasis: 'documented',
  choices: [
    {
      take: 'exactly-one',
      of: ['DEVICEID', 'DEVICEALIAS', 'SYS_USER', 'CRM_USER'],
      basis: 'example',
    },
  ],
  optional: [],
  envelope: 'standard',
  reply: [deviceWithCallsElement],
  successes: [{ message: 'foundInstances', basis: 'example' }],
  refusals: ['selectorsConflict', 'deviceNotFound'],
  requirements: {
    'DEVRECSTATUS-1': {
      level: 'must',
      basis: 'documented',
      says: 'Every call that is up on the device is shown, each with its STATUS.',
      source: 'seed',
    },
    'DEVRECSTATUS-2': {
      level: 'must',
      basis: 'example',
      says: 'STATUS is recording or recordpaused for a call that is recorded.',
      source: 'seed example',
    },
    'DEVRECSTATUS-3': {
      level: 'must',
      basis: 'example',
      says: 'A call whose recording is paused still has ISRECORDING Y.',
      source: 'seed example',
    },
    'DEVRECSTATUS-4': {
      level: 'must',
      basis: 'example',
      says: 'The data of a call is inside RECORDING.',
      source: 'seed example',
    },
    'DEVRECSTATUS-5': {
      level: 'must',
      basis: 'example',
      says: 'There is neither DEVICES nor COUNT in the reply.',
      source: 'seed example',
    },
    'DEVRECSTATUS-6': {
      level: 'should',
      basis: 'inferred',
      says: 'STATUS is recordpaused while a blackout lasts.',
      source: '-',
    },
    'DEVRECSTATUS-7': {
      level: 'should',
      basis: 'inferred',
      says: 'A device with no call up is shown without RECORDING.',
      source: '-',
    },
    'DEVRECSTATUS-8': {
      level: 'should',
      basis: 'inferred',
      says: 'STATUS is notrecording for a call that is not recorded.',
      source: '-',
    },
    'DEVRECSTATUS-9': {
      level: 'should',
      basis: 'inferred',
      says: 'Where several devices fit, DEVICE is repeated.',
      source: '-',
    },
    'DEVRECSTATUS-10': {
      level: 'should',
      basis: 'inferred',
      says: 'A selector that fits no device is refused with API_DEVICE_INVALID.',
      source: '-',
    },
    'DEVRECSTATUS-11': {
      level: 'should',
      basis: 'inferred',
      says: 'No selector, or two, is refused with API_DEVICE_INVALID.',
      source: '-',
      alsoAllowed: [
        'API_BLANK_REQUIRED_VALUE',
        'API_ERROR_PROCESSING_MESSAGE',
        'API_ERROR_KEYS_NOT_UNIQUE',
      ],
    },
    'DEVRECSTATUS-12': {
      level: 'should',
      basis: 'inferred',
      says: 'Calls are shown in the order in which they started.',
      source: 'seed example',
    },
    'DEVRECSTATUS-Q1': {
      level: 'must',
      basis: 'example',
      says: 'Every RECORDING is inside its DEVICE, though the sample closes DEVICE after the first.',
      source: 'seed example, which does not parse',
    },
    'DEVRECSTATUS-Q2': {
      level: 'must',
      basis: 'documented',
      says: 'The reply has the REQUESTID that was sent, though that of the sample has another.',
      source: 'seed example, against Overview 17.3-21.1',
    },
  },
} as const satisfies Command
