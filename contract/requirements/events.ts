import type { Requirements } from '../types.ts'

/** The event interface (protocol section 5). */
export const eventRequirements = {
  'EVT-1': {
    level: 'may',
    basis: 'documented',
    says: 'The server has an interface for events.',
    source: 'seed',
    excluded:
      'Of the event interface only its existence and its port are known; no wire format may be invented for it.',
  },
  'EVT-2': {
    level: 'may',
    basis: 'documented',
    says: 'Clients connect to it on TCP port 5621 unless configured.',
    source: 'EnvReq 16.3',
    excluded:
      'Of the event interface only its existence and its port are known; no wire format may be invented for it.',
  },
  'EVT-3': {
    level: 'may',
    basis: 'documented',
    says: 'It tells of calls that start and stop.',
    source: 'EnvReq 16.3',
    excluded:
      'Of the event interface only its existence and its port are known; no wire format may be invented for it.',
  },
  'EVT-4': {
    level: 'may',
    basis: 'documented',
    says: 'CTI Core, Web Media Server, On-Demand and other programs use it.',
    source: 'EnvReq 16.3',
    excluded:
      'Of the event interface only its existence and its port are known; no wire format may be invented for it.',
  },
  'EVT-5': {
    level: 'may',
    basis: 'documented',
    says: 'An event is not the reply to a request.',
    source: 'Commands 20.1',
    excluded:
      'Of the event interface only its existence and its port are known; no wire format may be invented for it.',
  },
  'EVT-6': {
    level: 'may',
    basis: 'inferred',
    says: 'A client subscribes to types of events in a mode, and is refused for bad ones.',
    source: 'the wording of labels 29 and 30',
    excluded:
      'Of the event interface only its existence and its port are known; no wire format may be invented for it.',
  },
} as const satisfies Requirements
