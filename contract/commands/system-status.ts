import type { Command } from '../types.ts'

/** The most processors that a reply tells of. Our bound: a schema needs one, and the reference has none. */
export const mostProcessors = 64

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
    {
      numbered: 'PROCESSOR',
      most: mostProcessors,
      of: ['SYSTEMPROCESSORSPEED', 'SYSTEMPROCESSORTYPE'],
    },
    'SYSTEMRAMTOTAL',
    'SYSTEMRAMFREE',
    'SYSTEMRAMUSED',
    'SYSTEMRAMUSEDPCT',
  ],
  successes: [{ message: 'ok', basis: 'example' }],
  refusals: [],
  requirements: {
    'SYSTEMSTATUS-1': {
      level: 'must',
      basis: 'documented',
      says: 'SYSTEMSTATUS tells of disk, memory, processors and uptime.',
      source: 'seed',
    },
    'SYSTEMSTATUS-2': {
      level: 'must',
      basis: 'example',
      says: 'RECORDINGSPACEINFO is the free space of the total space, in gigabytes.',
      source: 'seed example',
    },
    'SYSTEMSTATUS-3': {
      level: 'must',
      basis: 'example',
      says: 'The disk numbers are megabytes, 1024 of which are a gigabyte.',
      source: 'seed example, computed',
    },
    'SYSTEMSTATUS-4': {
      level: 'must',
      basis: 'example',
      says: 'RECORDINGTOTALDISKFREEPCT is the free share in percent, with two decimals.',
      source: 'seed example, computed',
    },
    'SYSTEMSTATUS-5': {
      level: 'must',
      basis: 'example',
      says: 'SYSTEMRAMUSED is SYSTEMRAMTOTAL less SYSTEMRAMFREE.',
      source: 'seed example, computed',
    },
    'SYSTEMSTATUS-6': {
      level: 'must',
      basis: 'example',
      says: 'SYSTEMRAMUSEDPCT is the used share in whole percent, cut off and not rounded.',
      source: 'seed example, computed',
    },
    'SYSTEMSTATUS-7': {
      level: 'must',
      basis: 'example',
      says: 'SYSTEMUPTIME is told in days, hours, minutes and seconds, with a full stop.',
      source: 'seed example',
    },
    'SYSTEMSTATUS-8': {
      level: 'must',
      basis: 'example',
      says: 'Each processor has an element, numbered from 0.',
      source: 'seed example',
    },
    'SYSTEMSTATUS-9': {
      level: 'must',
      basis: 'example',
      says: 'RECORDINGPATH ends in a backslash.',
      source: 'seed example',
    },
  },
} as const satisfies Command
