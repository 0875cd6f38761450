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
  requirements: {
    'CHANNELS-1': {
      level: 'must',
      basis: 'documented',
      says: 'CHANNELS shows every channel of the system.',
      source: 'seed',
    },
    'CHANNELS-2': {
      level: 'must',
      basis: 'documented',
      says: 'COUNT tells how many channels there are, and stands before CHANNELS.',
      source: 'seed',
    },
    'CHANNELS-3': {
      level: 'must',
      basis: 'example',
      says: 'A channel that is idle still shows the device that it recorded last.',
      source: 'seed example',
    },
    'CHANNELS-4': {
      level: 'must',
      basis: 'example',
      says: 'STATE is a word, such as Idle or PreparingToRecord.',
      source: 'seed example; Params 17.3 lists other words',
    },
    'CHANNELS-5': {
      level: 'should',
      basis: 'inferred',
      says: 'A channel goes from Idle to PreparingToRecord, Recording, FinishRecording and back to Idle.',
      source: 'seed example; Params 17.1, 17.3',
    },
    'CHANNELS-6': {
      level: 'should',
      basis: 'inferred',
      says: "LASTSTATECHANGE is on the server's clock, and LASTSTATECHANGEUNIXTIME is the same moment.",
      source: 'seed example, computed',
    },
    'CHANNELS-Q1': {
      level: 'must',
      basis: 'documented',
      says: 'The reply has the REQUESTID that was sent, though that of the sample has another.',
      source: 'seed example, against Overview 17.3-21.1',
    },
  },
} as const satisfies Command
