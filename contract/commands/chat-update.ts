import { callData } from '../parameters.ts'
import type { Command } from '../types.ts'

export const chatUpdate = {
  name: 'CHATUPDATE',
  family: 'recording-control',
  via: ['tcp', 'http'],
  required: ['SESSIONID'],
  requiredBasis: 'inferred',
  choices: [],
  optional: [
    { names: ['KEEPDAYS'], basis: 'documented' },
    // Of these the example sends GROUP. No ARCHIVEACTION: purge is the only one (CHATSTART-5).
    { names: callData, basis: 'inferred' },
  ],
  envelope: 'standard',
  reply: [],
  successes: [{ message: 'sentToCores', basis: 'example' }],
  refusals: ['valueMissing', 'valueInvalid', 'sessionNotFound'],
  requirements: {
    'CHATUPDATE-1': {
      level: 'must',
      basis: 'documented',
      says: 'CHATUPDATE changes data of a session that is running.',
      source: 'seed',
    },
    'CHATUPDATE-2': {
      level: 'must',
      basis: 'documented',
      says: 'What CHATUPDATE changes shows in the status commands; what is recorded stays.',
      source: 'seed',
    },
    'CHATUPDATE-3': {
      level: 'must',
      basis: 'documented',
      says: 'CHATUPDATE before the CHATSTART of its session begins nothing and changes nothing.',
      source: 'seed',
    },
    'CHATUPDATE-4': {
      level: 'must',
      basis: 'documented',
      says: 'KEEPDAYS is accepted and sets for how many days the recording of the session is kept.',
      source: 'seed; Manage CTI Cores 21.1',
    },
    'CHATUPDATE-5': {
      level: 'should',
      basis: 'inferred',
      says: 'CHATUPDATE of a SESSIONID that is not open is refused with API_DEVICE_NOT_RECORDING.',
      source: '-',
      // The family does no harm where nothing is recorded (RECCTL-1).
      alsoAllowed: ['API_OK'],
    },
    'CHATUPDATE-6': {
      level: 'should',
      basis: 'inferred',
      says: 'A KEEPDAYS that is no whole number is refused with API_ERROR_PROCESSING_MESSAGE.',
      source: '-',
    },
    'CHATUPDATE-7': {
      level: 'should',
      basis: 'inferred',
      says: 'DEVICEALIAS is that of the recording of the session, and the device keeps its own.',
      source: '-',
    },
    'CHATUPDATE-8': {
      level: 'should',
      basis: 'inferred',
      says: 'Only what was sent changes, and what was sent blank becomes blank.',
      source: 'CALLUPDATE-13, by analogy',
    },
    'CHATUPDATE-9': {
      level: 'should',
      basis: 'inferred',
      says: 'The column keepdays of the recording of a session holds the last KEEPDAYS.',
      source: 'CHATUPDATE-4; Params 17.1, 17.3 for the column',
    },
  },
} as const satisfies Command
