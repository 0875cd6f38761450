import type { Command } from '../types.ts'

export const email = {
  name: 'EMAIL',
  family: 'export',
  via: ['tcp', 'http'],
  required: ['UNIQUEFIELD', 'TOADDRESS', 'MEDIA_FORMAT'],
  // That none may be left out is documented; which there are is known from the example.
  requiredBasis: 'example',
  choices: [{ take: 'at-least-one', of: ['IDENT', 'UNIQUEID'], basis: 'inferred' }],
  optional: [],
  envelope: 'standard',
  reply: [],
  successes: [{ message: 'ok', basis: 'example' }],
  refusals: [
    'valueMissing',
    'valueInvalid',
    'formatNotSupported',
    'recordingNotFound',
    'recordingNotUnique',
    'mailNotSent',
  ],
  requirements: {
    'EMAIL-1': {
      level: 'must',
      basis: 'documented',
      says: 'EMAIL is accepted, and the audio of the recording goes to TOADDRESS.',
      source: 'seed',
    },
    'EMAIL-2': {
      level: 'must',
      basis: 'documented',
      says: 'An EMAIL with a parameter missing or blank is refused.',
      source: 'seed',
      alsoAllowed: ['API_ERROR_PROCESSING_MESSAGE'],
    },
    'EMAIL-3': {
      level: 'should',
      basis: 'inferred',
      says: 'EMAIL is answered on the socket as well as by the WebAPI.',
      source: 'seed example',
    },
    'EMAIL-4': {
      level: 'should',
      basis: 'inferred',
      says: 'An EMAIL that no recording fits, or that several fit, is refused as an EXPORT is.',
      source: '-',
      alsoAllowed: ['API_DATABASE_QUERY_ERROR', 'API_ERROR_UNKNOWN'],
    },
    'EMAIL-Q1': {
      level: 'should',
      basis: 'inferred',
      says: 'The value for UNIQUEFIELD is sent in IDENT, and is taken in UNIQUEID too.',
      source: 'seed example',
    },
    'EMAIL-Q2': {
      level: 'may',
      basis: 'example',
      says: 'A server may mail wav, as the sample request asks.',
      source: 'seed example',
    },
  },
} as const satisfies Command
