/** An example that failed because of a mutant. */
export interface Catch {
  /** The feature file, as cucumber names it, and the line of the example in it. */
  readonly uri: string
  readonly line: number
  /** Which of the requirements that the mutant breaks it is an example of. */
  readonly requirements: readonly string[]
  /** The step that failed, as the example has it; blank: what is looked at around each example. */
  readonly step: string
  /** What was found. */
  readonly message: string
}

/** What came of running examples against a mutant. */
export interface Finding {
  /** How many examples ran. */
  readonly ran: number
  readonly catches: readonly Catch[]
  /** What broke in a simulator that should only have misbehaved; absent: nothing. */
  readonly crash?: string
}
