@http-only
Feature: Exporting an encrypted recording
  With ENCRYPT and a PASSWORD a recording is given out as a CAV file, which nobody can play without
  the password.

  Rule: The file is a CAV file, and the sound in it is hidden

    @EXPORT-6
    Example: Nothing in it tells that it is WebM
      When EXPORT is sent with
        | UNIQUEFIELD  | ident                          |
        | UNIQUEID     | the RECORDID of Third Saturday |
        | MEDIA_FORMAT | webm                           |
        | ENCRYPT      | Y                              |
        | PASSWORD     | test                           |
      Then media comes back
      And the file holds no "webm"
      And the file holds no "OpusH"

    @EXPORT-12
    Example: It begins with the marker
      When EXPORT is sent with
        | UNIQUEFIELD  | ident                          |
        | UNIQUEID     | the RECORDID of Third Saturday |
        | MEDIA_FORMAT | webm                           |
        | ENCRYPT      | Y                              |
        | PASSWORD     | test                           |
      Then the file begins with "CCENX"

    @EXPORT-11
    Example: PCM is encrypted as well
      When EXPORT is sent with
        | UNIQUEFIELD  | ident                         |
        | UNIQUEID     | the RECORDID of Withheld Call |
        | MEDIA_FORMAT | pcm                           |
        | ENCRYPT      | Y                             |
        | PASSWORD     | test                          |
      Then the file begins with "CCENX"
      And the file holds no "WAVE"
      And the length told is that of the media

    @EXPORT-14
    Example: What is told of it
      When EXPORT is sent with
        | UNIQUEFIELD  | ident                         |
        | UNIQUEID     | the RECORDID of Withheld Call |
        | MEDIA_FORMAT | pcm                           |
        | ENCRYPT      | Y                             |
        | PASSWORD     | test                          |
      Then the media type is "application/octet-stream"
      And the file is named by Withheld Call and ends in "cav"

    @EXPORT-6
    Scenario Outline: Another password gives another file: <password>
      Given EXPORT is sent with
        | UNIQUEFIELD  | ident                          |
        | UNIQUEID     | the RECORDID of Third Saturday |
        | MEDIA_FORMAT | webm                           |
        | ENCRYPT      | Y                              |
        | PASSWORD     | test                           |
      And the media is remembered as "first"
      When EXPORT is sent with
        | UNIQUEFIELD  | ident                          |
        | UNIQUEID     | the RECORDID of Third Saturday |
        | MEDIA_FORMAT | webm                           |
        | ENCRYPT      | Y                              |
        | PASSWORD     | <password>                     |
      Then the media is not the "first"

      Examples:
        | password |
        | other    |
        | TEST     |
        | test2    |

  Rule: It takes both

    @EXPORT-13
    Example: ENCRYPT alone
      When EXPORT is sent with
        | UNIQUEFIELD  | ident                         |
        | UNIQUEID     | the RECORDID of Withheld Call |
        | MEDIA_FORMAT | pcm                           |
        | ENCRYPT      | Y                             |
      Then it is refused with 26 API_BLANK_REQUIRED_VALUE

    @EXPORT-13
    Scenario Outline: A PASSWORD with ENCRYPT "<encrypt>"
      When EXPORT is sent with
        | UNIQUEFIELD  | ident                         |
        | UNIQUEID     | the RECORDID of Withheld Call |
        | MEDIA_FORMAT | pcm                           |
        | ENCRYPT      | <encrypt>                     |
        | PASSWORD     | test                          |
      Then WAV as long as Withheld Call comes back

      Examples:
        | encrypt |
        | N       |
        | (blank) |

    @EXPORT-13
    Example: ENCRYPT that is neither Y nor N
      When EXPORT is sent with
        | UNIQUEFIELD  | ident                         |
        | UNIQUEID     | the RECORDID of Withheld Call |
        | MEDIA_FORMAT | pcm                           |
        | ENCRYPT      | maybe                         |
        | PASSWORD     | test                          |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE
