import type { Command } from '../types.ts'

/** Its requirements stand with BLACKOUTSTART. */
export const blackoutStop = {
  name: 'BLACKOUTSTOP',
  family: 'recording-control',
  via: ['tcp', 'http'],
  required: [],
  requiredBasis: 'documented',
  choices: [
    {
      take: 'exactly-one',
      of: ['DEVICEID', 'DEVICEALIAS', 'CRM_USER', 'SYS_USER'],
      basis: 'documented',
    },
  ],
  optional: [{ names: ['CALLINSTANCE'], basis: 'documented' }],
  envelope: 'standard',
  reply: [],
  successes: [{ message: 'sentToCores', basis: 'inferred' }],
  refusals: ['selectorsConflict', 'deviceNotFound', 'deviceNotInCall'],
  requirements: {},
} as const satisfies Command
