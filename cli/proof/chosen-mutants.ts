import type { NamedMutant } from '../../simulator/mutants/all-mutants.ts'

/** The mutants with some names, in which * stands for anything; all of them where none is named. */
export function chosenMutants(
  mutants: readonly NamedMutant[],
  names: readonly string[],
): readonly NamedMutant[] {
  for (const name of names) {
    if (!mutants.some((mutant) => fits(mutant, name)))
      throw new Error(`no mutant is called ${name}`)
  }
  if (names.length === 0) return mutants
  return mutants.filter((mutant) => names.some((name) => fits(mutant, name)))
}

function fits(mutant: NamedMutant, name: string): boolean {
  const parts = name.split('*').map((part) => part.replace(/[^\w-]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`).test(mutant.name)
}
