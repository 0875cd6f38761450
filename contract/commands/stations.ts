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
  requirements: {
    'STATIONS-1': {
      level: 'must',
      basis: 'documented',
      says: 'STATIONS lists the stations that are programmed, each with its device.',
      source: 'seed',
    },
    'STATIONS-2': {
      level: 'must',
      basis: 'documented',
      says: 'COUNT tells how many stations there are, and stands before STATIONS.',
      source: 'seed',
    },
    'STATIONS-3': {
      level: 'should',
      basis: 'inferred',
      says: 'Stations are listed in the order they were stored, one that is mapped anew at the end.',
      source: '-',
    },
    'STATIONS-Q1': {
      level: 'must',
      basis: 'documented',
      says: 'COUNT is the number of STATION elements, though the sample prints one where it is 2.',
      source: 'seed, against its example',
    },
    'STATIONS-Q2': {
      level: 'must',
      basis: 'example',
      says: 'One STATIONS element holds every STATION.',
      source: 'seed example, against its prose',
    },
  },
} as const satisfies Command
