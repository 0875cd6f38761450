/**
 * Why no example has something to do with what the contract names. Each must be true: a reason for
 * what an example does show is told as a defect.
 */

const unnamed = 'That the command takes it is inferred, and no requirement names it.'

/** Parameters that no example sends, as `COMMAND PARAMETER`. */
export const unsentParameters: Readonly<Record<string, string>> = {
  ...because(unnamed, 'CALLSTART', ['KEEPDAYS', 'ARCHIVEACTION']),
  ...because(unnamed, 'CALLUPDATE', ['ARCHIVEACTION']),
  ...because(unnamed, 'CALLUPDATE with RECORDID', ['CALLID']),
  ...because(unnamed, 'CHATSTART', ['DEVICEALIAS']),
  ...because(unnamed, 'IMPORTUSER', ['ALLOWSELFRECORD', 'ALLOWSELFDOWNLOAD']),
}

function because(
  reason: string,
  command: string,
  names: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [`${command} ${name}`, reason]))
}

const untied = 'The reference ties it to no situation.'

/** Results that no example receives, by number. */
export const unreceivedCodes: Readonly<Record<number, string>> = {
  0: untied,
  1: untied,
  4: untied,
  5: untied,
  6: untied,
  9: untied,
  13: untied,
  17: 'The reference prints it with the label of 16, which stands for the same.',
  18: 'The reference shows it in a sample alone, with the number 17 (RES-9), and ties it to no situation.',
  19: 'The reference leaves it out.',
  25: untied,
  29: untied,
  30: untied,
  31: 'The reference cuts its label off, and ties it to no situation.',
}
