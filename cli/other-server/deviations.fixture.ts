/** What the server can be told to do wrong. Each breaks what the reference says, and little else. */
export const deviations = [
  /** CALLSTOP without CALLINSTANCE ends the first call of the device that is still up. */
  'stops the oldest call',
  /** CALLUPDATE without CALLINSTANCE changes the first call of the device that is still up. */
  'updates the oldest call',
  /** CALLUPDATE finds its device by DEVICEALIAS as well. */
  'updates by alias',
  /** An alias starts calls on devices that no agent has. */
  'starts without an agent',
  /** A blank DEVICEID is looked for as if it named a device. */
  'takes a blank for a device',
  /** What a recording keeps of a call loses its leading zeros. */
  'drops leading zeros',
  /** DEVICESTATUS shows the first call that is up, and not the last. */
  'ranks the oldest call first',
  /** COUNT of DEVICELIST is one too many. */
  'counts one device too many',
  /** COUNT of STATIONS is one too few. */
  'counts one station too few',
  /** The reply to FETCHTERMINOLOGY has a REQUESTID of its own. */
  'answers with its own number',
  /** SYSTEMRAMUSEDPCT is rounded. */
  'rounds the memory',
  /** Of the recordings that are listed the oldest comes first. */
  'lists the oldest first',
  /** CALLNUMBER counts from 0. */
  'numbers from nought',
  /** CALLDATEEND is no limit. */
  'forgets the end of the range',
  /** The reply of the WebAPI opens with an XML declaration. */
  'declares its XML',
  /** DEVICESTATUS shows nothing of the last call of an idle device. */
  'forgets the last call',
  /** DEVICERECORDINGSTATUS tells how many devices it shows. */
  'counts in the wrong place',
  /** A connection is closed after its reply. */
  'closes after a reply',
] as const

export type Deviation = (typeof deviations)[number]
