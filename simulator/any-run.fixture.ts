import fc from 'fast-check'
import type { CommandId } from '../contract/commands.ts'
import { request } from './any-request.fixture.ts'
import { describedWorld } from './any-world.fixture.ts'
import { decide } from './core/decide.ts'
import type { WorldDescription } from './core/description.ts'
import { Replies } from './core/replies.ts'
import type { ReplyRule } from './core/reply-rule.ts'
import { scripts } from './core/script/scripts.fixture.ts'
import { fire, settle } from './core/settle.ts'
import { createWorld, type World } from './core/world.ts'
import { decode, isComplete } from './wire/decode.ts'

/**
 * Any run of anything that can be done with a world: every command, the script, the rules for
 * replies, and the clock. The world is small and the values few, so that what happens meets.
 */

const rule: fc.Arbitrary<ReplyRule> = fc.record(
  {
    name: fc.constantFrom('a', 'reply 1'),
    match: fc.record(
      {
        command: fc.constantFrom('CALLSTART', 'CALLSTOP', 'DEVICELIST'),
        parameters: fc.constantFrom({}, { DEVICEID: '4001' }),
      },
      { requiredKeys: ['parameters'] },
    ),
    every: fc.constantFrom(2, 3),
    occurrence: fc.constantFrom(1, 2),
    probability: fc.constantFrom(30, 70),
    result: fc.constant({ label: 'API_DATABASE_QUERY_ERROR' as const }),
    delayMs: fc.constantFrom(5),
  },
  { requiredKeys: ['match'] },
)

const deed = fc.oneof(
  { weight: 40, arbitrary: request },
  { weight: 1, arbitrary: rule.map((added) => ({ does: 'add-rule' as const, rule: added })) },
  { weight: 1, arbitrary: fc.constant({ does: 'remove-rule' as const, name: 'reply 1' }) },
  { weight: 1, arbitrary: fc.constant({ does: 'fire' as const, name: 'fired' }) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(11, 12, 101, 102)
      .map((id) => ({ does: 'remove-recording' as const, id })),
  },
)

const step = fc.record({ deed, ms: fc.constantFrom(0, 0, 1, 250, 499, 500, 501, 1000, 3000) })

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** Any run, and the world it happens in. */
export const anyRun = fc.record({
  description: fc
    .record({ script: scripts, replies: fc.array(rule, { maxLength: 3 }), seed: fc.nat(99) })
    .map((part) => ({
      ...describedWorld,
      ...part,
      replies: part.replies.map((one, index) => ({
        ...one,
        ...(one.name ? { name: `${one.name}${index}` } : {}),
      })),
      script: [
        ...part.script,
        { name: 'fired', at: 0, times: 0, do: [{ 'channel-fails': { channel: 1 } }] },
      ],
    })),
  steps: fc.array(step, { maxLength: 40, size: 'max' }),
})

/** A world, its rules, and the instant it has come to. */
export interface Side {
  readonly world: World
  readonly replies: Replies
  now: number
}

/** A world as it begins. */
export function sideOf(description: WorldDescription): Side {
  const replies = new Replies(description.replies, description.seed)
  return { world: createWorld(description), replies, now: 0 }
}

/** What came of a step: plain data. */
export interface Happened {
  readonly command?: CommandId
  readonly isRefused: boolean
  readonly told: unknown
}

/** Has a step happen to a side, as the engine would. */
export function happen(side: Side, { deed, ms }: Step): Happened {
  const { world, replies } = side
  side.now += ms
  const { now } = side
  switch (deed.does) {
    case 'request':
      return answered(side, deed.name, deed.sent)
    case 'add-rule':
      return { isRefused: false, told: replies.add(deed.rule) ?? '' }
    case 'remove-rule':
      return { isRefused: false, told: replies.remove(deed.name) }
    case 'fire':
      return { isRefused: false, told: fire(world, deed.name, now) }
    case 'remove-recording':
      settle(world, now)
      return { isRefused: false, told: world.recordings.remove(deed.id) }
  }
}

function answered(
  { world, replies, now }: Side,
  name: string,
  sent: readonly (readonly [string, string])[],
): Happened {
  const row = [['TYPE', name], ['REQUESTID', '7'], ...sent] as const
  const decoded = decode(row, 'http')
  if (!decoded.ok) return { isRefused: true, told: decoded }
  const { command, requestId, parameters } = decoded
  const met = replies.meet(decoded, 'http')
  const rule = met && { name: met.name, dice: met.dice.next() }
  if (met?.rule.result) return { command, isRefused: true, told: rule }
  if (!isComplete(command, parameters)) throw new Error(`${command} was decoded incompletely`)
  const outcome = decide(world, { command, requestId, parameters }, now)
  return { command, isRefused: !outcome.ok, told: [rule, outcome] }
}
