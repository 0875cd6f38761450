import type { Command } from '../types.ts'

export const modifyRoleGroupPermission = {
  name: 'MODIFYROLEGROUPPERMISSION',
  family: 'administration',
  via: ['tcp', 'http'],
  required: ['ACTION'],
  requiredBasis: 'documented',
  choices: [
    { take: 'at-least-one', of: ['ROLEID', 'ROLENAME'], basis: 'documented' },
    { take: 'at-least-one', of: ['GROUPNAME', 'GROUPID'], basis: 'inferred' },
  ],
  optional: [],
  envelope: 'standard',
  reply: [],
  successes: [
    { message: 'groupAssigned', basis: 'inferred' },
    { message: 'groupUnassigned', basis: 'inferred' },
    { message: 'groupNotActive', basis: 'example' },
  ],
  refusals: ['valueMissing', 'valueInvalid', 'actionInvalid', 'roleNotFound'],
  requirements: {
    'MODROLEGROUP-1': {
      level: 'must',
      basis: 'documented',
      says: 'The command assigns a QA group to a role.',
      source: 'seed',
    },
    'MODROLEGROUP-2': {
      level: 'must',
      basis: 'documented',
      says: 'ACTION is ADD or DELETE, and any other is refused.',
      source: 'seed',
    },
    'MODROLEGROUP-3': {
      level: 'must',
      basis: 'documented',
      says: 'ROLEID alone names the role, and so does ROLENAME alone.',
      source: 'seed',
    },
    'MODROLEGROUP-4': {
      level: 'must',
      basis: 'example',
      says: 'A group that is missing or inactive is answered with API_OK, and RESULTMSG says so.',
      source: 'seed example',
    },
    'MODROLEGROUP-5': {
      level: 'should',
      basis: 'inferred',
      says: 'A role that does not exist is refused with API_ERROR_PROCESSING_MESSAGE.',
      source: '-',
      alsoAllowed: ['API_OK', 'API_DATABASE_QUERY_ERROR', 'API_ERROR_UNKNOWN'],
    },
    'MODROLEGROUP-Q1': {
      level: 'must',
      basis: 'example',
      says: 'REQUESTTYPE, with blanks around its value, may name the command.',
      source: 'seed example',
    },
    'MODROLEGROUP-Q2': {
      level: 'must',
      basis: 'documented',
      says: 'RESULTMSG names the group that was sent, though the printed reply names another.',
      source: 'seed example',
      excluded: 'A slip of the document, put right in the slips table.',
    },
  },
} as const satisfies Command
