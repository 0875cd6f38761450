import type { Command } from '../types.ts'

export const multiExport = {
  name: 'MULTIEXPORT',
  family: 'export',
  via: ['http'],
  required: ['IDENT', 'MEDIA_FORMAT'],
  requiredBasis: 'example',
  choices: [],
  optional: [],
  envelope: 'standard',
  reply: [],
  media: true,
  successes: [],
  refusals: [
    'wrongTransport',
    'valueMissing',
    'valueInvalid',
    'formatNotSupported',
    'recordingNotFound',
  ],
  requirements: {
    'MULTIEXPORT-1': {
      level: 'must',
      basis: 'documented',
      says: 'MULTIEXPORT is answered by the WebAPI and refused on the socket.',
      source: 'seed',
      alsoAllowed: ['API_UNKNOWN_MESSAGE_TYPE'],
    },
    'MULTIEXPORT-2': {
      level: 'must',
      basis: 'documented',
      says: 'MULTIEXPORT gives the audio of several finished recordings in one ZIP file.',
      source: 'seed',
    },
    'MULTIEXPORT-3': {
      level: 'must',
      basis: 'documented',
      says: 'Parameters of other commands change nothing in what MULTIEXPORT gives.',
      source: 'seed',
    },
    'MULTIEXPORT-4': {
      level: 'should',
      basis: 'inferred',
      says: 'A file in the ZIP is named by the ident of its recording and ends in the format.',
      source: '-',
    },
    'MULTIEXPORT-5': {
      level: 'should',
      basis: 'inferred',
      says: 'A recording whose ident is sent twice is in the ZIP once.',
      source: '-',
    },
    'MULTIEXPORT-6': {
      level: 'should',
      basis: 'inferred',
      says: 'An ident no recording has refuses the whole with API_ERROR_PROCESSING_MESSAGE.',
      source: '-',
      alsoAllowed: ['API_DATABASE_QUERY_ERROR', 'API_ERROR_UNKNOWN'],
    },
    'MULTIEXPORT-Q1': {
      level: 'may',
      basis: 'example',
      says: 'A server may put mp3 files into the ZIP, as the sample URL asks.',
      source: 'seed example',
    },
  },
} as const satisfies Command
