import type { Command } from '../types.ts'

export const importAgentPhone = {
  name: 'IMPORTAGENTPHONE',
  family: 'import',
  via: ['tcp', 'http'],
  required: ['ACTION', 'PHONEID'],
  requiredBasis: 'example',
  choices: [
    { take: 'at-least-one', of: ['AGENTID', ['FIRSTNAME', 'LASTNAME']], basis: 'documented' },
  ],
  optional: [],
  envelope: 'standard',
  reply: ['AGENTID'],
  successes: [{ message: 'ok', basis: 'inferred' }],
  refusals: ['valueMissing', 'valueInvalid', 'actionInvalid', 'agentNotFound', 'phoneTaken'],
  requirements: {
    'IMPORTAGENTPHONE-1': {
      level: 'must',
      basis: 'documented',
      says: 'ADD ties a phone to an agent and DELETE unties it.',
      source: 'seed',
    },
    'IMPORTAGENTPHONE-2': {
      level: 'must',
      basis: 'documented',
      says: 'An AGENTID is what the agent is looked up by, wherever one is sent.',
      source: 'seed',
    },
    'IMPORTAGENTPHONE-3': {
      level: 'must',
      basis: 'documented',
      says: 'FIRSTNAME and LASTNAME beside an AGENTID do no harm and are ignored.',
      source: 'seed',
    },
    'IMPORTAGENTPHONE-4': {
      level: 'must',
      basis: 'documented',
      says: 'DELETE changes nothing of the agent but the phone.',
      source: 'seed',
    },
    'IMPORTAGENTPHONE-5': {
      level: 'must',
      basis: 'documented',
      says: 'DELETE leaves the recordings made on the phone.',
      source: 'seed',
    },
    'IMPORTAGENTPHONE-6': {
      level: 'must',
      basis: 'documented',
      says: 'An AGENTID that no agent has is refused.',
      source: 'seed',
      alsoAllowed: ['API_USER_NOT_FOUND'],
    },
    'IMPORTAGENTPHONE-7': {
      level: 'must',
      basis: 'documented',
      says: 'ADD of a phone that another agent has is refused.',
      source: 'seed',
      alsoAllowed: ['API_DATABASE_QUERY_ERROR'],
    },
    'IMPORTAGENTPHONE-8': {
      level: 'must',
      basis: 'documented',
      says: 'AGENTID is the USERID of the agent.',
      source: 'seed',
    },
    'IMPORTAGENTPHONE-9': {
      level: 'must',
      basis: 'documented',
      says: 'A request by which no agent is found is refused with API_AGENT_NOT_FOUND.',
      source: 'seed',
    },
    'IMPORTAGENTPHONE-10': {
      level: 'should',
      basis: 'inferred',
      says: 'ADD of a phone the agent has, and DELETE of one the agent has not, is accepted.',
      source: '-',
    },
    'IMPORTAGENTPHONE-Q1': {
      level: 'should',
      basis: 'inferred',
      says: 'An AGENTID of 0 beside names counts as not sent.',
      source: 'seed example',
    },
  },
} as const satisfies Command
