import type { Command } from '../types.ts'

export const testEcho = {
  name: 'TEST',
  family: 'availability',
  via: ['tcp', 'http'],
  required: [],
  requiredBasis: 'documented',
  choices: [],
  optional: [],
  envelope: 'standard',
  reply: [],
  successes: [{ message: 'ok', basis: 'documented' }],
  refusals: [],
  requirements: {
    'TEST-1': {
      level: 'must',
      basis: 'documented',
      says: 'TEST is answered by a server that is available, and does nothing else.',
      source: 'Overview 17.3-21.1',
    },
    'TEST-2': {
      level: 'must',
      basis: 'documented',
      says: 'TEST is accepted with the message API_OK, and REQUESTID is echoed.',
      source: 'Overview 17.3-21.1; gh-capture',
    },
    'TEST-3': {
      level: 'may',
      basis: 'documented',
      says: 'The page about TEST prints REQUESTID before REQUESTTYPE.',
      source: 'Overview 17.3-21.1',
      excluded: 'TEST-4, the order of a real server, contradicts it and is preferred.',
    },
    'TEST-4': {
      level: 'must',
      basis: 'example',
      says: 'The reply to TEST has REQUESTTYPE before REQUESTID, as every other reply.',
      source: 'gh-capture; seed',
    },
  },
} as const satisfies Command
