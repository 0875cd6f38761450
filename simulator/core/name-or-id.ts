/** Where things are found by a name and by a number. */
interface NamedAndNumbered<T> {
  find(id: number): T | undefined
  named(name: string): T | undefined
}

/**
 * What a request means that may send a name, a number, or both: a name is what is looked up, and a
 * number only where there is no name (MODGROUPPERM-5).
 */
export function byNameOrId<T>(
  things: NamedAndNumbered<T>,
  name: string | undefined,
  id: string | undefined,
): T | undefined {
  return name === undefined ? things.find(Number(id)) : things.named(name)
}
