import { devicesElement } from '../replies.ts'
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
  reply: [devicesElement],
  successes: [{ message: 'ok', basis: 'example' }],
  refusals: [],
  requirements: {
    'DEVICELIST-1': {
      level: 'must',
      basis: 'documented',
      says: 'DEVICELIST lists every device that the system knows, each with its current data.',
      source: 'seed',
    },
    // The reference says that the state is held in memory; what can be seen of that is its freshness.
    'DEVICELIST-2': {
      level: 'must',
      basis: 'documented',
      says: 'What DEVICELIST shows is the state of the moment.',
      source: 'seed',
    },
    'DEVICELIST-3': {
      level: 'must',
      basis: 'documented',
      says: 'Each device is listed once, with one of its calls.',
      source: 'seed',
    },
    'DEVICELIST-4': {
      level: 'must',
      basis: 'example',
      says: 'COUNT is the first child of DEVICES and tells how many devices there are.',
      source: 'seed example',
    },
    'DEVICELIST-5': {
      level: 'must',
      basis: 'example',
      says: 'STOPTIME is blank while the call is up.',
      source: 'seed example',
    },
    'DEVICELIST-6': {
      level: 'should',
      basis: 'inferred',
      says: 'A device that was never in a call has blank times and is not recording.',
      source: '-',
    },
    'DEVICELIST-7': {
      level: 'should',
      basis: 'inferred',
      says: 'STATION is the station mapped to the device.',
      source: '-',
    },
    'DEVICELIST-Q1': {
      level: 'may',
      basis: 'example',
      says: 'FILENAME may be of another day than STARTTIME, as that of the sample is.',
      source: 'seed example',
    },
    'DEVICELIST-Q2': {
      level: 'should',
      basis: 'inferred',
      says: 'DEVICELIST needs nothing but REQUESTID.',
      source: 'seed, which prints no request',
    },
  },
} as const satisfies Command
