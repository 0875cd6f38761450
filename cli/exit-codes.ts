/** What a subcommand's exit code means. */
export const exitCodes = {
  /** Everything that ran passed. */
  passed: 0,
  /** An example failed. */
  failed: 1,
  /** It could not run: bad arguments, a file that cannot be used, a target that does not answer. */
  couldNotRun: 2,
  /** The target stopped answering, or the run was interrupted; what had run until then passed. */
  endedEarly: 3,
} as const
