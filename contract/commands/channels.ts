import type { Command } from '../types.ts'

export const channels = {
  name: 'CHANNELS',
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
      group: 'CHANNELS',
      occurs: 'one',
      of: [
        {
          group: 'CHANNEL',
          occurs: 'any',
          of: [
            'ID',
            'STATE',
            'PLAYBACKEXTENSION',
            'RECORDINGDEVICEALIAS',
            'RECORDINGDEVICE',
            'LASTSTATECHANGE',
            'LASTSTATECHANGEUNIXTIME',
          ],
        },
      ],
    },
  ],
  successes: [{ message: 'ok', basis: 'example' }],
  refusals: [],
  requirements: {},
} as const satisfies Command
