import { callData } from '../parameters.ts'
import type { Command } from '../types.ts'

export const callUpdate = {
  name: 'CALLUPDATE',
  family: 'call-handling',
  via: ['tcp', 'http'],
  required: [],
  requiredBasis: 'documented',
  choices: [{ take: 'at-least-one', of: ['DEVICEID', 'CRM_USER', 'SYS_USER'], basis: 'inferred' }],
  optional: [
    { names: callData, basis: 'inferred' },
    { names: ['CALLINSTANCE', 'UPDATE_IF_NOT_RECORDING', 'KEEPDAYS'], basis: 'documented' },
    { names: ['CALLDIRECTION', 'CALLID', 'ARCHIVEACTION'], basis: 'inferred' },
  ],
  envelope: 'standard',
  reply: [],
  successes: [
    { message: 'sentToCores', basis: 'example' },
    { message: 'updatedInDatabase', basis: 'documented' },
  ],
  refusals: ['valueInvalid', 'deviceNotFound', 'deviceNotInCall'],
  requirements: {
    'CALLUPDATE-1': {
      level: 'must',
      basis: 'documented',
      says: 'CALLUPDATE changes the data of a call that is up.',
      source: 'seed',
    },
    'CALLUPDATE-2': {
      level: 'must',
      basis: 'documented',
      says: 'What was changed shows in the status commands, and with the recording afterwards.',
      source: 'seed',
    },
    'CALLUPDATE-3': {
      level: 'must',
      basis: 'documented',
      says: 'What the scheduler decided when the call began stays decided.',
      source: 'seed',
    },
    'CALLUPDATE-4': {
      level: 'must',
      basis: 'documented',
      says: 'A call must have been started before it can be updated.',
      source: 'seed',
    },
    'CALLUPDATE-5': {
      level: 'must',
      basis: 'documented',
      says: 'With UPDATE_IF_NOT_RECORDING Y and no call up, the last recording of the device is updated.',
      source: 'seed',
    },
    'CALLUPDATE-6': {
      level: 'must',
      basis: 'documented',
      says: 'An update of the last recording says that a recording in the database was updated.',
      source: 'seed',
    },
    'CALLUPDATE-7': {
      level: 'must',
      basis: 'documented',
      says: 'Without DEVICEID the device is looked up by CRM_USER or SYS_USER.',
      source: 'seed',
    },
    'CALLUPDATE-8': {
      level: 'must',
      basis: 'documented',
      says: 'A CALLUPDATE with none of the three selectors is refused with API_DEVICE_INVALID.',
      source: 'seed',
    },
    'CALLUPDATE-9': {
      level: 'must',
      basis: 'documented',
      says: 'DEVICEALIAS does not find the device of a CALLUPDATE.',
      source: 'seed, by what it leaves out',
    },
    'CALLUPDATE-10': {
      level: 'must',
      basis: 'documented',
      says: 'CALLINSTANCE picks the call that is changed.',
      source: 'seed',
    },
    'CALLUPDATE-11': {
      level: 'must',
      basis: 'documented',
      says: 'Without CALLINSTANCE the last call on the device is changed.',
      source: 'seed',
    },
    'CALLUPDATE-12': {
      level: 'should',
      basis: 'inferred',
      says: 'Without a call, and without UPDATE_IF_NOT_RECORDING Y, it is refused with API_DEVICE_NOT_IN_CALL.',
      source: '-',
      alsoAllowed: ['API_DEVICE_NOT_RECORDING'],
    },
    'CALLUPDATE-13': {
      level: 'should',
      basis: 'inferred',
      says: 'Only the fields that were sent change.',
      source: '-',
    },
    'CALLUPDATE-14': {
      level: 'should',
      basis: 'inferred',
      says: 'With Y on a device that was never recorded, it is refused with API_DEVICE_NOT_IN_CALL.',
      source: '-',
      alsoAllowed: ['API_DEVICE_NOT_RECORDING', 'API_DATABASE_QUERY_ERROR'],
    },
    'CALLUPDATE-15': {
      level: 'should',
      basis: 'inferred',
      says: 'A field that is sent blank becomes blank.',
      source: '-',
    },
  },
} as const satisfies Command
