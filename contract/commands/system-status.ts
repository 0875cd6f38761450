import type { Command } from '../types.ts'

export const systemStatus = {
  name: 'SYSTEMSTATUS',
  family: 'status',
  via: ['tcp', 'http'],
  required: [],
  requiredBasis: 'documented',
  choices: [],
  optional: [],
  envelope: 'standard',
  reply: [
    'RECORDINGPATH',
    'RECORDINGSPACEINFO',
    'RECORDINGTOTALDISKCAPACITY',
    'RECORDINGTOTALDISKFREE',
    'RECORDINGTOTALDISKFREEPCT',
    'SYSTEMUPTIME',
    { numbered: 'PROCESSOR', most: 64, of: ['SYSTEMPROCESSORSPEED', 'SYSTEMPROCESSORTYPE'] },
    'SYSTEMRAMTOTAL',
    'SYSTEMRAMFREE',
    'SYSTEMRAMUSED',
    'SYSTEMRAMUSEDPCT',
  ],
  successes: [{ message: 'ok', basis: 'example' }],
  refusals: [],
  requirements: {},
} as const satisfies Command
