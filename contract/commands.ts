import { addGroup } from './commands/add-group.ts'
import { agentBlackoutStart } from './commands/agent-blackout-start.ts'
import { agentBlackoutStop } from './commands/agent-blackout-stop.ts'
import { blackoutStart } from './commands/blackout-start.ts'
import { blackoutStop } from './commands/blackout-stop.ts'
import { callList } from './commands/call-list.ts'
import { callStart } from './commands/call-start.ts'
import { callStop } from './commands/call-stop.ts'
import { callUpdate } from './commands/call-update.ts'
import { callUpdatePostRecording } from './commands/call-update-post-recording.ts'
import { channels } from './commands/channels.ts'
import { chatStart } from './commands/chat-start.ts'
import { chatStop } from './commands/chat-stop.ts'
import { chatUpdate } from './commands/chat-update.ts'
import { deviceList } from './commands/device-list.ts'
import { deviceRecordingStatus } from './commands/device-recording-status.ts'
import { deviceStatus } from './commands/device-status.ts'
import { email } from './commands/email.ts'
import { exportRecording } from './commands/export-recording.ts'
import { fetchTerminology } from './commands/fetch-terminology.ts'
import { importAgentPhone } from './commands/import-agent-phone.ts'
import { importUser } from './commands/import-user.ts'
import { importWorkstation } from './commands/import-workstation.ts'
import { modifyGroupPermission } from './commands/modify-group-permission.ts'
import { modifyRole } from './commands/modify-role.ts'
import { modifyRoleGroupPermission } from './commands/modify-role-group-permission.ts'
import { modifyRolePermission } from './commands/modify-role-permission.ts'
import { modifyUserRole } from './commands/modify-user-role.ts'
import { multiExport } from './commands/multi-export.ts'
import { recordStart } from './commands/record-start.ts'
import { recordStop } from './commands/record-stop.ts'
import { stations } from './commands/stations.ts'
import { systemStatus } from './commands/system-status.ts'
import { testEcho } from './commands/test-echo.ts'
import type { Command } from './types.ts'

/** Every command of the API, in the order of the reference. */
export const commands = {
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
  addGroup,
  modifyGroupPermission,
  modifyRole,
  modifyRoleGroupPermission,
  modifyUserRole,
  modifyRolePermission,
  email,
} as const satisfies Readonly<Record<string, Command>>

type Commands = typeof commands

export type CommandId = keyof Commands
export type CommandName = Commands[CommandId]['name']
