import type { ExampleRun } from '../../reports/collect-run.ts'
import { ExampleRunner } from './example-runner.ts'
import { daysLater, watchTimers } from './real-time.ts'
import { differences } from './same-results.ts'

/** What came of it over one transport. */
export interface OrderCheck {
  readonly examples: number
  /** A line for each example that came out otherwise in another order, on another day, or alone. */
  readonly differing: readonly string[]
  /** After how many ms timers ran out while the examples ran once in one order. */
  readonly waitedMs: readonly number[]
}

/**
 * Runs examples in one order, in another order on another day, and each alone, and compares what came of
 * them with what crossed the wire. `share`: such as `3/20`.
 */
export async function checkOrder(
  scheme: ExampleRun['scheme'],
  { seed, share }: { readonly seed: number; readonly share: string },
): Promise<OrderCheck> {
  const runner = await ExampleRunner.over(scheme)
  const timers = watchTimers()
  const first = await runner.inOrder(seed, share)
  timers.stop()
  const second = await daysLater(400, () => runner.inOrder(seed + 1, share))
  const alone: ExampleRun[] = []
  for (const example of first) alone.push(...(await runner.alone(example)))
  const failed = first.filter(({ status }) => status === 'failed')
  return {
    examples: first.length,
    differing: [
      ...failed.map(({ uri, line, message }) => `${uri}:${line} failed: ${message}`),
      ...differences(first, second).map((line) => `in another order: ${line}`),
      ...differences(first, alone).map((line) => `alone: ${line}`),
    ],
    waitedMs: timers.waitedMs.toSorted((a, b) => a - b),
  }
}
