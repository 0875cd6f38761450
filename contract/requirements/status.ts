import type { Requirements } from '../types.ts'

/** What the status commands have in common (protocol section 4.7). */
export const statusRequirements = {
  'STATUSFAM-1': {
    level: 'must',
    basis: 'documented',
    says: 'Asking for the state of a device never changes what is recorded.',
    source: 'seed',
  },
} as const satisfies Requirements
