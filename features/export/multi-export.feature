@http-only
Feature: Exporting several recordings
  MULTIEXPORT gives out the sound of several finished recordings in one ZIP file. They are named by
  their idents, separated by commas.

  Rule: The body is a ZIP with a file for each recording

    @MULTIEXPORT-2
    Example: Three recordings, with their sound
      When MULTIEXPORT is sent with
        | IDENT        | {RECORDID of Fourth Saturday},{RECORDID of Third Saturday},{RECORDID of Withheld Call} |
        | MEDIA_FORMAT | webm                                                                                   |
      Then a ZIP of 3 files comes back
      And its file 1 is WebM with sound alone
      And its file 2 is WebM with sound alone
      And its file 3 is WebM with sound alone

    @MULTIEXPORT-2
    Example: Other recordings make another ZIP
      Given MULTIEXPORT is sent with
        | IDENT        | {RECORDID of Withheld Call},{RECORDID of Third Saturday} |
        | MEDIA_FORMAT | webm                                                     |
      And the media is remembered as "third"
      When MULTIEXPORT is sent with
        | IDENT        | {RECORDID of Withheld Call},{RECORDID of Fourth Saturday} |
        | MEDIA_FORMAT | webm                                                      |
      Then the media is not the "third"

    @WEB-2 @MULTIEXPORT-1
    Example: The WebAPI gives a ZIP out
      When MULTIEXPORT is sent with
        | IDENT        | {RECORDID of Fourth Saturday},{RECORDID of Third Saturday} |
        | MEDIA_FORMAT | webm                                                       |
      Then a ZIP of 2 files comes back

    @MULTIEXPORT-7 @EXPORT-11 @WEB-19
    Example: Three recordings as PCM
      When MULTIEXPORT is sent with
        | IDENT        | {RECORDID of First Saturday},{RECORDID of Third Saturday},{RECORDID of Withheld Call} |
        | MEDIA_FORMAT | pcm                                                                                   |
      Then a ZIP of 3 files comes back
      And its file 1 is WAV as long as First Saturday
      And its file 2 is WAV as long as Third Saturday
      And its file 3 is WAV as long as Withheld Call

    @EXPORT-11
    Example: A single one
      When MULTIEXPORT is sent with
        | IDENT        | the RECORDID of Third Saturday |
        | MEDIA_FORMAT | pcm                            |
      Then a ZIP of 1 file comes back
      And its file 1 is WAV as long as Third Saturday

    @EXPORT-11 @MULTIEXPORT-4 @MULTIEXPORT-7
    Example: As WebM
      When MULTIEXPORT is sent with
        | IDENT        | {RECORDID of Third Saturday},{RECORDID of Withheld Call} |
        | MEDIA_FORMAT | webm                                                     |
      Then a ZIP of 2 files comes back
      And its files are named by "Third Saturday, Withheld Call" and end in "webm"
      And its file 2 is WebM as long as Withheld Call

    @MULTIEXPORT-4 @MULTIEXPORT-7
    Example: The files have the names and the order of the idents
      When MULTIEXPORT is sent with
        | IDENT        | {RECORDID of Withheld Call},{RECORDID of First Saturday},{RECORDID of Third Saturday} |
        | MEDIA_FORMAT | pcm                                                                                   |
      Then its files are named by "Withheld Call, First Saturday, Third Saturday" and end in "wav"

    @EXPORT-14
    Example: It is told what comes
      When MULTIEXPORT is sent with
        | IDENT        | the RECORDID of Third Saturday |
        | MEDIA_FORMAT | pcm                            |
      Then the media type is "application/zip"
      And the length told is that of the media

    @MULTIEXPORT-Q1
    Example: In the format of the sample it is exported, or refused
      When MULTIEXPORT is sent with
        | IDENT        | {RECORDID of Fourth Saturday},{RECORDID of Third Saturday} |
        | MEDIA_FORMAT | mp3                                                        |
      Then media comes back or a refusal

  Rule: Each recording is in it once, and all of them or none

    @MULTIEXPORT-5
    Example: An ident twice
      When MULTIEXPORT is sent with
        | IDENT        | {RECORDID of Third Saturday},{RECORDID of First Saturday},{RECORDID of Third Saturday} |
        | MEDIA_FORMAT | pcm                                                                                    |
      Then its files are named by "Third Saturday, First Saturday" and end in "wav"

    @MULTIEXPORT-6 @WEB-19
    Example: An ident that no recording has
      When MULTIEXPORT is sent with
        | IDENT        | {RECORDID of Third Saturday},999999999 |
        | MEDIA_FORMAT | pcm                                    |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

    @MULTIEXPORT-8
    Scenario Outline: IDENT "<ident>"
      When MULTIEXPORT is sent with
        | IDENT        | <ident> |
        | MEDIA_FORMAT | pcm     |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

      Examples:
        | ident                                                     |
        | {RECORDID of First Saturday},                             |
        | {RECORDID of First Saturday};{RECORDID of Third Saturday} |
        | first                                                     |

    @MULTIEXPORT-8
    Example: A format that is not offered
      When MULTIEXPORT is sent with
        | IDENT        | the RECORDID of Third Saturday |
        | MEDIA_FORMAT | ogg                            |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

    @REQ-21
    Scenario Outline: <missing> is missing
      When MULTIEXPORT is sent with
        | <sent> | <value> |
      Then it is refused with 26 API_BLANK_REQUIRED_VALUE

      Examples:
        | missing      | sent         | value |
        | IDENT        | MEDIA_FORMAT | pcm   |
        | MEDIA_FORMAT | IDENT        | 40001 |

  Rule: It uses no other parameters

    @MULTIEXPORT-3
    Example: UNIQUEID names no recording of it, and ENCRYPT encrypts nothing
      Given MULTIEXPORT is sent with
        | IDENT        | the RECORDID of Fourth Saturday |
        | MEDIA_FORMAT | webm                            |
      And the media is remembered as "first"
      When MULTIEXPORT is sent with
        | IDENT        | the RECORDID of Third Saturday  |
        | MEDIA_FORMAT | webm                            |
        | UNIQUEFIELD  | ident                           |
        | UNIQUEID     | the RECORDID of Fourth Saturday |
        | ENCRYPT      | Y                               |
        | PASSWORD     | test                            |
      Then a ZIP of 1 file comes back
      And its file 1 is WebM with sound alone
      And the media is not the "first"

    @EXPORT-19
    Example: Those of EXPORT change nothing
      Given MULTIEXPORT is sent with
        | IDENT        | the RECORDID of Third Saturday |
        | MEDIA_FORMAT | pcm                            |
      And the media is remembered as "plain"
      When MULTIEXPORT is sent with
        | IDENT        | the RECORDID of Third Saturday |
        | MEDIA_FORMAT | pcm                            |
        | UNIQUEFIELD  | ident                          |
        | UNIQUEID     | the RECORDID of First Saturday |
        | ENCRYPT      | Y                              |
        | PASSWORD     | test                           |
      Then the media is the "plain"
