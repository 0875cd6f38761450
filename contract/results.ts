import type { Basis } from './types.ts'

/**
 * Result codes by label (Results 17.1-20.1; protocol section 2.2). The table of the reference ends
 * at 31, whose label is cut off in every copy; 19 is missing from it.
 */
export const resultCodes = {
  API_RECORDING_STARTED: 0,
  API_ERROR_ALREADY_RECORDING: 1,
  API_ERROR_OUT_OF_DISK_SPACE: 2,
  API_ERROR_NO_FREE_CHANNELS: 3,
  API_ERROR_UNKNOWN: 4,
  API_DEVICE_ALIAS_UNSPECIFIED: 5,
  API_ERROR_SCHEDULER_NOT_RUNNING: 6,
  API_DEVICE_NOT_IN_CALL: 7,
  API_DEVICE_INVALID: 8,
  API_DID_NOT_MATCH_A_SCHEDULE: 9,
  API_UNKNOWN_MESSAGE_TYPE: 10,
  API_ERROR_PROCESSING_MESSAGE: 11,
  API_DEVICE_NOT_RECORDING: 12,
  API_RECORDING_STOPPED: 13,
  API_REQUESTID_INVALID: 14,
  API_INVALID_REQUEST_TYPE: 15,
  API_INVALID_MESSAGE_FORMAT: 16,
  API_ERROR_NO_DEFAULT_RECORDING_PATH: 18,
  API_OK: 20,
  API_ERROR_INVALID_ACTION: 21,
  API_ERROR_KEYS_NOT_UNIQUE: 22,
  API_DATABASE_QUERY_ERROR: 23,
  API_AGENT_NOT_FOUND: 24,
  API_AGENT_NOT_ACTIVE: 25,
  API_BLANK_REQUIRED_VALUE: 26,
  API_NO_GROUP: 27,
  API_USER_NOT_FOUND: 28,
  API_MODE_INVALID: 29,
  API_EVENT_TYPE_INVALID: 30,
} as const

export type ResultLabel = keyof typeof resultCodes

/** Codes that the reference's table leaves unclear, with what is known of each. */
export const unclearCodes = {
  17: { says: 'printed with the label of 16 a second time', basis: 'documented' },
  19: { says: 'absent from the table', basis: 'documented' },
  31: { says: 'its label is cut off after API_ERROR_', basis: 'documented' },
} as const satisfies Record<number, { readonly says: string; readonly basis: Basis }>
