import type { Command } from '../types.ts'

export const testEcho = {
  name: 'TEST',
  family: 'availability',
  via: ['tcp', 'http'],
  required: [],
  requiredBasis: 'documented',
  choices: [],
  optional: [],
  envelope: 'standard',
  reply: [],
  successes: [{ message: 'ok', basis: 'example' }],
  refusals: [],
  requirements: {},
} as const satisfies Command
