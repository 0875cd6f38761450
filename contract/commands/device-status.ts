import { deviceElements } from '../replies.ts'
import type { Command } from '../types.ts'

export const deviceStatus = {
  name: 'DEVICESTATUS',
  family: 'status',
  via: ['tcp', 'http'],
  required: [],
  requiredBasis: 'documented',
  choices: [
    {
      take: 'exactly-one',
      of: ['DEVICEID', 'DEVICEALIAS', 'SYS_USER', 'CRM_USER'],
      basis: 'inferred',
    },
  ],
  optional: [],
  envelope: 'standard',
  reply: [
    {
      group: 'DEVICES',
      occurs: 'one',
      of: ['COUNT', { group: 'DEVICE', occurs: 'any', of: deviceElements }],
    },
  ],
  successes: [{ message: 'foundDevices', basis: 'example' }],
  refusals: ['selectorsConflict', 'deviceNotFound'],
  requirements: {},
} as const satisfies Command
