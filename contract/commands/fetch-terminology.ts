import type { Command } from '../types.ts'

export const fetchTerminology = {
  name: 'FETCHTERMINOLOGY',
  family: 'status',
  via: ['tcp', 'http'],
  required: [],
  requiredBasis: 'documented',
  choices: [],
  optional: [],
  envelope: 'untold',
  reply: [
    'COUNT',
    {
      group: 'SETTINGS',
      occurs: 'one',
      of: [{ group: 'TERMINOLOGY', occurs: 'any', of: ['NAME', 'VALUE'] }],
    },
  ],
  successes: [{ message: 'ok', basis: 'inferred' }],
  refusals: [],
  requirements: {
    'FETCHTERM-1': {
      level: 'must',
      basis: 'documented',
      says: 'FETCHTERMINOLOGY lists the terms of the site.',
      source: 'seed',
    },
    'FETCHTERM-2': {
      level: 'must',
      basis: 'documented',
      says: 'COUNT tells how many terms there are.',
      source: 'seed',
    },
    'FETCHTERM-3': {
      level: 'must',
      basis: 'example',
      says: 'The terms every site has are listed, in the order of their names.',
      source: 'seed example',
    },
    'FETCHTERM-4': {
      level: 'should',
      basis: 'inferred',
      says: 'A user field is listed when the site has a term for it.',
      source: '-',
    },
    'FETCHTERM-Q1': {
      level: 'may',
      basis: 'example',
      says: 'The reply may have neither RESULTTYPE nor RESULTCODE nor RESULTMSG.',
      source: 'seed example, against RES-1',
    },
    'FETCHTERM-Q2': {
      level: 'must',
      basis: 'example',
      says: 'Every TERMINOLOGY is closed, though one of the sample is not.',
      source: 'seed example, which does not parse',
    },
  },
} as const satisfies Command
