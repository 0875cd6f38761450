import type { ScriptState } from './controlled.ts'
import type { SessionHandler } from './handler.ts'
import { refuse } from './respond.ts'

export const script: SessionHandler = (controlled, _, response) => {
  response.json(scriptState(controlled.script()))
}

export const fire: SessionHandler = (controlled, { params: { name } }, response) => {
  if (controlled.fire(String(name))) response.json(scriptState(controlled.script()))
  else refuse(response, 404, [`the script has no entry ${name}`])
}

function scriptState({ due, skipped, skippedCount }: ScriptState) {
  return {
    due: due.map(({ entry, at, left }) => ({
      name: entry.name,
      at: new Date(at).toISOString(),
      // Absent: for ever, which JSON cannot say.
      left: Number.isFinite(left) ? left : undefined,
    })),
    skipped: skipped.map(({ at, entry, action, reason }) => ({
      at: new Date(at).toISOString(),
      name: entry.name,
      action,
      reason,
    })),
    skippedCount,
  }
}
