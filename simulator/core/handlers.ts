import type { CommandId } from '../../contract/commands.ts'
import { addGroup } from './handlers/add-group.ts'
import { agentBlackoutStart } from './handlers/agent-blackout-start.ts'
import { agentBlackoutStop } from './handlers/agent-blackout-stop.ts'
import { blackoutStart } from './handlers/blackout-start.ts'
import { blackoutStop } from './handlers/blackout-stop.ts'
import { callList } from './handlers/call-list.ts'
import { callStart } from './handlers/call-start.ts'
import { callStop } from './handlers/call-stop.ts'
import { callUpdate } from './handlers/call-update.ts'
import { callUpdatePostRecording } from './handlers/call-update-post-recording.ts'
import { channels } from './handlers/channels.ts'
import { chatStart } from './handlers/chat-start.ts'
import { chatStop } from './handlers/chat-stop.ts'
import { chatUpdate } from './handlers/chat-update.ts'
import { deviceList } from './handlers/device-list.ts'
import { deviceRecordingStatus } from './handlers/device-recording-status.ts'
import { deviceStatus } from './handlers/device-status.ts'
import { email } from './handlers/email.ts'
import { exportRecording } from './handlers/export-recording.ts'
import { fetchTerminology } from './handlers/fetch-terminology.ts'
import { importAgentPhone } from './handlers/import-agent-phone.ts'
import { importUser } from './handlers/import-user.ts'
import { importWorkstation } from './handlers/import-workstation.ts'
import { modifyGroupPermission } from './handlers/modify-group-permission.ts'
import { modifyRole } from './handlers/modify-role.ts'
import { modifyRoleGroupPermission } from './handlers/modify-role-group-permission.ts'
import { modifyRolePermission } from './handlers/modify-role-permission.ts'
import { modifyUserRole } from './handlers/modify-user-role.ts'
import { multiExport } from './handlers/multi-export.ts'
import { recordStart } from './handlers/record-start.ts'
import { recordStop } from './handlers/record-stop.ts'
import { stations } from './handlers/stations.ts'
import { systemStatus } from './handlers/system-status.ts'
import { testEcho } from './handlers/test-echo.ts'
import type { Handler } from './outcome.ts'

/** A handler for each command. One that is missing does not compile. */
export type Handlers = { readonly [C in CommandId]: Handler<C> }

export const handlers: Handlers = {
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
  chatStart,
  chatStop,
  chatUpdate,
  blackoutStart,
  agentBlackoutStart,
  blackoutStop,
  agentBlackoutStop,
  importUser,
  importAgentPhone,
  importWorkstation,
  exportRecording,
  multiExport,
  email,
  addGroup,
  modifyGroupPermission,
  modifyRole,
  modifyRoleGroupPermission,
  modifyUserRole,
  modifyRolePermission,
}
