import { readdirSync } from 'node:fs'
import type { Mutant } from './mutant.ts'

/** A mutant with the name that its file gives it: `call-start/forgets-instance.ts` is one. */
export interface NamedMutant extends Mutant {
  readonly name: string
}

/** Where a mutant is written. */
interface Place {
  readonly name: string
  readonly url: URL
}

/** What holds no mutants beside the folders that do. */
const changeFolder = 'change'

/** Every mutant, in the order of their names. */
export function allMutants(): Promise<readonly NamedMutant[]> {
  return Promise.all(places().map(load))
}

/** The mutant with a name; one that does not exist is a bug. */
export async function mutantNamed(name: string): Promise<NamedMutant> {
  const place = places().find((one) => one.name === name)
  if (!place) throw new Error(`there is no mutant ${name}`)
  return load(place)
}

function places(): readonly Place[] {
  const root = new URL('./', import.meta.url)
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== changeFolder)
    .map(({ name }) => name)
  return folders.toSorted().flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root))
      .filter((file) => file.endsWith('.ts'))
      .toSorted()
      .map((file) => ({
        name: `${folder}-${file.slice(0, -'.ts'.length)}`,
        url: new URL(`${folder}/${file}`, root),
      })),
  )
}

async function load({ name, url }: Place): Promise<NamedMutant> {
  const { mutant }: { readonly mutant?: Mutant } = await import(url.href)
  if (!mutant) throw new Error(`${url.pathname} exports no mutant`)
  return { name, ...mutant }
}
