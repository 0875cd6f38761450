import type { Command } from '../types.ts'

export const exportRecording = {
  name: 'EXPORT',
  family: 'administration',
  via: ['http'],
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
