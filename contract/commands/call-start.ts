import { callData } from '../parameters.ts'
import type { Command } from '../types.ts'

export const callStart = {
  name: 'CALLSTART',
  family: 'call-handling',
  via: ['tcp', 'http'],
  required: [],
  requiredBasis: 'documented',
  choices: [
    {
      take: 'at-least-one',
      of: ['DEVICEID', 'DEVICEALIAS', 'STATIONNAME', 'SYS_USER', 'CRM_USER'],
      basis: 'documented',
    },
  ],
  optional: [
    { names: callData, basis: 'inferred' },
    { names: ['CALLINSTANCE'], basis: 'documented' },
    { names: ['CALLDIRECTION', 'CALLID', 'KEEPDAYS', 'ARCHIVEACTION'], basis: 'inferred' },
  ],
  agentOnly: ['DEVICEALIAS', 'SYS_USER', 'CRM_USER'],
  envelope: 'standard',
  reply: [],
  successes: [{ message: 'sentToCores', basis: 'inferred' }],
  refusals: ['valueInvalid', 'deviceNotFound'],
  requirements: {
    'CALLSTART-1': {
      level: 'must',
      basis: 'documented',
      says: 'CALLSTART begins a call on the device.',
      source: 'seed',
    },
    // Live displays are not on the wire; the status commands show what they would.
    'CALLSTART-2': {
      level: 'must',
      basis: 'documented',
      says: 'A call that was started shows in the status commands at once.',
      source: 'seed',
    },
    'CALLSTART-3': {
      level: 'must',
      basis: 'documented',
      says: 'STATIONNAME alone starts a call on the device mapped to that station.',
      source: 'seed; Params 17.3',
    },
    'CALLSTART-4': {
      level: 'must',
      basis: 'documented',
      says: 'Without DEVICEID the device is looked up by the station.',
      source: 'seed',
    },
    'CALLSTART-5': {
      level: 'must',
      basis: 'documented',
      says: 'A DEVICEID that is sent blank counts as not sent.',
      source: 'seed',
    },
    'CALLSTART-6': {
      level: 'must',
      basis: 'documented',
      says: 'STATIONNAME beside DEVICEID overrides the stored mapping of that device.',
      source: 'seed; Params 17.3',
    },
    'CALLSTART-7': {
      level: 'must',
      basis: 'documented',
      says: 'CALLINSTANCE keeps calls on one device apart that are up at the same time.',
      source: 'seed',
    },
    'CALLSTART-8': {
      level: 'must',
      basis: 'documented',
      says: 'Without CALLINSTANCE the instance of the call is blank.',
      source: 'seed',
    },
    'CALLSTART-9': {
      level: 'must',
      basis: 'documented',
      says: 'A DEVICEALIAS, SYS_USER or CRM_USER that fits no device is refused with API_DEVICE_INVALID.',
      source: 'seed',
    },
    'CALLSTART-10': {
      level: 'must',
      basis: 'documented',
      says: 'DEVICEALIAS, SYS_USER and CRM_USER find only a device that is tied to an agent.',
      source: 'seed',
    },
    'CALLSTART-11': {
      level: 'must',
      basis: 'documented',
      says: 'Several selectors may be sent in one request.',
      source: 'seed example',
    },
    'CALLSTART-12': {
      level: 'should',
      basis: 'inferred',
      says: 'A DEVICEID that nobody knows is accepted, and the device is tracked from then on.',
      source: 'seed, by what CALLSTART-9 leaves out',
    },
    'CALLSTART-13': {
      level: 'should',
      basis: 'inferred',
      says: 'A CALLSTART without any selector is refused with API_DEVICE_INVALID.',
      source: '-',
      alsoAllowed: ['API_BLANK_REQUIRED_VALUE'],
    },
    'CALLSTART-14': {
      level: 'should',
      basis: 'inferred',
      says: 'A second CALLSTART for the same device and instance replaces the first call.',
      source: '-',
    },
    'CALLSTART-15': {
      level: 'should',
      basis: 'inferred',
      says: 'A DEVICEALIAS beside DEVICEID becomes the alias of the device.',
      source: 'seed example',
    },
    'CALLSTART-16': {
      level: 'should',
      basis: 'inferred',
      says: 'A STATIONNAME that is not mapped is refused with API_DEVICE_INVALID.',
      source: '-',
    },
    'CALLSTART-17': {
      level: 'should',
      basis: 'inferred',
      says: 'The stored stations stay as they are when a call overrides their mapping.',
      source: 'Params 17.1, 17.3: mappings may be kept elsewhere',
    },
    'CALLSTART-18': {
      level: 'should',
      basis: 'inferred',
      says: 'The schedule of the highest priority that matches decides whether audio and screen are recorded.',
      source: 'Recording Schedules Overview 17.1 cloud',
    },
    'CALLSTART-19': {
      level: 'should',
      basis: 'inferred',
      says: 'A call that no schedule matches, or no channel is free for, is tracked and not recorded.',
      source: '-',
    },
    'CALLSTART-20': {
      level: 'should',
      basis: 'inferred',
      says: 'FILENAME has the day, the alias or else the device, and the time of its start.',
      source: 'seed examples',
    },
    'CALLSTART-21': {
      level: 'should',
      basis: 'inferred',
      says: 'A call that begins while the disk is full, or the core is away, is tracked and not recorded.',
      source: '-',
    },
  },
} as const satisfies Command
