import type { Command } from '../types.ts'

export const agentBlackoutStart = {
  name: 'AGENTBLACKOUTSTART',
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
