import fc from 'fast-check'

/**
 * A model of blackouts that knows nothing of the world: since when each call and each agent is withheld,
 * in a run where devices are named by their ids and every call is recorded.
 */

/** How long a blackout lasts that nobody stops. */
export const longestMs = 3000

const agents: Readonly<Record<string, string>> = { 4001: '1', 4003: '2', 4004: '2', 4005: '3' }

// Two phones of one agent more often than the others, so that what is of one can be seen at the other.
const deviceId = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('4003', '4004') },
  fc.constantFrom('4001', '4002', '4005'),
)

/** Runs that name devices by their ids, and calls by their instances or not at all. */
export const plainRuns = fc.array(
  fc.record({
    command: fc.constantFrom(
      'callStart',
      'callStop',
      'recordStart',
      'recordStop',
      'chatStart',
      'chatStop',
      'blackoutStart',
      'blackoutStop',
      'agentBlackoutStart',
      'agentBlackoutStop',
    ),
    DEVICEID: deviceId,
    CALLINSTANCE: fc.constantFrom(undefined, '1', '2'),
    SESSIONID: fc.constantFrom('s1', 's2'),
    AGENTID: fc.constantFrom('1', '2', '2', '3'),
    ms: fc.nat(2000),
  }),
  { maxLength: 40, size: 'medium' },
)

export type PlainStep = typeof plainRuns extends fc.Arbitrary<(infer S)[]> ? S : never

export class BlackoutModel {
  /** Calls and sessions that are up, oldest first. */
  #up: { readonly key: string; readonly device: string; readonly agent: string | undefined }[] = []
  readonly #since = new Map<string, number>()

  /** Takes in an accepted or refused request: one that was refused has nothing to act on here. */
  apply({ command, DEVICEID, CALLINSTANCE, SESSIONID, AGENTID }: PlainStep, now: number): void {
    const last = this.#up.findLast(({ device }) => device === DEVICEID)?.key
    const call = CALLINSTANCE === undefined ? last : `${DEVICEID}/${CALLINSTANCE}`
    const session = { key: SESSIONID, device: '', agent: AGENTID }
    if (command === 'callStart') this.#begin(DEVICEID, `${DEVICEID}/${CALLINSTANCE ?? ''}`)
    if (command === 'callStop') this.#end(call)
    if (command === 'chatStart' && !this.#isUp(SESSIONID)) this.#up.push(session)
    if (command === 'chatStop') this.#end(SESSIONID)
    if (command === 'blackoutStart' && this.#isUp(call)) this.#withhold(call, now)
    if (command === 'blackoutStop') this.#since.delete(call ?? '')
    if (command === 'agentBlackoutStart') this.#withhold(agents[DEVICEID], now)
    if (command === 'agentBlackoutStop') this.#since.delete(agents[DEVICEID] ?? '')
  }

  /** Calls, as `device/instance`, and sessions that are withheld. */
  paused(now: number): readonly string[] {
    return this.#up
      .filter(({ key, agent }) => this.#isOpen(key, now) || this.#isOpen(agent, now))
      .map(({ key }) => key)
  }

  #begin(device: string, key: string): void {
    this.#end(key)
    this.#up.push({ key, device, agent: agents[device] })
  }

  #end(key: string | undefined): void {
    this.#up = this.#up.filter((one) => one.key !== key)
    this.#since.delete(key ?? '')
  }

  #withhold(key: string | undefined, now: number): void {
    if (key !== undefined && !this.#isOpen(key, now)) this.#since.set(key, now)
  }

  #isUp(key: string | undefined): boolean {
    return this.#up.some((one) => one.key === key)
  }

  #isOpen(key: string | undefined, now: number): boolean {
    const since = this.#since.get(key ?? '')
    return since !== undefined && now < since + longestMs
  }
}
