import type { Command } from '../types.ts'

export const stations = {
  name: 'STATIONS',
  family: 'status',
  via: ['tcp', 'http'],
  required: [],
  requiredBasis: 'documented',
  choices: [],
  optional: [],
  envelope: 'standard',
  reply: [
    'COUNT',
    {
      group: 'STATIONS',
      occurs: 'one',
      of: [{ group: 'STATION', occurs: 'any', of: ['STATIONNAME', 'DEVICEID'] }],
    },
  ],
  successes: [{ message: 'ok', basis: 'example' }],
  refusals: [],
  requirements: {},
} as const satisfies Command
