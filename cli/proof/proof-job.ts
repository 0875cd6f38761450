/** Examples to run against a simulator, in one process. */
export interface ProofJob {
  /** The name of the mutant; absent: the simulator as it is. */
  readonly mutant?: string
  readonly scheme: 'tcp' | 'http' | 'https'
  /** What the mutant breaks. */
  readonly requirements: readonly string[]
  /** The feature files that have the examples. */
  readonly features: readonly string[]
  /** Which of their examples; absent: all. */
  readonly tags?: string
}
