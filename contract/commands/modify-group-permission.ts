import type { Command } from '../types.ts'

export const modifyGroupPermission = {
  name: 'MODIFYGROUPPERMISSION',
  family: 'administration',
  via: ['tcp', 'http'],
  required: ['ACTION', 'DEVICEID'],
  // ACTION is documented; DEVICEID is in the example, and nothing calls it optional.
  requiredBasis: 'inferred',
  choices: [
    { take: 'at-least-one', of: ['GROUPNAME', 'GROUPID'], basis: 'documented' },
    { take: 'at-least-one', of: [['FIRSTNAME', 'LASTNAME'], 'AGENTID'], basis: 'documented' },
  ],
  optional: [],
  envelope: 'standard',
  // The text promises these without their order, which is ours.
  reply: ['GROUPID', 'GROUPNAME', 'AGENTID', 'FIRSTNAME', 'LASTNAME', 'DEVICEID'],
  successes: [{ message: 'ok', basis: 'inferred' }],
  refusals: [
    'valueMissing',
    'valueInvalid',
    'actionInvalid',
    'groupNotFound',
    'agentNotFound',
    'deviceNotFound',
  ],
  requirements: {
    'MODGROUPPERM-1': {
      level: 'must',
      basis: 'documented',
      says: "The command puts an agent's device into a QA group or takes it out.",
      source: 'seed',
    },
    'MODGROUPPERM-2': {
      level: 'must',
      basis: 'documented',
      says: 'ACTION is ADD or DELETE, and any other is refused.',
      source: 'seed',
    },
    'MODGROUPPERM-3': {
      level: 'must',
      basis: 'documented',
      says: 'GROUPNAME alone names the group, and so does GROUPID alone.',
      source: 'seed',
    },
    'MODGROUPPERM-4': {
      level: 'must',
      basis: 'documented',
      says: 'FIRSTNAME and LASTNAME name the agent, and so does AGENTID alone.',
      source: 'seed',
    },
    'MODGROUPPERM-5': {
      level: 'must',
      basis: 'documented',
      says: 'Where a name and an id are sent, the name is the one that is looked up.',
      source: 'seed',
    },
    'MODGROUPPERM-6': {
      level: 'must',
      basis: 'documented',
      says: 'A GROUPID or an AGENTID that does not exist is refused.',
      source: 'seed',
      alsoAllowed: ['API_USER_NOT_FOUND', 'API_DATABASE_QUERY_ERROR'],
    },
    'MODGROUPPERM-7': {
      level: 'must',
      basis: 'documented',
      says: 'DEVICEID may be any phone of the agent.',
      source: 'seed',
    },
    'MODGROUPPERM-8': {
      level: 'must',
      basis: 'documented',
      says: 'AGENTID is the USERID of the agent.',
      source: 'seed',
    },
    'MODGROUPPERM-9': {
      level: 'must',
      basis: 'documented',
      says: 'The reply gives GROUPID and AGENTID also where the request had only names.',
      source: 'seed',
    },
    'MODGROUPPERM-10': {
      level: 'should',
      basis: 'inferred',
      says: 'A DEVICEID that is no phone of the agent is refused with API_DEVICE_INVALID.',
      source: '-',
      alsoAllowed: ['API_AGENT_NOT_FOUND'],
    },
    'MODGROUPPERM-Q1': {
      level: 'must',
      basis: 'documented',
      says: "A name and another's AGENTID mean the agent of the name, unlike IMPORTAGENTPHONE.",
      source: 'seed',
    },
  },
} as const satisfies Command
