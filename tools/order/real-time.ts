/** What of the time of this process is watched or moved, to see whether anything depends on it. */

/** Notes, until `stop`, after how many ms each timer ran out: each is a wait for time to pass for real. */
export function watchTimers(): { readonly waitedMs: readonly number[]; stop(): void } {
  const waitedMs: number[] = []
  const { setTimeout: original } = globalThis
  globalThis.setTimeout = new Proxy(original, {
    apply: (target, self, [run, ms, ...args]) =>
      Reflect.apply(target, self, [
        (...given: unknown[]) => {
          waitedMs.push(Number(ms ?? 0))
          return Reflect.apply(run, undefined, given)
        },
        ms,
        ...args,
      ]),
  })
  return {
    waitedMs,
    stop: () => {
      globalThis.setTimeout = original
    },
  }
}

/** Does something while every `Date` of this process is so many days late. */
export async function daysLater<T>(days: number, act: () => Promise<T>): Promise<T> {
  const { Date: original } = globalThis
  const now = () => original.now() + days * 86_400_000
  globalThis.Date = new Proxy(original, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new original(now()).toString(),
    get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
  })
  try {
    return await act()
  } finally {
    globalThis.Date = original
  }
}
