import type { Command } from '../types.ts'

export const modifyUserRole = {
  name: 'MODIFYUSERROLE',
  family: 'administration',
  via: ['tcp', 'http'],
  required: ['ACTION'],
  requiredBasis: 'example',
  choices: [
    { take: 'at-least-one', of: ['ROLEID', 'ROLENAME'], basis: 'documented' },
    {
      take: 'at-least-one',
      of: ['USERID', 'LASTNAME', 'FIRSTNAME', 'SYSTEMUSERNAME', 'USERNAME'],
      basis: 'documented',
    },
  ],
  optional: [],
  envelope: 'standard',
  reply: [],
  successes: [
    { message: 'roleAssigned', basis: 'example' },
    { message: 'roleUnassigned', basis: 'inferred' },
  ],
  refusals: [
    'valueMissing',
    'valueInvalid',
    'actionInvalid',
    'roleNotFound',
    'userNotFound',
    'userNotUnique',
  ],
  requirements: {
    'MODUSERROLE-1': {
      level: 'must',
      basis: 'documented',
      says: 'The command assigns a role to a user.',
      source: 'seed',
    },
    'MODUSERROLE-2': {
      level: 'must',
      basis: 'documented',
      says: 'Any one of USERID, LASTNAME, FIRSTNAME, SYSTEMUSERNAME and USERNAME names the user.',
      source: 'seed',
    },
    'MODUSERROLE-3': {
      level: 'must',
      basis: 'documented',
      says: 'ROLEID alone names the role, and so does ROLENAME alone.',
      source: 'seed',
    },
    'MODUSERROLE-4': {
      level: 'should',
      basis: 'inferred',
      says: 'RESULTMSG gives the USERID of the user and the name of the role.',
      source: 'seed example',
    },
    'MODUSERROLE-5': {
      level: 'should',
      basis: 'inferred',
      says: 'ACTION is ADD or DELETE, and DELETE takes the role from the user.',
      source: 'seed, the sibling commands',
    },
    'MODUSERROLE-6': {
      level: 'should',
      basis: 'inferred',
      says: 'No user gives API_USER_NOT_FOUND, several users give API_ERROR_KEYS_NOT_UNIQUE.',
      source: '-',
      alsoAllowed: ['API_AGENT_NOT_FOUND'],
    },
    'MODUSERROLE-7': {
      level: 'should',
      basis: 'inferred',
      says: 'Selectors that are sent together must all fit the user.',
      source: '-',
    },
    'MODUSERROLE-8': {
      level: 'should',
      basis: 'inferred',
      says: 'A role that does not exist is refused with API_ERROR_PROCESSING_MESSAGE.',
      source: '-',
      alsoAllowed: ['API_OK', 'API_DATABASE_QUERY_ERROR', 'API_ERROR_UNKNOWN'],
    },
    'MODUSERROLE-Q1': {
      level: 'must',
      basis: 'example',
      says: 'REQUESTTYPE, padded, may name the command; the reply names the role that was sent.',
      source: 'seed example, whose reply names another role',
    },
  },
} as const satisfies Command
