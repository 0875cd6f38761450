/**
 * Expectations of the steps. What is not met says in its first line what was looked at, what it must
 * be and what it is; what was received follows, so that nobody has to run it again to see it.
 */

interface Received {
  readonly text: string
}

export function must(holds: unknown, says: string, received?: Received): asserts holds {
  if (!holds) throw new Error(received === undefined ? says : `${says}\n${received.text.trimEnd()}`)
}

export function mustBe(what: string, found: string, expected: string, received?: Received): void {
  must(found === expected, `${what} must be "${expected}", found "${found}"`, received)
}

/** The whole text must match. */
export function mustMatch(what: string, found: string, pattern: string, received?: Received): void {
  const whole = new RegExp(`^(?:${pattern})$`, 'u')
  must(whole.test(found), `${what} must match ${pattern}, found "${found}"`, received)
}
