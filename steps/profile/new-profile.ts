import type { Answers } from './ask-server.ts'
import { deviceFacts } from './device-facts.ts'
import { deviceRoles, guessOf } from './device-roles.ts'
import { matchDevices } from './match-devices.ts'
import { matchRecordings } from './match-recordings.ts'
import { roleCatalogue } from './role-catalogue.ts'
import { rolesText } from './roles-text.ts'
import { type KnownReach, settingsText } from './settings-text.ts'
import { commentOf, quoted } from './yaml-text.ts'

/** What a profile is begun with, beside what the server says. */
export interface ProfileBegin {
  /** Where editors find the JSON Schema, from the folder of the file. */
  readonly schema: string
  readonly name: string
  readonly targets: readonly string[]
  readonly reach: KnownReach
}

export interface NewProfile {
  readonly text: string
  /** The roles for which something was found. */
  readonly found: readonly string[]
  /** Those of them of which no reply tells whether they are what they must be. */
  readonly guessed: readonly string[]
  readonly missing: readonly string[]
}

/** Writes the profile of a server, with comments for whoever is to look it through. */
export function newProfile(begin: ProfileBegin, answers: Answers): NewProfile {
  const devices = matchDevices(deviceFacts(answers))
  const recordings = matchRecordings(answers.recordings ?? [])
  const guessed = deviceRoles.filter((row) => {
    const device = devices.get(row.name)
    return device !== undefined && guessOf(row, device) !== undefined
  })
  const names = roleCatalogue.map(({ name }) => name)
  const isFound = (name: string) => devices.has(name) || recordings.has(name)
  const parts = [
    headText(begin.schema),
    unsaidText(answers.unsaid),
    [
      `name: ${quoted(begin.name)}`,
      'targets:',
      ...begin.targets.map((one) => `  - ${quoted(one)}`),
    ],
    ...settingsText(begin.reach),
    rolesText({ devices, recordings }),
    deviationsText,
  ]
  return {
    text: `${parts
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n')}\n`,
    found: names.filter(isFound),
    guessed: guessed.map(({ name }) => name),
    missing: names.filter((name) => !isFound(name)),
  }
}

function headText(schema: string): readonly string[] {
  return [
    `# yaml-language-server: $schema=${schema}`,
    '#',
    '# The profile of a server: where it is, what may be done there, and what on it stands for the roles',
    '# that examples speak of. It was begun by asking the server, for nothing but its status. Look it',
    '# through: no reply tells all that a role presumes, and least where it says GUESS. Quotes keep values',
    '# as they are: 0012 is not 12. See what is wrong with the file, and what will not be judged, with',
    '#',
    '#   uptivity-conformance profile check FILE',
    '#',
    '# what would be sent with',
    '#',
    '#   uptivity-conformance verify --profile FILE --plan',
    '#',
    '# and run the suite with',
    '#',
    '#   uptivity-conformance verify --profile FILE',
  ]
}

function unsaidText(unsaid: readonly string[]): readonly string[] {
  if (unsaid.length === 0) return []
  return ['# What the server did not say:', ...unsaid.map((line) => commentOf(line, '', '  '))]
}

const deviationsText = [
  '# Requirements that the server is known not to meet. What is named here does not fail a run, and is',
  '# reported when it is met after all.',
  '# deviations:',
  '#   TEST-2:',
  '#     reason: "Answers in lower case; the vendor knows"',
  '#     until: 2027-01-31',
]
