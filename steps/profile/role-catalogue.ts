import { type DeviceRoleRow, deviceRoles } from './device-roles.ts'

/** A role that a finished recording can take. */
export interface RecordingRoleRow {
  readonly kind: 'recordings'
  readonly name: string
  readonly presumes: string
  /** How long it must be at least; absent: no reply tells which recording it could be. */
  readonly secondsLeast?: number
}

/** A role that something can take of which no reply tells. */
export interface UntoldRoleRow {
  readonly kind: 'groups' | 'securityRoles'
  readonly name: string
  readonly presumes: string
}

export type RoleRow = DeviceRoleRow | RecordingRoleRow | UntoldRoleRow

/** Roles of recordings, those that most examples speak of first. */
export const recordingRoles: readonly RecordingRoleRow[] = [
  {
    kind: 'recordings',
    name: 'Third Saturday',
    presumes: 'A finished recording of sound. Its USER2 is changed, and put back.',
    secondsLeast: 1,
  },
  {
    kind: 'recordings',
    name: 'Withheld Call',
    presumes:
      'A finished recording of ten seconds, of which the fourth to the sixth were withheld by a blackout.',
  },
  {
    kind: 'recordings',
    name: 'Fourth Saturday',
    presumes: 'Another one, which sounds otherwise. Its USER2 is changed, and put back.',
    secondsLeast: 1,
  },
  {
    kind: 'recordings',
    name: 'First Saturday',
    presumes: 'One more, with sound all through its first minute.',
    secondsLeast: 60,
  },
]

const untoldRoles: readonly UntoldRoleRow[] = [
  { kind: 'groups', name: 'Closed Team', presumes: 'A QA group that is inactive.' },
  {
    kind: 'securityRoles',
    name: 'Reviewer',
    presumes: 'A role of users that nobody has and that may do nothing. No reply tells its ROLEID.',
  },
]

/** Every role that the features name, in examples that need no control interface. */
export const roleCatalogue: readonly RoleRow[] = [...deviceRoles, ...recordingRoles, ...untoldRoles]

/** Roles of recordings that only examples name for which the world of the target can be set. */
export const controlRoles: readonly string[] = ['Second Saturday', 'Sunday']
