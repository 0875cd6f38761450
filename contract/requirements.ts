import { commands } from './commands.ts'
import { callHandlingRequirements } from './requirements/call-handling.ts'
import { eventRequirements } from './requirements/events.ts'
import { recordingControlRequirements } from './requirements/recording-control.ts'
import { requestRequirements } from './requirements/request.ts'
import { resultRequirements } from './requirements/result.ts'
import { statusRequirements } from './requirements/status.ts'
import { tcpRequirements } from './requirements/tcp.ts'
import { webApiRequirements } from './requirements/web-api.ts'
import type { Requirement, Requirements } from './types.ts'

/** Requirements that belong to no single command, by the part of the reference they come from. */
export const sharedRequirements = {
  tcp: tcpRequirements,
  request: requestRequirements,
  'web-api': webApiRequirements,
  result: resultRequirements,
  'call-handling': callHandlingRequirements,
  status: statusRequirements,
  'recording-control': recordingControlRequirements,
  events: eventRequirements,
} as const satisfies Readonly<Record<string, Requirements>>

/** A requirement with its id and where it stands in the contract. */
export interface PlacedRequirement extends Requirement {
  readonly id: string
  /** The name of the command it belongs to, or the part of the reference shared by several. */
  readonly place: string
}

/** Every requirement of the contract, in the order of the reference. */
export const requirements: readonly PlacedRequirement[] = [
  ...Object.entries(sharedRequirements).flatMap(([place, rows]) => placed(place, rows)),
  ...Object.values(commands).flatMap((command) => placed(command.name, command.requirements)),
]

function placed(place: string, rows: Requirements): PlacedRequirement[] {
  return Object.entries(rows).map(([id, requirement]) => ({ id, place, ...requirement }))
}
