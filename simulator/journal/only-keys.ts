interface KeyIssue {
  readonly code?: string | undefined
  readonly keys?: unknown
}

/** Says of an unknown key which there are, and of anything but an object that one is wanted. */
export function onlyKeysOf(shape: object) {
  const allowed = Object.keys(shape).join(', ')
  const error = ({ code, keys }: KeyIssue) =>
    code === 'unrecognized_keys' && Array.isArray(keys)
      ? `there is no ${keys.join(', ')}; there are ${allowed}`
      : `an object of ${allowed}`
  return { error }
}
