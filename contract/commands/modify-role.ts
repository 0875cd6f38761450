import type { Command } from '../types.ts'

export const modifyRole = {
  name: 'MODIFYROLE',
  family: 'administration',
  via: ['tcp', 'http'],
  required: ['ACTION', 'ROLENAME'],
  // ACTION is documented; ROLENAME is in the example, and nothing calls it optional.
  requiredBasis: 'inferred',
  choices: [],
  optional: [{ names: ['DESCRIPTION'], basis: 'example' }],
  envelope: 'standard',
  reply: [],
  successes: [
    { message: 'roleAdded', basis: 'example' },
    { message: 'roleExists', basis: 'inferred' },
    { message: 'roleDeleted', basis: 'inferred' },
  ],
  refusals: ['valueMissing', 'actionInvalid', 'roleNotFound'],
  requirements: {
    'MODIFYROLE-1': {
      level: 'must',
      basis: 'documented',
      says: 'ACTION ADD adds a role, and DELETE is an ACTION too.',
      source: 'seed',
    },
    'MODIFYROLE-2': {
      level: 'must',
      basis: 'documented',
      says: 'MODIFYROLE without REQUESTID is refused.',
      source: 'seed',
    },
    'MODIFYROLE-3': {
      level: 'must',
      basis: 'documented',
      says: 'ADD of a name that a role has changes nothing, and the reply says that it exists.',
      source: 'seed; that the result is API_OK is our reading',
      alsoAllowed: ['API_ERROR_KEYS_NOT_UNIQUE'],
    },
    'MODIFYROLE-4': {
      level: 'must',
      basis: 'documented',
      says: 'The reply to MODIFYROLE gives RESULTCODE.',
      source: 'seed',
    },
    'MODIFYROLE-5': {
      level: 'should',
      basis: 'inferred',
      says: 'DELETE of a role that does not exist is refused with API_ERROR_PROCESSING_MESSAGE.',
      source: '-',
      alsoAllowed: ['API_DATABASE_QUERY_ERROR', 'API_ERROR_UNKNOWN'],
    },
    'MODIFYROLE-6': {
      level: 'should',
      basis: 'inferred',
      says: 'Same name: the names of roles are equal but for case and blanks at the ends.',
      source: '-',
    },
    'MODIFYROLE-7': {
      level: 'should',
      basis: 'inferred',
      says: 'The name of a deleted role can be added again.',
      source: '-',
    },
    'MODIFYROLE-8': {
      level: 'must',
      basis: 'example',
      says: 'RESULTMSG says Role Added after an ADD that added a role.',
      source: 'seed example',
    },
    'MODIFYROLE-9': {
      level: 'should',
      basis: 'inferred',
      says: 'RESULTMSG says Role Deleted after DELETE, and names the role that exists already.',
      source: '-',
    },
    'MODIFYROLE-10': {
      level: 'should',
      basis: 'inferred',
      says: 'DESCRIPTION may be left out.',
      source: 'seed example',
    },
    'MODIFYROLE-11': {
      level: 'must',
      basis: 'documented',
      says: 'ACTION is ADD or DELETE, and any other is refused.',
      source: 'seed',
    },
    'MODIFYROLE-12': {
      level: 'should',
      basis: 'inferred',
      says: 'An ACTION that is not ADD or DELETE gives API_ERROR_INVALID_ACTION.',
      source: 'the wording of the label',
    },
    'MODIFYROLE-13': {
      level: 'should',
      basis: 'inferred',
      says: 'DELETE deletes the role, which no command can name from then on.',
      source: 'the wording of the action',
    },
    'MODIFYROLE-Q1': {
      level: 'may',
      basis: 'example',
      says: 'The reply may leave ROLENAME out, as the sample does, though the text promises it.',
      source: 'seed example',
    },
    'MODIFYROLE-Q2': {
      level: 'must',
      basis: 'example',
      says: 'REQUESTTYPE may name the command, and the reply has the REQUESTID that was sent.',
      source: 'seed example, whose reply shows another REQUESTID',
    },
  },
} as const satisfies Command
