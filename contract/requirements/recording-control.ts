import type { Requirements } from '../types.ts'

/** What the commands that control a recording have in common (protocol section 4.8). */
export const recordingControlRequirements = {
  'RECCTL-1': {
    level: 'must',
    basis: 'documented',
    says: 'A command is harmless when the device is recorded already, or not recorded at all.',
    source: 'seed',
  },
  'RECCTL-2': {
    level: 'must',
    basis: 'documented',
    says: 'The state of the device need not be asked for first.',
    source: 'seed',
  },
  'RECCTL-3': {
    level: 'must',
    basis: 'documented',
    says: 'The commands are meant for triggers of a site, sent as often as these fire.',
    source: 'seed',
  },
} as const satisfies Requirements
