import { inTextOrder } from './in-text-order.ts'
import type { ShapeFinding } from './result-format.ts'

/**
 * Findings with those that say the same counted together, the most frequent first. Of those that are
 * as frequent the order follows from what they say, not from the order in which the replies came.
 */
export function countedShapes(findings: readonly ShapeFinding[]): readonly ShapeFinding[] {
  const shapes = new Map<string, ShapeFinding>()
  for (const { command, says, replies } of findings) {
    const key = `${command}\n${says}`
    shapes.set(key, { command, says, replies: replies + (shapes.get(key)?.replies ?? 0) })
  }
  return [...shapes.values()].toSorted(
    (one, other) =>
      other.replies - one.replies ||
      inTextOrder(one.command, other.command) ||
      inTextOrder(one.says, other.says),
  )
}
