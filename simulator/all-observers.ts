import type { SessionObserver } from './simulator-session.ts'

/** Tells everything to several, in their order; undefined: there is nobody to tell. */
export function allObservers(
  ...some: readonly (SessionObserver | undefined)[]
): SessionObserver | undefined {
  const all = some.filter((one) => one !== undefined)
  if (all.length < 2) return all[0]
  const tell = (happened: (one: SessionObserver) => void) => {
    for (const one of all) happened(one)
  }
  return {
    began: (first, clock) => tell((one) => one.began?.(first, clock)),
    came: () => tell((one) => one.came?.()),
    decided: (came, at) => tell((one) => one.decided?.(came, at)),
    acted: (action, at) => tell((one) => one.acted?.(action, at)),
    exchanged: (exchange) => tell((one) => one.exchanged?.(exchange)),
    ended: () => tell((one) => one.ended?.()),
  }
}
