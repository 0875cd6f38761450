import {
  asBefore,
  fileInZip,
  lessOneSample,
  media,
  otherKind,
  videoAlone,
} from './media-edits.fixture.ts'
import { overHttp, type Row } from './row.fixture.ts'

/** A MULTIEXPORT of two recordings, of 7 seconds and of 10. */
function exported(format: string) {
  return `
      When MULTIEXPORT is sent with
        | IDENT        | {RECORDID of Third Saturday},{RECORDID of Withheld Call} |
        | MEDIA_FORMAT | ${format} |`
}

/** What `zip-steps.ts` looks at. */
export const zipRows: readonly Row[] = overHttp([
  {
    step: 'a ZIP of {int} file(s) comes back',
    example: `
      Given MULTIEXPORT is sent with
        | IDENT        | the RECORDID of Withheld Call |
        | MEDIA_FORMAT | pcm                           |
      ${exported('pcm')}
      Then a ZIP of 2 files comes back`,
    wrong: [
      { answer: asBefore, says: 'the files in the ZIP must be "2", found "1"' },
      { answer: media(otherKind), says: 'a ZIP must come back' },
    ],
  },
  {
    step: 'its files are named by {string} and end in {string}',
    example: `
      Given MULTIEXPORT is sent with
        | IDENT        | the RECORDID of Withheld Call |
        | MEDIA_FORMAT | pcm                           |
      ${exported('pcm')}
      Then its files are named by "Third Saturday, Withheld Call" and end in "wav"`,
    wrong: [
      {
        answer: asBefore,
        says: 'the names in the ZIP must be "40003.wav, 40006.wav", found "40006.wav"',
      },
    ],
  },
  {
    step: 'its file {int} is WebM with sound alone',
    example: `${exported('webm')}
      Then its file 2 is WebM with sound alone`,
    wrong: [{ answer: fileInZip(2, videoAlone), says: 'the media must have sound' }],
  },
  {
    step: 'its file {int} is WAV as long as {device}',
    example: `
      Given MULTIEXPORT is sent with
        | IDENT        | the RECORDID of Withheld Call |
        | MEDIA_FORMAT | pcm                           |
      ${exported('pcm')}
      Then its file 2 is WAV as long as Withheld Call`,
    wrong: [
      { answer: fileInZip(2, lessOneSample), says: 'its samples must be "80000", found "79999"' },
      { answer: asBefore, says: 'the ZIP must hold a file 2' },
    ],
  },
  {
    step: 'its file {int} is WebM as long as {device}',
    example: `${exported('webm')}
      Then its file 2 is WebM as long as Withheld Call`,
    wrong: [
      {
        answer: fileInZip(2, otherKind),
        says: 'the media must be "EBML/webm OPUS", found "WAVE PCM"',
      },
    ],
  },
])
