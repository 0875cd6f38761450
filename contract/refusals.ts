import type { ResultLabel } from './results.ts'
import type { Basis } from './types.ts'

/** One situation in which a request is refused: its result and what the reply says of it. */
export interface Refusal {
  readonly label: ResultLabel
  /** A word in braces is filled in by the place that knows it. */
  readonly message: string
  /** Of the label. Message texts that the reference does not give are ours. */
  readonly basis: Basis
}

/**
 * Every refusal by name. The reference ties few situations to a code (protocol section 2.2); the
 * others take the label whose wording fits, and are marked inferred.
 */
export const refusals = {
  malformed: {
    label: 'API_INVALID_MESSAGE_FORMAT',
    message: 'The message is not a well-formed request: {detail}',
    basis: 'inferred',
  },
  requestIdInvalid: {
    label: 'API_REQUESTID_INVALID',
    message: 'REQUESTID must be a whole number, {found}',
    basis: 'inferred',
  },
  unknownCommand: {
    label: 'API_UNKNOWN_MESSAGE_TYPE',
    message: 'TYPE must name a command of the API, {found}',
    basis: 'inferred',
  },
  wrongTransport: {
    label: 'API_INVALID_REQUEST_TYPE',
    message: '{command} is answered by the WebAPI only',
    basis: 'inferred',
  },
  valueMissing: {
    label: 'API_BLANK_REQUIRED_VALUE',
    message: '{parameter} needs a value',
    basis: 'inferred',
  },
  valueInvalid: {
    label: 'API_ERROR_PROCESSING_MESSAGE',
    message: '{parameter} must be {allowed}, found "{found}"',
    basis: 'inferred',
  },
  deviceNotFound: {
    label: 'API_DEVICE_INVALID',
    message: 'Could not find a device matching given parameters',
    basis: 'documented',
  },
  selectorsConflict: {
    label: 'API_DEVICE_INVALID',
    message: 'Only one of {allowed} may be sent',
    basis: 'inferred',
  },
  deviceNotInCall: {
    label: 'API_DEVICE_NOT_IN_CALL',
    message: 'The device has no such call',
    basis: 'inferred',
  },
  recordingNotFound: {
    label: 'API_ERROR_PROCESSING_MESSAGE',
    message: 'Could not find a finished recording matching given parameters',
    basis: 'inferred',
  },
  recordingNotUnique: {
    label: 'API_ERROR_KEYS_NOT_UNIQUE',
    message: 'Several recordings match {parameter} "{found}"',
    basis: 'inferred',
  },
  diskFull: {
    label: 'API_ERROR_OUT_OF_DISK_SPACE',
    message: 'No disk space left to record to',
    basis: 'inferred',
  },
  noFreeChannel: {
    label: 'API_ERROR_NO_FREE_CHANNELS',
    message: 'No free channel to record on',
    basis: 'inferred',
  },
  actionInvalid: {
    label: 'API_ERROR_INVALID_ACTION',
    message: 'ACTION must be one of {allowed}, found "{found}"',
    basis: 'inferred',
  },
  agentNotFound: {
    label: 'API_AGENT_NOT_FOUND',
    message: 'Could not find an agent matching given parameters',
    basis: 'documented',
  },
  userNotFound: {
    label: 'API_USER_NOT_FOUND',
    message: 'Could not find a user matching given parameters',
    basis: 'inferred',
  },
  userExists: {
    label: 'API_ERROR_KEYS_NOT_UNIQUE',
    message: 'A user named {found} already exists',
    basis: 'inferred',
  },
  userNotUnique: {
    label: 'API_ERROR_KEYS_NOT_UNIQUE',
    message: 'Several users match given parameters',
    basis: 'inferred',
  },
  passwordInvalid: {
    label: 'API_ERROR_PROCESSING_MESSAGE',
    message: 'PASSWORD does not match the password of this server',
    basis: 'inferred',
  },
  phoneTaken: {
    label: 'API_ERROR_KEYS_NOT_UNIQUE',
    message: 'Phone {found} is assigned to another agent',
    basis: 'inferred',
  },
  stationNotStored: {
    label: 'API_DATABASE_QUERY_ERROR',
    message: 'The station could not be stored',
    basis: 'inferred',
  },
  groupNotFound: {
    label: 'API_NO_GROUP',
    message: 'Could not find a group matching given parameters',
    basis: 'inferred',
  },
  roleNotFound: {
    label: 'API_ERROR_PROCESSING_MESSAGE',
    message: 'Could not find a role matching given parameters',
    basis: 'inferred',
  },
  permissionUnknown: {
    label: 'API_ERROR_PROCESSING_MESSAGE',
    message: 'There is no permission named "{found}"',
    basis: 'inferred',
  },
  sessionNotFound: {
    label: 'API_DEVICE_NOT_RECORDING',
    message: 'There is no session with that SESSIONID',
    basis: 'inferred',
  },
  formatNotSupported: {
    label: 'API_ERROR_PROCESSING_MESSAGE',
    message: 'MEDIA_FORMAT must be one of {allowed}, found "{found}"',
    basis: 'inferred',
  },
  noAudio: {
    label: 'API_ERROR_PROCESSING_MESSAGE',
    message: 'Recording {found} has no audio',
    basis: 'inferred',
  },
  mediaNotMade: {
    label: 'API_ERROR_PROCESSING_MESSAGE',
    message: 'The media could not be made: {detail}',
    basis: 'inferred',
  },
  mailNotSent: {
    label: 'API_ERROR_PROCESSING_MESSAGE',
    message: 'The message could not be handed to the mail server: {detail}',
    basis: 'inferred',
  },
} as const satisfies Record<string, Refusal>

export type RefusalId = keyof typeof refusals
