import { staleLines } from '../coverage/stale-lines.ts'
import { prose } from '../markdown-text.ts'
import type { NamedCatch, ProvenMutant } from './proven-mutant.ts'

/**
 * What every mutant was caught by, as it is kept: an example that caught a mutant once and does no longer has
 * lost an assertion, though others may catch it still.
 */
export function recordText(mutants: readonly ProvenMutant[]): string {
  return recordOf(new Map(mutants.map((mutant) => [mutant.name, sectionOf(mutant)])))
}

/** A record with the mutants of a run in the place of what it had of them, and without those that are gone. */
export function renewedRecord(
  kept: string,
  mutants: readonly ProvenMutant[],
  there: readonly string[],
): string {
  const sections = new Map(sectionsIn(kept))
  for (const mutant of mutants) sections.set(mutant.name, sectionOf(mutant))
  return recordOf(new Map([...sections].filter(([name]) => there.includes(name))))
}

/** Where a record differs from what was found of some mutants, a line for each difference. */
export function staleInRecord(
  kept: string,
  mutants: readonly ProvenMutant[],
  there: readonly string[],
): readonly string[] {
  const sections = sectionsIn(kept)
  const gone = [...sections.keys()].filter((name) => !there.includes(name))
  return [
    ...mutants.flatMap((mutant) => {
      const section = sections.get(mutant.name)
      if (section === undefined) return [`${mutant.name}: it is not in it`]
      const lines = staleLines(section, sectionOf(mutant))
      return lines.length === 0 ? [] : [mutant.name, ...lines.map((line) => `  ${line}`)]
    }),
    ...gone.map((name) => `${name}: there is no such mutant any more`),
  ]
}

const opening = [
  '# What catches the mutants',
  '',
  'Made by `uptivity-conformance prove --write`. Of each mutant: what it breaks, what it does, and every example of',
  'what it breaks that fails because of it, with the step that does.',
  '',
].join('\n')

function recordOf(sections: ReadonlyMap<string, string>): string {
  const names = [...sections.keys()].toSorted()
  return [opening, ...names.map((name) => sections.get(name))].join('\n')
}

function sectionOf({ name, breaks, says, catches }: ProvenMutant): string {
  const files = [...new Set(catches.map(({ file }) => file))]
  return [
    `${heading}${name}`,
    '',
    `${breaks.join(', ')}: ${prose(says)}`,
    '',
    ...files.flatMap((file) => [
      `- \`${file}\``,
      ...catches.filter((one) => one.file === file).map((one) => `  - ${catchText(one)}`),
    ]),
    '',
  ].join('\n')
}

function catchText({ example, step }: NamedCatch): string {
  return `${prose(example)} | ${step === '' ? 'around the example' : prose(step)}`
}

const heading = '## '

/** The sections of a record by the names of their mutants. */
function sectionsIn(text: string): ReadonlyMap<string, string> {
  const [, ...sections] = `\n${text}`.split(`\n${heading}`)
  return new Map(
    sections.map((section) => {
      const [name = ''] = section.split('\n', 1)
      return [name, `${heading}${section.replace(/\n*$/, '\n')}`]
    }),
  )
}
