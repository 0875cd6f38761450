import type { Requirements } from '../types.ts'

/** What the call-handling commands have in common (protocol section 4). Rows from 5 on are ours. */
export const callHandlingRequirements = {
  'CALLFAM-1': {
    level: 'must',
    basis: 'documented',
    says: 'The scheduler decides whether a call from the API is recorded.',
    source: 'seed',
  },
  'CALLFAM-2': {
    level: 'must',
    basis: 'documented',
    says: 'The commands may be used with or without a CTI integration.',
    source: 'seed',
  },
  'CALLFAM-3': {
    level: 'may',
    basis: 'documented',
    says: 'Statistics may be collected from the messages.',
    source: 'seed',
    excluded: 'The API has no reply that shows statistics.',
  },
  'CALLFAM-4': {
    level: 'must',
    basis: 'documented',
    says: 'A call from the API is compared with every active schedule.',
    source: 'Recording Schedules Overview 17.1 cloud',
  },
  'CALLFAM-5': {
    level: 'should',
    basis: 'inferred',
    says: 'A CALLINSTANCE that is sent blank counts as not sent.',
    source: 'CALLSTART-5, by analogy',
  },
  'CALLFAM-6': {
    level: 'should',
    basis: 'inferred',
    says: 'The last call on a device is the one that started last of those that are up.',
    source: '-',
  },
  'CALLFAM-7': {
    level: 'should',
    basis: 'inferred',
    says: 'A DEVICEID that nobody knows is refused with API_DEVICE_INVALID, except by CALLSTART.',
    source: 'CALLSTART-12',
  },
  'CALLFAM-8': {
    level: 'should',
    basis: 'inferred',
    says: 'A selector that the command does not take counts as none.',
    source: 'CALLUPDATE-9',
  },
  'CALLFAM-9': {
    level: 'should',
    basis: 'inferred',
    says: 'Of several devices that a user selector fits, the one most recently in a call is meant.',
    source: '-',
  },
  'CALLFAM-10': {
    level: 'should',
    basis: 'inferred',
    says: 'Any of the data of a call may be sent with it: also CALLDIRECTION, CALLID and USER fields that no sample has.',
    source: 'seed examples of replies; the lists of optional parameters are lost',
  },
  'CALLFAM-11': {
    level: 'should',
    basis: 'inferred',
    says: 'STARTTIME, STOPTIME and the times in FILENAME are on the clock of the server, and STOPTIME is there once the call is over.',
    source: 'seed examples, computed',
  },
  'CALLFAM-12': {
    level: 'should',
    basis: 'inferred',
    says: 'A value that is not of its kind is refused with API_ERROR_PROCESSING_MESSAGE, and changes nothing.',
    source: '-',
    alsoAllowed: ['API_DATABASE_QUERY_ERROR', 'API_ERROR_UNKNOWN'],
  },
} as const satisfies Requirements
