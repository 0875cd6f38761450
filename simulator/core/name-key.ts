/**
 * What makes two names of users, groups or roles the same: case and blanks at the ends do not count,
 * those inside do (IMPORTUSER-17, ADDGROUP-5, MODIFYROLE-6).
 */
export function nameKey(name: string): string {
  return name.trim().toLowerCase()
}
