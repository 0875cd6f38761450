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
    {
      names: [
        'CALLDIRECTION',
        'CALLID',
        'CALLINSTANCE',
        'UPDATE_IF_NOT_RECORDING',
        'KEEPDAYS',
        'ARCHIVEACTION',
      ],
      basis: 'inferred',
    },
  ],
  envelope: 'standard',
  reply: [],
  successes: [
    { message: 'sentToCores', basis: 'example' },
    { message: 'updatedInDatabase', basis: 'example' },
  ],
  refusals: ['valueInvalid', 'deviceNotFound', 'deviceNotInCall'],
  requirements: {},
} as const satisfies Command
