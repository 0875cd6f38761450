import { callData } from '../parameters.ts'
import type { Command } from '../types.ts'

/** The second form of CALLUPDATE, which a RECORDID selects. */
export const callUpdatePostRecording = {
  name: 'CALLUPDATE',
  family: 'call-handling',
  via: ['tcp', 'http'],
  selectedBy: 'RECORDID',
  required: ['RECORDID'],
  requiredBasis: 'documented',
  choices: [],
  optional: [
    { names: callData, basis: 'inferred' },
    { names: ['CALLDIRECTION', 'CALLID', 'KEEPDAYS', 'ARCHIVEACTION'], basis: 'inferred' },
  ],
  envelope: 'standard',
  reply: [],
  successes: [{ message: 'updatedInDatabase', basis: 'inferred' }],
  refusals: ['valueInvalid', 'recordingNotFound'],
  requirements: {
    'CALLUPDATEPOST-1': {
      level: 'must',
      basis: 'documented',
      says: 'RECORDID in a CALLUPDATE selects the recording with that id.',
      source: 'seed',
    },
    'CALLUPDATEPOST-2': {
      level: 'must',
      basis: 'documented',
      says: 'What was sent is changed in the stored recording.',
      source: 'seed',
    },
    'CALLUPDATEPOST-3': {
      level: 'must',
      basis: 'documented',
      says: 'No schedule and no archive acts on what was changed.',
      source: 'seed',
    },
    'CALLUPDATEPOST-4': {
      level: 'should',
      basis: 'inferred',
      says: 'RECORDID wins over selectors of a device that are sent beside it.',
      source: 'seed',
    },
    'CALLUPDATEPOST-5': {
      level: 'should',
      basis: 'inferred',
      says: 'A RECORDID that no finished recording has is refused with API_ERROR_PROCESSING_MESSAGE.',
      source: '-',
      alsoAllowed: ['API_DATABASE_QUERY_ERROR', 'API_DEVICE_INVALID', 'API_ERROR_UNKNOWN'],
    },
    'CALLUPDATEPOST-6': {
      level: 'should',
      basis: 'inferred',
      says: 'A RECORDID that is not a number is refused with API_ERROR_PROCESSING_MESSAGE.',
      source: '-',
      alsoAllowed: ['API_DATABASE_QUERY_ERROR', 'API_DEVICE_INVALID', 'API_ERROR_UNKNOWN'],
    },
  },
} as const satisfies Command
