/** How much a file may be. What goes beyond is refused, and the refusal says so. */
export const sourceLimits = {
  /** The longest file, in bytes. */
  fileBytes: 10_000_000,
  /** How deep lists and mappings may lie in each other. */
  nesting: 32,
  /** How many values may come about by aliases (`*name`). */
  aliasedValues: 100_000,
} as const
