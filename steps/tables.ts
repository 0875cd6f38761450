import type { DataTable } from '@cucumber/cucumber'
import type { Suite } from './suite.ts'
import type { Sent } from './xml/write-request.ts'

/**
 * The rows of a two-column table as names and values. A value is literal, or names a role's: `the
 * DEVICEALIAS of Front Desk`. `(blank)` is an empty value and `(space)` a single blank, which a
 * table cannot show.
 */
export function sentOf(suite: Suite, table: DataTable): Sent[] {
  return table.raw().map(([name = '', written = '']) => [name, writtenValue(suite, written)])
}

function writtenValue(suite: Suite, written: string): string {
  return suite.value(written.replaceAll('(blank)', '').replaceAll('(space)', ' '))
}
