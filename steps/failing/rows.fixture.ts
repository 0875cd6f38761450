import { administrationRows } from './administration-rows.fixture.ts'
import { callRows } from './call-rows.fixture.ts'
import { documentedRows } from './documented-rows.fixture.ts'
import { mailRows } from './mail-rows.fixture.ts'
import { mediaRows } from './media-rows.fixture.ts'
import { recordingRows } from './recording-rows.fixture.ts'
import { replyRows } from './reply-rows.fixture.ts'
import type { Row } from './row.fixture.ts'
import { sessionRows } from './session-rows.fixture.ts'
import { stationRows } from './station-rows.fixture.ts'
import { statusRows } from './status-rows.fixture.ts'
import { systemRows } from './system-rows.fixture.ts'
import { userRows } from './user-rows.fixture.ts'
import { webRows } from './web-rows.fixture.ts'
import { wireRows } from './wire-rows.fixture.ts'
import { zipRows } from './zip-rows.fixture.ts'

/** Every step definition that finds something right or wrong, shown doing both. */
export const rows: readonly Row[] = [
  administrationRows,
  callRows,
  documentedRows,
  mailRows,
  mediaRows,
  recordingRows,
  replyRows,
  sessionRows,
  stationRows,
  statusRows,
  systemRows,
  userRows,
  webRows,
  wireRows,
  zipRows,
].flat()

/** Steps that only note, or do what is no request, so that there is nothing in them to be wrong. */
export const stepsThatFindNothing: readonly string[] = [
  '{int} second(s) pass',
  '{int} milliseconds pass',
  'a target whose {word} is {word}',
  'the PASSWORD of imports is left out',
  'the media is remembered as {string}',
  'the recordings of {device} are counted',
  'the sessions of {device} are noted',
  'the list of stations is noted',
  'the list of users is noted',
  '{int} clients are connected',
  'the world of the document',
  'the world of {string}',
]
