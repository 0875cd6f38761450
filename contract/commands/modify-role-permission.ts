import type { Command } from '../types.ts'

export const modifyRolePermission = {
  name: 'MODIFYROLEPERMISSION',
  family: 'administration',
  via: ['tcp', 'http'],
  required: ['ACTION', 'PERMISSIONNAME'],
  requiredBasis: 'example',
  choices: [{ take: 'at-least-one', of: ['ROLEID', 'ROLENAME'], basis: 'documented' }],
  optional: [],
  envelope: 'standard',
  reply: [],
  successes: [
    { message: 'permissionAdded', basis: 'example' },
    { message: 'permissionDeleted', basis: 'inferred' },
  ],
  refusals: ['valueMissing', 'valueInvalid', 'actionInvalid', 'roleNotFound', 'permissionUnknown'],
  requirements: {
    'MODROLEPERM-1': {
      level: 'must',
      basis: 'documented',
      says: 'The command changes the permissions of a role.',
      source: 'seed',
    },
    'MODROLEPERM-2': {
      level: 'must',
      basis: 'documented',
      says: "PERMISSIONNAME is the permission's name in the API, not its label in the portal.",
      source: 'seed',
    },
    'MODROLEPERM-3': {
      level: 'must',
      basis: 'documented',
      says: 'ROLEID alone names the role, and so does ROLENAME, which is turned into its ROLEID.',
      source: 'seed',
    },
    'MODROLEPERM-4': {
      level: 'must',
      basis: 'example',
      says: 'HOMEPAGEWIDGETS is a PERMISSIONNAME.',
      source: 'seed example',
    },
    'MODROLEPERM-5': {
      level: 'should',
      basis: 'inferred',
      says: 'DELETE takes the permission from the role, and RESULTMSG says so.',
      source: '-',
    },
    'MODROLEPERM-6': {
      level: 'should',
      basis: 'inferred',
      says: 'An unknown role or permission is refused with API_ERROR_PROCESSING_MESSAGE.',
      source: '-',
      alsoAllowed: ['API_OK', 'API_DATABASE_QUERY_ERROR', 'API_ERROR_UNKNOWN'],
    },
    'MODROLEPERM-Q1': {
      level: 'must',
      basis: 'example',
      says: 'REQUESTTYPE, padded, may name the command; PERMISSIONNAME is written as one word.',
      source: 'seed example',
    },
  },
} as const satisfies Command
