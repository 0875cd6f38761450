import { callData } from '../parameters.ts'
import type { Command } from '../types.ts'

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
  successes: [{ message: 'updatedInDatabase', basis: 'example' }],
  refusals: ['valueInvalid', 'recordingNotFound'],
  requirements: {},
} as const satisfies Command
