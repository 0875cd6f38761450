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
    'MODROLEGROUP-6': {
      level: 'should',
      basis: 'inferred',
      says: 'A name of a role or of a group is what is looked up, and an id beside it is not.',
      source: 'MODGROUPPERM-5, MODROLEPERM-3',
    },
    'MODROLEGROUP-7': {
      level: 'should',
      basis: 'inferred',
      says: 'ADD of a group that is assigned, and DELETE of one that is not, is accepted.',
      source: '-',
    },
    'MODROLEGROUP-8': {
      level: 'should',
      basis: 'inferred',
      says: 'RESULTMSG names the group and the role, and says whether it is still assigned.',
      source: '-',
    },
    'MODROLEGROUP-9': {
      level: 'should',
      basis: 'inferred',
      says: 'A request without a role or without a group is refused with API_BLANK_REQUIRED_VALUE.',
      source: 'the wording of the label',
    },
    'MODROLEGROUP-10': {
      level: 'should',
      basis: 'inferred',
      says: 'A ROLEID or GROUPID that is no number gives API_ERROR_PROCESSING_MESSAGE.',
      source: '-',
    },
    'MODROLEGROUP-11': {
      level: 'should',
      basis: 'inferred',
      says: 'An ACTION that is not ADD or DELETE gives API_ERROR_INVALID_ACTION.',
      source: 'the wording of the label',
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
