import { deviceElements } from '../replies.ts'
import type { Command } from '../types.ts'

export const deviceList = {
  name: 'DEVICELIST',
  family: 'status',
  via: ['tcp', 'http'],
  required: [],
  requiredBasis: 'documented',
  choices: [],
  optional: [],
  envelope: 'standard',
  reply: [
    {
      group: 'DEVICES',
      occurs: 'one',
      of: ['COUNT', { group: 'DEVICE', occurs: 'any', of: deviceElements }],
    },
  ],
  successes: [{ message: 'ok', basis: 'example' }],
  refusals: [],
  requirements: {},
} as const satisfies Command
