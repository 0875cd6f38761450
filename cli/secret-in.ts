/**
 * What nobody may read, from an environment variable that a profile names for it. Throws where that is
 * not set, or holds too little to be hidden.
 */
export function secretIn(variable: string, what: string, environment: NodeJS.ProcessEnv): string {
  const value = environment[variable] ?? ''
  if (value === '') throw new Error(`${variable} is not set: the profile has ${what} there`)
  if (value.length >= shortest) return value
  throw new Error(
    `${variable} has ${value.length} characters; what has fewer than ${shortest} cannot be hidden in reports`,
  )
}

/** What is shorter stands in most texts by chance. */
const shortest = 4
