import type { Command } from '../types.ts'

export const chatStop = {
  name: 'CHATSTOP',
  family: 'recording-control',
  via: ['tcp', 'http'],
  required: ['SESSIONID'],
  requiredBasis: 'inferred',
  choices: [],
  optional: [],
  envelope: 'standard',
  reply: [],
  successes: [{ message: 'sentToCores', basis: 'example' }],
  refusals: ['valueMissing'],
  requirements: {
    'CHATSTOP-1': {
      level: 'must',
      basis: 'documented',
      says: 'CHATSTOP ends the session with its SESSIONID and leaves the other sessions running.',
      source: 'seed',
    },
    'CHATSTOP-2': {
      level: 'must',
      basis: 'documented',
      says: 'The status commands show at once that a stopped session is no longer recorded.',
      source: 'seed',
    },
    // The family does no harm where nothing is recorded (RECCTL-1).
    'CHATSTOP-3': {
      level: 'should',
      basis: 'inferred',
      says: 'CHATSTOP of a SESSIONID that is not open is accepted and changes nothing.',
      source: 'seed, on the family',
      alsoAllowed: ['API_DEVICE_NOT_RECORDING'],
    },
    'CHATSTOP-Q1': {
      level: 'must',
      basis: 'documented',
      says: 'The reply has the REQUESTID that was sent, though the printed one has another.',
      source: 'seed example',
    },
  },
} as const satisfies Command
