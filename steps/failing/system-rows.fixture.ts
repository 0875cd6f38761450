import { renamed, text } from './edits.fixture.ts'
import type { Row } from './row.fixture.ts'

/** What `system-steps.ts` looks at. */
export const systemRows: readonly Row[] = [
  {
    step: 'the space told is that of the megabytes beside it',
    example: `
      When SYSTEMSTATUS is sent
      Then the space told is that of the megabytes beside it`,
    wrong: [
      {
        reply: text('RECORDINGSPACEINFO', '223.60GB of 465.64GB'),
        says: 'RECORDINGSPACEINFO must be that of the megabytes, found 223.60GB of 465.64GB',
      },
      {
        reply: text('RECORDINGSPACEINFO', '223.66GB of 465.60GB'),
        says: 'RECORDINGSPACEINFO must be that of the megabytes, found 223.66GB of 465.60GB',
      },
      {
        reply: text('RECORDINGTOTALDISKFREE', '223GB'),
        says: 'RECORDINGTOTALDISKFREE must match \\d+, found "223GB"',
      },
    ],
  },
  {
    step: 'the free space is a percentage with two decimals',
    example: `
      When SYSTEMSTATUS is sent
      Then the free space is a percentage with two decimals`,
    wrong: [
      {
        reply: text('RECORDINGTOTALDISKFREEPCT', '48.033'),
        says: 'RECORDINGTOTALDISKFREEPCT must match \\d+\\.\\d\\d, found "48.033"',
      },
      {
        reply: text('RECORDINGTOTALDISKFREEPCT', '48.08'),
        says: 'RECORDINGTOTALDISKFREEPCT must be 48.03332',
      },
    ],
  },
  {
    step: 'the memory used is the total without what is free',
    example: `
      When SYSTEMSTATUS is sent
      Then the memory used is the total without what is free`,
    wrong: [
      { reply: text('SYSTEMRAMUSED', '1624'), says: 'SYSTEMRAMUSED must be "1623", found "1624"' },
    ],
  },
  {
    step: 'the memory used is a whole percentage, cut off',
    example: `
      When SYSTEMSTATUS is sent
      Then the memory used is a whole percentage, cut off`,
    wrong: [
      { reply: text('SYSTEMRAMUSEDPCT', '49'), says: 'SYSTEMRAMUSEDPCT must be "48", found "49"' },
    ],
  },
  {
    step: 'the processors are numbered from 0 without a gap',
    example: `
      When SYSTEMSTATUS is sent
      Then the processors are numbered from 0 without a gap`,
    wrong: [
      {
        reply: renamed('PROCESSOR1', 'PROCESSOR2'),
        says: 'the processors must be "PROCESSOR0 PROCESSOR1", found "PROCESSOR0 PROCESSOR2"',
      },
      {
        reply: (reply) =>
          renamed('PROCESSOR0', 'CPU0')(renamed('PROCESSOR1', 'CPU1')(reply, []), []),
        says: 'the reply must hold PROCESSOR0',
      },
    ],
  },
]
