import { parseArgs } from 'node:util'
import { checkOrder } from './order/check-order.ts'

/**
 * Shows that no example depends on another, on the day, or on time that passes: `npm run order`, or for a
 * part of the examples `npm run order -- --share 20 --seed 7 --scheme tcp`: a twentieth of them, another
 * for each seed. They run in two orders that the seed makes, and each alone.
 */
const { values } = parseArgs({
  options: {
    share: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    scheme: { type: 'string', multiple: true },
  },
})
const [of = 0, seed = 0] = [values.share, values.seed].map((text) => {
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw new Error(`a whole number from 1 is needed, found ${text}`)
  return Number(text)
})
const schemes = (['tcp', 'http', 'https'] as const).filter(
  (scheme) => values.scheme?.includes(scheme) ?? true,
)

/** What a simulator of the suite waits for real: `lineGraceMs` and `unfinishedMs`, of requests that never end. */
const limitsMs = [400, 600]

let ran = 0
for (const scheme of schemes) {
  const share = `${(seed % of) + 1}/${of}`
  const { examples, differing, waitedMs } = await checkOrder(scheme, { seed, share })
  const waits = waitedMs.length === 0 ? 'nothing' : `${waitedMs.join(' ms, ')} ms`
  const others = waitedMs.filter((ms) => !limitsMs.includes(ms))
  process.stdout.write(
    `${scheme}: ${examples} examples in two orders and alone, ${differing.length} differ; waited for: ${waits}\n`,
  )
  for (const line of differing) process.stdout.write(`${line}\n`)
  ran += examples
  if (differing.length > 0 || others.length > 0) process.exitCode = 1
}
// A share of few examples may have none over one transport; that nothing ran at all shows nothing.
if (ran === 0) process.exitCode = 1
