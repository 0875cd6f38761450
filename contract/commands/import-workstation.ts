import type { Command } from '../types.ts'

export const importWorkstation = {
  name: 'IMPORTWORKSTATION',
  family: 'import',
  via: ['tcp', 'http'],
  required: ['DEVICEID', 'STATIONNAME'],
  requiredBasis: 'inferred',
  choices: [],
  optional: [{ names: ['LOCATIONID'], basis: 'example' }],
  envelope: 'standard',
  reply: ['STATIONNAME', 'DEVICEID'],
  refusalReply: ['STATIONNAME', 'DEVICEID'],
  successes: [{ message: 'ok', basis: 'inferred' }],
  refusals: ['valueMissing', 'valueInvalid', 'stationNotStored'],
  requirements: {
    'IMPORTWORKSTATION-1': {
      level: 'must',
      basis: 'documented',
      says: 'IMPORTWORKSTATION maps a station to a device, or maps it anew.',
      source: 'seed',
    },
    'IMPORTWORKSTATION-2': {
      level: 'must',
      basis: 'documented',
      says: 'Any mapping that has the DEVICEID or the STATIONNAME is removed first.',
      source: 'seed',
    },
    'IMPORTWORKSTATION-3': {
      level: 'must',
      basis: 'documented',
      says: 'No device and no station stands in two mappings.',
      source: 'seed',
    },
    'IMPORTWORKSTATION-4': {
      level: 'must',
      basis: 'documented',
      says: 'STATIONNAME in the reply is the one that was sent.',
      source: 'seed',
    },
    'IMPORTWORKSTATION-5': {
      level: 'must',
      basis: 'documented',
      says: 'DEVICEID in the reply is the one that is now stored for the station.',
      source: 'seed',
    },
    'IMPORTWORKSTATION-6': {
      level: 'may',
      basis: 'documented',
      says: 'When the mapping could not be stored, DEVICEID in the reply may be an earlier one.',
      source: 'seed',
    },
    'IMPORTWORKSTATION-7': {
      level: 'should',
      basis: 'inferred',
      says: 'A mapping is in force at once wherever a device or its station is looked up.',
      source: '-',
    },
    'IMPORTWORKSTATION-8': {
      level: 'should',
      basis: 'inferred',
      says: 'A DEVICEID nobody knew is a device the server knows from then on.',
      source: '-',
    },
    'IMPORTWORKSTATION-9': {
      level: 'should',
      basis: 'inferred',
      says: 'A request lacking DEVICEID or STATIONNAME gives API_BLANK_REQUIRED_VALUE.',
      source: '-',
    },
    'IMPORTWORKSTATION-10': {
      level: 'should',
      basis: 'inferred',
      says: 'A LOCATIONID that is no whole number gives API_ERROR_PROCESSING_MESSAGE.',
      source: '-',
    },
    'IMPORTWORKSTATION-11': {
      level: 'should',
      basis: 'inferred',
      says: 'A mapping not stored gives API_DATABASE_QUERY_ERROR, and what was stored remains.',
      source: 'the wording of the label',
    },
  },
} as const satisfies Command
