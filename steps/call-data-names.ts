import { userFields } from '../contract/replies.ts'

/** The fields of a recording that CALLLIST shows and CALLUPDATE changes. */
export const callDataNames: readonly string[] = [
  ...['ANI', 'DNIS', 'CALLDIRECTION', 'GROUP', 'GATE'],
  ...userFields,
]
