import { callData } from '../parameters.ts'
import type { Command } from '../types.ts'

export const recordStop = {
  name: 'RECORDSTOP',
  family: 'call-handling',
  via: ['tcp', 'http'],
  required: [],
  requiredBasis: 'documented',
  choices: [
    {
      take: 'at-least-one',
      of: ['DEVICEID', 'DEVICEALIAS', 'SYS_USER', 'CRM_USER'],
      basis: 'inferred',
    },
  ],
  optional: [
    { names: callData, basis: 'inferred' },
    { names: ['CALLINSTANCE'], basis: 'inferred' },
  ],
  envelope: 'standard',
  reply: [],
  successes: [{ message: 'sentToCores', basis: 'example' }],
  refusals: ['deviceNotFound', 'deviceNotInCall'],
  requirements: {},
} as const satisfies Command
