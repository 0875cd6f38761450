import {
  asBefore,
  filledWith,
  header,
  lessOneSample,
  media,
  mediaInstead,
  otherKind,
  result,
  twiceAsFast,
  untoldLength,
  videoAlone,
  withVideo,
} from './media-edits.fixture.ts'
import { overHttp, type Row } from './row.fixture.ts'

/** An EXPORT that follows a step, such as `When`. */
function exported(keyword: string, role: string, format: string, ...more: readonly string[]) {
  return `
      ${keyword} EXPORT is sent with
        | UNIQUEFIELD  | ident                |
        | UNIQUEID     | the RECORDID of ${role} |
        | MEDIA_FORMAT | ${format}            |
        ${more.join('\n        ')}`
}

const encrypted = ['| ENCRYPT | Y |', '| PASSWORD | test |']
const ok = '<RESULTTYPE>API_OK</RESULTTYPE><RESULTCODE>20</RESULTCODE>'

/** What `media-steps.ts` looks at. */
export const mediaRows: readonly Row[] = overHttp([
  {
    step: 'WAV of {int} second(s) comes back',
    example: `${exported('When', 'Withheld Call', 'pcm')}
      Then WAV of 10 seconds comes back`,
    wrong: [
      { answer: media(lessOneSample), says: 'its samples must be "80000", found "79999"' },
      {
        answer: media(twiceAsFast),
        says: 'its sound must be "1 x 16 bit at 8000 Hz", found "1 x 16 bit at 16000 Hz"',
      },
      { answer: result(ok), says: 'media must come back, found' },
    ],
  },
  {
    step: 'WAV as long as {device} comes back',
    example: `${exported('When', 'Withheld Call', 'pcm')}
      Then WAV as long as Withheld Call comes back`,
    wrong: [{ answer: media(lessOneSample), says: 'its samples must be "80000", found "79999"' }],
  },
  {
    step: 'WebM as long as {device} comes back',
    example: `${exported('Given', 'Third Saturday', 'webm')}
      ${exported('When', 'Withheld Call', 'webm')}
      Then WebM as long as Withheld Call comes back`,
    wrong: [
      { answer: asBefore, says: 'the media must last 10 seconds, found 7' },
      { answer: media(otherKind), says: 'the media must be "EBML/webm OPUS", found "WAVE PCM"' },
      { answer: media(withVideo), says: 'the media must be sound alone, and holds video' },
    ],
  },
  {
    step: 'WebM with sound alone comes back',
    example: `${exported('When', 'Withheld Call', 'webm')}
      Then WebM with sound alone comes back`,
    wrong: [
      { answer: media(otherKind), says: 'the kind of file must be "EBML/webm", found "WAVE"' },
      { answer: media(videoAlone), says: 'the media must have sound' },
      { answer: media(withVideo), says: 'the media must be sound alone, and holds video' },
    ],
  },
  {
    step: 'MP3 as long as {device} comes back',
    example: `
      Given the world of the document
      And GET "/webAPI.aspx?type=export&requestid=1&uniquefield=ident&uniqueid=10121967&media_format=mp3" is requested
      When GET "/webAPI.aspx?type=export&requestid=1&uniquefield=user2&uniqueid=10121968&media_format=mp3" is requested
      Then MP3 as long as Special Call comes back`,
    wrong: [
      {
        answer: media(otherKind),
        says: 'the media must be "MPEG MPEG 2.5 Layer 3", found "WAVE PCM"',
      },
      { answer: asBefore, says: 'the media must last 20 seconds, found 12.168' },
    ],
  },
  {
    step: 'nothing is heard from second {int} to second {int}',
    example: `${exported('When', 'Withheld Call', 'pcm')}
      Then nothing is heard from second 3 to second 6`,
    wrong: [{ answer: media(filledWith(0x7f)), says: 'second 3 must be "silent", found "heard"' }],
  },
  {
    step: 'where PCM comes back, nothing is heard from second {int} to second {int}',
    example: `${exported('When', 'Withheld Call', 'pcm')}
      Then where PCM comes back, nothing is heard from second 3 to second 6`,
    wrong: [{ answer: media(filledWith(0x7f)), says: 'second 3 must be "silent", found "heard"' }],
  },
  {
    step: 'sound is heard from second {int} to second {int}',
    example: `${exported('When', 'Withheld Call', 'pcm')}
      Then sound is heard from second 0 to second 3`,
    wrong: [{ answer: media(filledWith(0)), says: 'second 0 must be "heard", found "silent"' }],
  },
  {
    step: 'media comes back or a refusal',
    example: `${exported('When', 'Withheld Call', 'mp3')}
      Then media comes back or a refusal`,
    wrong: [{ answer: result(ok), says: 'media must come back, or a refusal' }],
  },
  {
    step: 'no media comes back',
    example: `${exported('When', 'Withheld Call', 'mp3')}
      Then no media comes back`,
    wrong: [
      {
        answer: mediaInstead,
        says: 'the reply must be a RESULT, found media (16044 bytes of audio/wav',
      },
    ],
  },
  {
    step: 'media comes back',
    example: `${exported('When', 'Withheld Call', 'webm')}
      Then media comes back`,
    wrong: [{ answer: result(ok), says: 'media must come back, found' }],
  },
  {
    step: 'the media type is {string}',
    example: `${exported('When', 'Withheld Call', 'pcm')}
      Then the media type is "audio/wav"`,
    wrong: [
      {
        answer: header('content-type', 'audio/mpeg'),
        says: 'the media type must be "audio/wav", found "audio/mpeg"',
      },
    ],
  },
  {
    step: 'the file is named by {device} and ends in {string}',
    example: `${exported('When', 'Withheld Call', 'pcm')}
      Then the file is named by Withheld Call and ends in "wav"`,
    wrong: [
      {
        answer: header('content-disposition', 'attachment; filename="40005.wav"'),
        says: 'the file name must be "40006.wav", found "40005.wav"',
      },
    ],
  },
  {
    step: 'the length told is that of the media',
    example: `${exported('When', 'Withheld Call', 'pcm')}
      Then the length told is that of the media`,
    wrong: [{ answer: untoldLength, says: 'the length told must be "160044", found ""' }],
  },
  {
    step: 'the file begins with {string}',
    example: `${exported('When', 'Withheld Call', 'pcm', ...encrypted)}
      Then the file begins with "CCENX"`,
    wrong: [
      { answer: media((cav) => cav.subarray(1)), says: 'its begin must be "CCENX", found "CENX"' },
    ],
  },
  {
    step: 'the file holds no {string}',
    example: `${exported('When', 'Withheld Call', 'pcm', ...encrypted)}
      Then the file holds no "WAVE"`,
    wrong: [
      {
        answer: media((cav) => Buffer.concat([cav, otherKind()])),
        says: 'the file must not hold WAVE',
      },
    ],
  },
  {
    step: 'the media is the {string}',
    example: `${exported('Given', 'Withheld Call', 'pcm')}
      And the media is remembered as "first"
      ${exported('When', 'Withheld Call', 'pcm')}
      Then the media is the "first"`,
    wrong: [{ answer: media(lessOneSample), says: 'its SHA-256 must be "' }],
  },
  {
    step: 'the media is not the {string}',
    example: `${exported('Given', 'Withheld Call', 'pcm')}
      And the media is remembered as "first"
      ${exported('When', 'Third Saturday', 'pcm')}
      Then the media is not the "first"`,
    wrong: [{ answer: asBefore, says: 'the media must not be the first' }],
  },
])
