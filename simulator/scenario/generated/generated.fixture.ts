import type { WorldDescription } from '../../core/description.ts'
import { describeWorld } from '../describe-world.ts'
import { parseScenario } from '../read-scenario.ts'

/** January 2026 on the server's clock. */
export const january = 'period: { from: 2026-01-01T00:00:00, to: 2026-02-01T00:00:00 }'

/** The world that the text of a scenario describes, with what is generated in it. */
export function describedWorld(text: string): WorldDescription {
  return describeWorld(parseScenario(text, 'x.yaml'), 0)
}
