import type { DeviceFacts } from './device-facts.ts'

/** Something that a role presumes of a device, as far as replies tell. */
export interface Condition {
  /** What it is, after `it has` or `it is`: `an alias`. */
  readonly says: string
  readonly holds: (facts: DeviceFacts) => boolean
}

export const conditions = {
  anAgent: { says: 'an agent', holds: ({ holder }) => holder === 'agent' },
  noAgent: { says: 'nobody who has it', holds: ({ holder }) => holder === 'nobody' },
  agentsOnly: {
    says: 'an agent who has no other device',
    holds: ({ holder, devicesOfAgent }) => holder === 'agent' && devicesOfAgent === 1,
  },
  agentOfTwo: {
    says: 'an agent who has just two devices',
    holds: ({ holder, devicesOfAgent }) => holder === 'agent' && devicesOfAgent === 2,
  },
  ownSeat: {
    says: 'an agent who has it by its DEVICEID',
    holds: ({ values: { PHONE, DEVICEID } }) => PHONE === '' || PHONE === DEVICEID.trim(),
  },
  freeSeat: {
    says: 'an agent who has it by its alias alone',
    holds: ({ values: { PHONE, DEVICEID } }) => PHONE !== '' && PHONE !== DEVICEID.trim(),
  },
  agentId: { says: 'a USER_ID of its agent', holds: ({ values }) => values.AGENTID !== '' },
  username: { says: 'a USERNAME of its agent', holds: ({ values }) => values.USERNAME !== '' },
  sysUser: { says: 'a SYS_USER', holds: ({ values }) => values.SYS_USER !== '' },
  crmUser: { says: 'a CRM_USER', holds: ({ values }) => values.CRM_USER !== '' },
  anAlias: { says: 'an alias', holds: ({ values }) => values.DEVICEALIAS !== '' },
  noAlias: { says: 'no alias', holds: ({ values }) => values.DEVICEALIAS === '' },
  aStation: { says: 'a station', holds: ({ values }) => values.STATIONNAME !== '' },
  noStation: { says: 'no station', holds: ({ values }) => values.STATIONNAME === '' },
  zeroId: {
    says: 'a DEVICEID that begins with 0',
    holds: ({ values }) => values.DEVICEID.startsWith('0'),
  },
  zeroAlias: {
    says: 'an alias that begins with 0',
    holds: ({ values }) => values.DEVICEALIAS.startsWith('0'),
  },
  neverInCall: { says: 'no call, and none before', holds: ({ wasInCall }) => !wasInCall },
  mayBeRecorded: {
    says: 'no call that goes unrecorded',
    holds: ({ recorded }) => recorded !== 'no',
  },
  mayBeUnrecorded: { says: 'no recording', holds: ({ recorded }) => recorded !== 'yes' },
  recorded: { says: 'a recording', holds: ({ recorded }) => recorded === 'yes' },
  unrecorded: { says: 'a call that goes unrecorded', holds: ({ recorded }) => recorded === 'no' },
  screen: { says: 'a screen recording', holds: ({ isScreenRecorded }) => isScreenRecorded },
  noScreen: {
    says: 'no screen recording',
    holds: ({ isScreenRecorded }) => !isScreenRecorded,
  },
  fewChannels: {
    says: 'a core with no more than two channels',
    holds: ({ channels: { most } }) => most !== undefined && most <= 2,
  },
  surelyFewChannels: {
    says: 'a core of which CHANNELS shows that it has channels',
    holds: ({ channels }) => channels.isSure,
  },
  manyChannels: {
    says: 'a core without channels, or with more than two',
    holds: ({ channels: { most } }) => most === undefined || most > 2,
  },
} as const satisfies Readonly<Record<string, Condition>>
