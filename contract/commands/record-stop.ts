import { callData } from '../parameters.ts'
import type { Command } from '../types.ts'

export const recordStop = {
  name: 'RECORDSTOP',
  family: 'call-handling',
  via: ['tcp', 'http'],
  required: [],
  requiredBasis: 'documented',
  choices: [
    {
      take: 'at-least-one',
      of: ['DEVICEID', 'DEVICEALIAS', 'SYS_USER', 'CRM_USER'],
      basis: 'inferred',
    },
  ],
  optional: [
    { names: callData, basis: 'inferred' },
    { names: ['CALLINSTANCE'], basis: 'inferred' },
  ],
  envelope: 'standard',
  reply: [],
  successes: [{ message: 'sentToCores', basis: 'example' }],
  refusals: ['deviceNotFound', 'deviceNotInCall'],
  requirements: {
    'RECORDSTOP-1': {
      level: 'must',
      basis: 'documented',
      says: 'RECORDSTOP ends the recording that RECORDSTART began.',
      source: 'seed',
    },
    'RECORDSTOP-2': {
      level: 'may',
      basis: 'documented',
      says: 'RECORDSTOP ends the call and all that is recorded of it.',
      source: 'seed, in words repeated from CALLSTOP',
      excluded:
        'RECORDSTOP-3 contradicts it and is preferred; the dialect switch recordStop chooses.',
    },
    'RECORDSTOP-3': {
      level: 'should',
      basis: 'inferred',
      says: 'RECORDSTOP ends the partial recording alone, and the call goes on.',
      source: 'seed, by its pairing with RECORDSTART',
      where: { of: 'recordStop', is: 'partial' },
    },
    'RECORDSTOP-4': {
      level: 'should',
      basis: 'inferred',
      says: 'Without a partial recording RECORDSTOP is accepted and changes nothing.',
      source: 'RECCTL-1, by analogy',
      alsoAllowed: ['API_DEVICE_NOT_RECORDING'],
    },
    'RECORDSTOP-5': {
      level: 'should',
      basis: 'inferred',
      says: 'A RECORDSTOP for a call that is not up is refused with API_DEVICE_NOT_IN_CALL.',
      source: '-',
      alsoAllowed: ['API_OK', 'API_DEVICE_NOT_RECORDING'],
    },
    'RECORDSTOP-6': {
      level: 'should',
      basis: 'inferred',
      says: 'CALLINSTANCE picks the call; without it the last call is meant.',
      source: 'CALLSTOP-7, by analogy',
    },
    'RECORDSTOP-7': {
      level: 'should',
      basis: 'inferred',
      says: 'A partial recording ends when its call ends.',
      source: '-',
    },
    'RECORDSTOP-8': {
      level: 'should',
      basis: 'inferred',
      says: 'DEVICEALIAS, SYS_USER or CRM_USER can stand in for DEVICEID.',
      source: 'CALLSTOP-4, by analogy',
    },
    'RECORDSTOP-Q1': {
      level: 'must',
      basis: 'documented',
      says: 'RECORDSTOP is the command to send, though the sample is typed CALLSTOP.',
      source: 'seed example, against its heading',
    },
    'RECORDSTOP-Q2': {
      level: 'must',
      basis: 'documented',
      says: 'The reply has the REQUESTID that was sent, though that of the sample has another.',
      source: 'seed example, against Overview 17.3-21.1',
    },
  },
} as const satisfies Command
