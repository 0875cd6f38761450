import { callData } from '../parameters.ts'
import type { Command } from '../types.ts'

export const callStart = {
  name: 'CALLSTART',
  family: 'call-handling',
  via: ['tcp', 'http'],
  required: [],
  requiredBasis: 'documented',
  choices: [
    {
      take: 'at-least-one',
      of: ['DEVICEID', 'DEVICEALIAS', 'STATIONNAME', 'SYS_USER', 'CRM_USER'],
      basis: 'documented',
    },
  ],
  optional: [
    { names: callData, basis: 'inferred' },
    { names: ['CALLINSTANCE'], basis: 'documented' },
    { names: ['CALLDIRECTION', 'CALLID', 'KEEPDAYS', 'ARCHIVEACTION'], basis: 'inferred' },
  ],
  agentOnly: ['DEVICEALIAS', 'SYS_USER', 'CRM_USER'],
  envelope: 'standard',
  reply: [],
  successes: [{ message: 'sentToCores', basis: 'inferred' }],
  refusals: ['valueInvalid', 'deviceNotFound'],
  requirements: {
    'CALLSTART-1': {
      level: 'must',
      basis: 'documented',
      says: 'CALLSTART begins a call on the device.',
      source: 'seed',
    },
    'CALLSTART-2': {
      level: 'must',
      basis: 'documented',
      says: 'A started call shows in the status commands at once.',
      source: 'seed',
    },
    'CALLSTART-3': {
      level: 'must',
      basis: 'documented',
      says: 'STATIONNAME alone starts a call on the device mapped to that station.',
      source: 'seed; Params 17.3',
    },
    'CALLSTART-13': {
      level: 'should',
      basis: 'inferred',
      says: 'A request without any selector is refused with API_DEVICE_INVALID.',
      source: '-',
      alsoAllowed: ['API_BLANK_REQUIRED_VALUE'],
    },
  },
} as const satisfies Command
