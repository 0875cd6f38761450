import { callElements } from '../replies.ts'
import type { Command } from '../types.ts'

export const deviceRecordingStatus = {
  name: 'DEVICERECORDINGSTATUS',
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
      group: 'DEVICE',
      occurs: 'any',
      of: [
        'DEVICEID',
        'DEVICEALIAS',
        'SYS_USER',
        'CRM_USER',
        'COREIDENT',
        { group: 'RECORDING', occurs: 'any', of: callElements },
      ],
    },
  ],
  successes: [{ message: 'foundInstances', basis: 'example' }],
  refusals: ['selectorsConflict', 'deviceNotFound'],
  requirements: {},
} as const satisfies Command
