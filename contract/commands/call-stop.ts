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
    {
      names: [
        'CALLINSTANCE',
        'USER1',
        'USER2',
        'USER3',
        'USER4',
        'USER5',
        'USER6',
        'USER7',
        'USER8',
        'USER9',
        'USER10',
        'USER11',
        'USER12',
        'USER13',
        'USER14',
        'USER15',
      ],
      basis: 'inferred',
    },
  ],
  envelope: 'standard',
  reply: [],
  successes: [{ message: 'sentToCores', basis: 'example' }],
  refusals: ['deviceNotFound', 'deviceNotInCall'],
  requirements: {},
} as const satisfies Command
