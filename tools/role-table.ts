import { roleCatalogue } from '../steps/profile/role-catalogue.ts'

/** Every role that examples name, with what it presumes, as a table of Markdown. */
export function roleTable(): string {
  const rows = roleCatalogue.map(
    ({ name, kind, presumes }) => `| ${name} | \`${kind}\` | ${presumes} |`,
  )
  return ['| role | where | what it presumes |', '|---|---|---|', ...rows].join('\n')
}
