import { callData } from '../parameters.ts'
import type { Command } from '../types.ts'

export const chatStart = {
  name: 'CHATSTART',
  family: 'recording-control',
  via: ['tcp', 'http'],
  required: ['SESSIONID'],
  requiredBasis: 'inferred',
  choices: [{ take: 'at-least-one', of: ['AGENTID', ['KEYNAME', 'KEYVALUE']], basis: 'inferred' }],
  optional: [{ names: callData, basis: 'inferred' }],
  envelope: 'standard',
  reply: [],
  successes: [{ message: 'sentToCores', basis: 'example' }],
  refusals: ['valueMissing', 'valueInvalid', 'agentNotFound'],
  requirements: {
    'CHATSTART-1': {
      level: 'must',
      basis: 'documented',
      says: "CHATSTART begins a recording of the agent's screen alone, without audio.",
      source: 'seed',
    },
    'CHATSTART-2': {
      level: 'must',
      basis: 'documented',
      says: 'The SESSIONID of a CHATSTART is the one by which CHATSTOP finds the session.',
      source: 'seed',
    },
    'CHATSTART-3': {
      level: 'must',
      basis: 'documented',
      says: 'Several sessions run at the same time, and each is started and stopped by itself.',
      source: 'seed',
    },
    'CHATSTART-4': {
      level: 'should',
      basis: 'documented',
      says: 'A workstation should have no more than three sessions running at once.',
      source: 'seed',
      excluded: 'Advice to the caller about load, which the reference calls no limit.',
    },
    'CHATSTART-5': {
      level: 'must',
      basis: 'documented',
      says: 'A screen-only recording is purged when its time has passed, and not archived.',
      source: 'seed; Manage CTI Cores 21.1 makes it a setting',
      excluded: 'No reply shows the archive action of a recording.',
    },
    'CHATSTART-6': {
      level: 'must',
      basis: 'documented',
      says: 'How long a screen-only recording is kept is changed by CHATUPDATE with KEEPDAYS.',
      source: 'seed',
    },
    'CHATSTART-7': {
      level: 'must',
      basis: 'documented',
      says: 'Without AGENTID the agent is the one whose field KEYNAME holds KEYVALUE.',
      source: 'seed',
    },
    'CHATSTART-8': {
      level: 'must',
      basis: 'documented',
      says: 'AGENTID is the USERID of the agent.',
      source: 'seed',
    },
    'CHATSTART-9': {
      level: 'should',
      basis: 'inferred',
      says: 'KEYNAME is one of USERNAME, SYS_USER, CRM_USER and PHONE.',
      source: 'seed example; Overview 17.3-21.1',
    },
    'CHATSTART-10': {
      level: 'should',
      basis: 'inferred',
      says: 'A CHATSTART for a SESSIONID that is open is accepted and begins no second recording.',
      source: '-',
    },
    'CHATSTART-11': {
      level: 'should',
      basis: 'inferred',
      says: 'A CHATSTART whose AGENTID or key fits no agent is refused with API_AGENT_NOT_FOUND.',
      source: '-',
      alsoAllowed: ['API_USER_NOT_FOUND', 'API_DEVICE_INVALID'],
    },
    'CHATSTART-12': {
      level: 'should',
      basis: 'inferred',
      says: "A running session shows at the agent's device, with SESSIONID and ISRECORDINGVIDEO Y.",
      source: '-',
    },
  },
} as const satisfies Command
