import type { Command } from '../types.ts'

/** The requirements of all four blackout commands stand here, so that each is written once. */
export const blackoutStart = {
  name: 'BLACKOUTSTART',
  family: 'recording-control',
  via: ['tcp', 'http'],
  required: [],
  requiredBasis: 'documented',
  choices: [
    {
      take: 'exactly-one',
      of: ['DEVICEID', 'DEVICEALIAS', 'CRM_USER', 'SYS_USER'],
      basis: 'documented',
    },
  ],
  optional: [{ names: ['CALLINSTANCE'], basis: 'documented' }],
  envelope: 'standard',
  reply: [],
  successes: [{ message: 'sentToCores', basis: 'example' }],
  refusals: ['selectorsConflict', 'deviceNotFound', 'deviceNotInCall'],
  requirements: {
    'BLACKOUT-1': {
      level: 'must',
      basis: 'documented',
      says: 'A start command opens a blackout and the stop command of its kind closes it.',
      source: 'seed',
    },
    'BLACKOUT-2': {
      level: 'must',
      basis: 'documented',
      says: 'A blackout command that carries more than one selector is not carried out.',
      source: 'seed',
    },
    'BLACKOUT-3': {
      level: 'must',
      basis: 'documented',
      says: 'A blackout begins and ends at the moment the message arrives.',
      source: 'seed',
    },
    'BLACKOUT-4': {
      level: 'must',
      basis: 'documented',
      says: 'BLACKOUTSTART and BLACKOUTSTOP act on one call instance and on no other.',
      source: 'seed',
    },
    'BLACKOUT-5': {
      level: 'must',
      basis: 'documented',
      says: 'AGENTBLACKOUTSTART withholds audio and screen of every call of the agent.',
      source: 'seed',
    },
    'BLACKOUT-6': {
      level: 'must',
      basis: 'documented',
      says: 'AGENTBLACKOUTSTART and AGENTBLACKOUTSTOP work without having been switched on.',
      source: 'seed',
    },
    'BLACKOUT-7': {
      level: 'must',
      basis: 'documented',
      says: 'By configuration a withheld stretch is recorded and silenced, or not captured.',
      source: 'seed; Blackouts Overview 16.2-18.1',
    },
    'BLACKOUT-8': {
      level: 'must',
      basis: 'documented',
      says: "Without CALLINSTANCE, BLACKOUTSTART and BLACKOUTSTOP mean the device's last call.",
      source: 'seed',
    },
    'BLACKOUT-9': {
      level: 'must',
      basis: 'documented',
      says: 'The blackout of a call ends with the call.',
      source: 'Blackouts Overview 16.2-18.1',
    },
    'BLACKOUT-10': {
      level: 'must',
      basis: 'documented',
      says: 'The blackout of an agent lasts from call to call until it is stopped.',
      source: 'Blackouts Overview 16.2-18.1',
    },
    'BLACKOUT-11': {
      level: 'must',
      basis: 'documented',
      says: 'The blackout of an agent leaves what is recorded of any other party alone.',
      source: 'Blackouts Overview 16.2-18.1',
    },
    'BLACKOUT-12': {
      level: 'must',
      basis: 'documented',
      says: 'A blackout lasts until it is stopped, or for the longest time that the server allows.',
      source: 'Blackouts Overview 17.1 cloud',
    },
    'BLACKOUT-13': {
      level: 'should',
      basis: 'inferred',
      says: 'A blackout with no selector, or with several, is refused with API_DEVICE_INVALID.',
      source: '-',
      alsoAllowed: ['API_BLANK_REQUIRED_VALUE'],
    },
    'BLACKOUT-14': {
      level: 'should',
      basis: 'inferred',
      says: 'A repeat, and the blackout of a call where none is up, is accepted and changes nothing.',
      source: '-',
    },
    'BLACKOUT-15': {
      level: 'should',
      basis: 'inferred',
      says: 'A blackout whose selector fits no device is refused with API_DEVICE_INVALID.',
      source: '-',
    },
    'BLACKOUT-16': {
      level: 'should',
      basis: 'inferred',
      says: 'A CALLINSTANCE that no call on the device has is refused with API_DEVICE_NOT_IN_CALL.',
      source: '-',
      // The family does no harm where nothing is recorded (RECCTL-1).
      alsoAllowed: ['API_OK'],
    },
    'BLACKOUT-17': {
      level: 'should',
      basis: 'inferred',
      says: "An agent's blackout for a device without agent is refused with API_AGENT_NOT_FOUND.",
      source: '-',
      alsoAllowed: ['API_DEVICE_INVALID'],
    },
    'BLACKOUT-18': {
      level: 'should',
      basis: 'inferred',
      says: 'A call under the blackout of a call and of an agent is withheld until both have ended.',
      source: '-',
    },
    'BLACKOUT-19': {
      level: 'should',
      basis: 'inferred',
      says: 'The blackout of a call leaves the sessions on its device alone.',
      source: '-',
    },
    'BLACKOUT-20': {
      level: 'should',
      basis: 'inferred',
      says: "A user's name means the blackout of that user, who need not have a phone.",
      source: '-',
    },
    'BLACKOUT-Q1': {
      level: 'should',
      basis: 'inferred',
      says: 'All four commands are answered as the sample of BLACKOUTSTART, each by its own name.',
      source: 'seed example',
    },
  },
} as const satisfies Command
