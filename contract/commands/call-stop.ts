import { userFields } from '../replies.ts'
import type { Command } from '../types.ts'

export const callStop = {
  name: 'CALLSTOP',
  family: 'call-handling',
  via: ['tcp', 'http'],
  required: [],
  requiredBasis: 'documented',
  choices: [
    {
      take: 'at-least-one',
      of: ['DEVICEID', 'DEVICEALIAS', 'CRM_USER', 'SYS_USER'],
      basis: 'inferred',
    },
  ],
  optional: [
    { names: ['CALLINSTANCE'], basis: 'documented' },
    { names: userFields, basis: 'inferred' },
  ],
  envelope: 'standard',
  reply: [],
  successes: [{ message: 'sentToCores', basis: 'inferred' }],
  refusals: ['deviceNotFound', 'deviceNotInCall'],
  requirements: {
    'CALLSTOP-1': {
      level: 'must',
      basis: 'documented',
      says: 'CALLSTOP ends a call of the device.',
      source: 'seed',
    },
    'CALLSTOP-2': {
      level: 'must',
      basis: 'documented',
      says: 'A call that was stopped shows as ended in the status commands at once.',
      source: 'seed',
    },
    'CALLSTOP-3': {
      level: 'must',
      basis: 'documented',
      says: 'CALLSTOP ends the recording of the call.',
      source: 'seed',
    },
    'CALLSTOP-4': {
      level: 'must',
      basis: 'documented',
      says: 'DEVICEALIAS, CRM_USER or SYS_USER can stand in for DEVICEID.',
      source: 'seed',
    },
    'CALLSTOP-5': {
      level: 'must',
      basis: 'documented',
      says: 'A DEVICEID that is missing or blank is looked up by the other selector.',
      source: 'seed',
    },
    'CALLSTOP-6': {
      level: 'must',
      basis: 'documented',
      says: 'CALLINSTANCE picks the call that ends.',
      source: 'seed',
    },
    'CALLSTOP-7': {
      level: 'must',
      basis: 'documented',
      says: 'Without CALLINSTANCE the last call on the device ends.',
      source: 'seed',
    },
    'CALLSTOP-8': {
      level: 'should',
      basis: 'inferred',
      says: 'A CALLSTOP for a call that is not up is refused with API_DEVICE_NOT_IN_CALL.',
      source: '-',
      alsoAllowed: ['API_OK', 'API_DEVICE_NOT_RECORDING'],
    },
    'CALLSTOP-9': {
      level: 'should',
      basis: 'inferred',
      says: 'USER fields sent with CALLSTOP are kept with the recording.',
      source: 'seed example, printed for RECORDSTOP',
    },
  },
} as const satisfies Command
