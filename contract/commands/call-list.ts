import type { Command } from '../types.ts'

export const callList = {
  name: 'CALLLIST',
  family: 'status',
  via: ['tcp', 'http'],
  required: [],
  requiredBasis: 'documented',
  choices: [],
  optional: [{ names: ['DEVICEID', 'DEVICEALIAS', 'ANI', 'DNIS', 'CALLDIRECTION', 'GROUP', 'GATE', 'USER1', 'USER2', 'USER3', 'USER4', 'USER5', 'USER6', 'USER7', 'USER8', 'USER9', 'USER10', 'USER11', 'USER12', 'USER13', 'USER14', 'USER15', 'RECORDID', 'CRM_USER', 'SYS_USER', 'AGENTID', 'CALLCOUNT', 'CALLDATESTART', 'CALLDATEEND'], basis: 'inferred' }],
  envelope: 'untold-type',
  reply: [{ group: 'SEARCHRESULT', occurs: 'any', of: ['CALLNUMBER', 'DEVICEID', 'DEVICEALIAS', 'ANI', 'DNIS', 'CALLDIRECTION', 'GROUP', 'GATE', 'USER1', 'USER2', 'USER3', 'USER4', 'USER5', 'USER6', 'USER7', 'USER8', 'USER9', 'USER10', 'USER11', 'USER12', 'USER13', 'USER14', 'USER15', 'RECORDID', 'RECORDINGTIME', 'DURATION', 'AGENTFIRSTNAME', 'AGENTLASTNAME', 'CRM_USER', 'SYS_USER', 'PLAYBACKLINK'] }],
  successes: [{ message: 'ok', basis: 'example' }],
  refusals: ['valueInvalid'],
  requirements: {},
} as const satisfies Command
