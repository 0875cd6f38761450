import type { CommandId } from '../../contract/commands.ts'
import { callList } from './handlers/call-list.ts'
import { callStart } from './handlers/call-start.ts'
import { callStop } from './handlers/call-stop.ts'
import { callUpdate } from './handlers/call-update.ts'
import { callUpdatePostRecording } from './handlers/call-update-post-recording.ts'
import { channels } from './handlers/channels.ts'
import { deviceList } from './handlers/device-list.ts'
import { deviceRecordingStatus } from './handlers/device-recording-status.ts'
import { deviceStatus } from './handlers/device-status.ts'
import { fetchTerminology } from './handlers/fetch-terminology.ts'
import { recordStart } from './handlers/record-start.ts'
import { recordStop } from './handlers/record-stop.ts'
import { stations } from './handlers/stations.ts'
import { systemStatus } from './handlers/system-status.ts'
import { testEcho } from './handlers/test-echo.ts'
import type { Handler } from './outcome.ts'

/** A handler for each command that this simulator answers. */
export const handlers: { readonly [C in CommandId]?: Handler<C> } = {
  testEcho,
  callStart,
  callStop,
  callUpdate,
  callUpdatePostRecording,
  recordStart,
  recordStop,
  deviceList,
  deviceStatus,
  deviceRecordingStatus,
  systemStatus,
  channels,
  stations,
  fetchTerminology,
  callList,
}
