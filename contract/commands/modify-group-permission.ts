import type { Command } from '../types.ts'

export const modifyGroupPermission = {
  name: 'MODIFYGROUPPERMISSION',
  family: 'administration',
  via: ['tcp', 'http'],
  required: [],
  requiredBasis: 'documented',
  choices: [],
  optional: [],
  envelope: 'standard',
  reply: [],
  successes: [{ message: 'sentToCores', basis: 'example' }],
  refusals: [],
  requirements: {},
} as const satisfies Command
