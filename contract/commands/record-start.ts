import { callData } from '../parameters.ts'
import type { Command } from '../types.ts'

export const recordStart = {
  name: 'RECORDSTART',
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
  refusals: ['deviceNotFound', 'deviceNotInCall', 'diskFull', 'noFreeChannel'],
  requirements: {
    'RECORDSTART-1': {
      level: 'must',
      basis: 'documented',
      says: 'RECORDSTART begins a partial recording beside the recording of the call.',
      source: 'seed',
    },
    'RECORDSTART-2': {
      level: 'must',
      basis: 'documented',
      says: 'A DEVICEALIAS, SYS_USER or CRM_USER that fits no device is refused with API_DEVICE_INVALID.',
      source: 'seed',
    },
    'RECORDSTART-3': {
      level: 'should',
      basis: 'inferred',
      says: 'The recording of the call goes on.',
      source: 'seed, which calls the new one additional',
    },
    'RECORDSTART-4': {
      level: 'should',
      basis: 'inferred',
      says: 'A call that is not recorded is recorded from RECORDSTART on.',
      source: '-',
    },
    'RECORDSTART-5': {
      level: 'should',
      basis: 'inferred',
      says: 'A RECORDSTART while a partial recording runs is accepted and begins no other.',
      source: 'RECCTL-1, by analogy',
    },
    'RECORDSTART-6': {
      level: 'should',
      basis: 'inferred',
      says: 'A RECORDSTART for a call that is not up is refused with API_DEVICE_NOT_IN_CALL.',
      source: '-',
      alsoAllowed: ['API_OK', 'API_DEVICE_NOT_RECORDING'],
    },
    'RECORDSTART-7': {
      level: 'should',
      basis: 'inferred',
      says: 'Where no channel is free it is refused with API_ERROR_NO_FREE_CHANNELS.',
      source: 'the wording of the label',
    },
    'RECORDSTART-8': {
      level: 'should',
      basis: 'inferred',
      says: 'Data sent with RECORDSTART belongs to the partial recording and not to the call.',
      source: '-',
    },
    'RECORDSTART-9': {
      level: 'should',
      basis: 'inferred',
      says: 'CALLINSTANCE picks the call; without it the last call is meant.',
      source: 'CALLSTOP-7, by analogy',
    },
    'RECORDSTART-10': {
      level: 'should',
      basis: 'inferred',
      says: 'Where the disk is full it is refused with API_ERROR_OUT_OF_DISK_SPACE.',
      source: 'the wording of the label',
    },
    'RECORDSTART-11': {
      level: 'should',
      basis: 'inferred',
      says: 'While the core of the device is away, no channel is free.',
      source: '-',
    },
    'RECORDSTART-12': {
      level: 'should',
      basis: 'inferred',
      says: 'A call that an API-initiated schedule takes is recorded from RECORDSTART on, as it says.',
      source: 'New/Edit Schedule 17.1 names the type alone',
    },
    'RECORDSTART-Q1': {
      level: 'must',
      basis: 'documented',
      says: 'The reply has the REQUESTID that was sent, though that of the sample has another.',
      source: 'seed example, against Overview 17.3-21.1',
    },
    'RECORDSTART-Q2': {
      level: 'must',
      basis: 'documented',
      says: 'A RECORDSTART that finds no device is refused as a CALLSTART is, in code and message.',
      source: 'seed, whose note speaks of the start of a call',
    },
  },
} as const satisfies Command
