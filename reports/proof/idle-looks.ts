import type { NamedLook, ProvenMutant } from './proven-mutant.ts'

/** The steps that look at something, and have failed because of none of some mutants. */
export function idleLooks(
  looks: readonly NamedLook[],
  mutants: readonly ProvenMutant[],
): readonly NamedLook[] {
  const failed = new Set(mutants.flatMap(({ catches }) => catches.map(keyOf)))
  return looks.filter((look) => !failed.has(keyOf(look)))
}

function keyOf({ file, example, step }: NamedLook): string {
  return [file, example, step].join('\n')
}
