import type { Command } from '../types.ts'

export const addGroup = {
  name: 'ADDGROUP',
  family: 'administration',
  via: ['tcp', 'http'],
  required: ['GROUPNAME'],
  requiredBasis: 'inferred',
  choices: [],
  optional: [],
  envelope: 'standard',
  reply: ['GROUPID', 'GROUPNAME'],
  successes: [
    { message: 'groupAdded', basis: 'example' },
    { message: 'groupExists', basis: 'inferred' },
  ],
  refusals: ['valueMissing'],
  requirements: {
    'ADDGROUP-1': {
      level: 'must',
      basis: 'documented',
      says: 'ADDGROUP adds a QA group, which other commands can name from then on.',
      source: 'seed',
    },
    'ADDGROUP-2': {
      level: 'must',
      basis: 'documented',
      says: 'The reply gives the GROUPID and the GROUPNAME of the group.',
      source: 'seed',
    },
    'ADDGROUP-3': {
      level: 'must',
      basis: 'documented',
      says: 'ADDGROUP of a name that a group has is accepted and changes nothing.',
      source: 'seed',
    },
    'ADDGROUP-4': {
      level: 'should',
      basis: 'inferred',
      says: 'The GROUPID given for a name that exists is that of the existing group.',
      source: '-',
    },
    'ADDGROUP-5': {
      level: 'should',
      basis: 'inferred',
      says: 'Same name: the names of groups are equal but for case and blanks at the ends.',
      source: '-',
    },
    'ADDGROUP-6': {
      level: 'must',
      basis: 'example',
      says: 'RESULTMSG names a new group and says that it has been added.',
      source: 'seed example',
    },
    'ADDGROUP-7': {
      level: 'should',
      basis: 'inferred',
      says: 'RESULTMSG names a group that exists and says that it does.',
      source: '-',
    },
    'ADDGROUP-Q1': {
      level: 'must',
      basis: 'documented',
      says: 'An ampersand in a GROUPNAME is escaped both ways, though the samples print it bare.',
      source: 'Overview 17.3-21.1 against the seed examples',
    },
  },
} as const satisfies Command
