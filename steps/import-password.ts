import { sentValue } from './put-back/part.ts'
import type { Secrets } from './safety/secrets.ts'
import type { Sent } from './xml/write-request.ts'

/**
 * The PASSWORD that a target asks for where users are changed (IMPORTUSER-2): it goes with every
 * IMPORTUSER that is about something else. LIST does without (IMPORTUSER-3).
 */
export function passwordFor(
  command: string,
  parameters: readonly Sent[],
  { importPassword }: Secrets,
): readonly Sent[] {
  if (importPassword === undefined || command !== 'IMPORTUSER') return []
  const hasOne = parameters.some(([name]) => name === 'PASSWORD')
  const changes = sentValue(parameters, 'ACTION')?.toUpperCase() !== 'LIST'
  return changes && !hasOne ? [['PASSWORD', importPassword]] : []
}
