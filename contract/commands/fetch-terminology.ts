import type { Command } from '../types.ts'

export const fetchTerminology = {
  name: 'FETCHTERMINOLOGY',
  family: 'status',
  via: ['tcp', 'http'],
  required: [],
  requiredBasis: 'documented',
  choices: [],
  optional: [],
  envelope: 'untold',
  reply: [
    'COUNT',
    {
      group: 'SETTINGS',
      occurs: 'one',
      of: [{ group: 'TERMINOLOGY', occurs: 'any', of: ['NAME', 'VALUE'] }],
    },
  ],
  successes: [{ message: 'ok', basis: 'example' }],
  refusals: [],
  requirements: {},
} as const satisfies Command
