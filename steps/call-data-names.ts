/** The fields of a recording that CALLLIST shows and CALLUPDATE changes. */
export const callDataNames: readonly string[] = [
  ...['ANI', 'DNIS', 'CALLDIRECTION', 'GROUP', 'GATE'],
  ...Array.from({ length: 15 }, (_, index) => `USER${index + 1}`),
]
