@http-only
Feature: Exporting a recording
  EXPORT gives out the sound of one finished recording, which a column and its value name. The body
  is the file itself; only a refusal is a RESULT.

  Rule: The body is media of the format that was asked for

    @EXPORT-3
    Example: WebM with sound alone
      When EXPORT is sent with
        | UNIQUEFIELD  | ident                          |
        | UNIQUEID     | the RECORDID of Third Saturday |
        | MEDIA_FORMAT | webm                           |
      Then WebM with sound alone comes back

    @EXPORT-3
    Example: The screen that was recorded with it is not in it
      When EXPORT is sent with
        | UNIQUEFIELD  | ident                         |
        | UNIQUEID     | the RECORDID of Withheld Call |
        | MEDIA_FORMAT | webm                          |
      Then WebM with sound alone comes back

    @WEB-2 @EXPORT-1
    Example: The WebAPI gives media out
      When EXPORT is sent with
        | UNIQUEFIELD  | ident                          |
        | UNIQUEID     | the RECORDID of Third Saturday |
        | MEDIA_FORMAT | webm                           |
      Then media comes back

    @EXPORT-11 @WEB-19
    Example: PCM
      When EXPORT is sent with
        | UNIQUEFIELD  | ident                          |
        | UNIQUEID     | the RECORDID of First Saturday |
        | MEDIA_FORMAT | pcm                            |
      Then WAV as long as First Saturday comes back
      And sound is heard from second 0 to second 60

    @EXPORT-11 @WEB-19
    Example: WebM
      When EXPORT is sent with
        | UNIQUEFIELD  | ident                          |
        | UNIQUEID     | the RECORDID of First Saturday |
        | MEDIA_FORMAT | webm                           |
      Then WebM as long as First Saturday comes back

    @EXPORT-11
    Example: WebM of a recording that has a screen
      When EXPORT is sent with
        | UNIQUEFIELD  | ident                         |
        | UNIQUEID     | the RECORDID of Withheld Call |
        | MEDIA_FORMAT | webm                          |
      Then WebM as long as Withheld Call comes back

    @EXPORT-14
    Scenario Outline: What is told of <format>
      When EXPORT is sent with
        | UNIQUEFIELD  | ident                         |
        | UNIQUEID     | the RECORDID of Withheld Call |
        | MEDIA_FORMAT | <format>                      |
      Then the media type is "<type>"
      And the file is named by Withheld Call and ends in "<ending>"
      And the length told is that of the media

      Examples:
        | format | type       | ending |
        | pcm    | audio/wav  | wav    |
        | webm   | audio/webm | webm   |
        | WEBM   | audio/webm | webm   |

    @EXPORT-5
    Example: Two recordings do not sound the same
      Given EXPORT is sent with
        | UNIQUEFIELD  | ident                          |
        | UNIQUEID     | the RECORDID of Third Saturday |
        | MEDIA_FORMAT | webm                           |
      And the media is remembered as "third"
      When EXPORT is sent with
        | UNIQUEFIELD  | ident                           |
        | UNIQUEID     | the RECORDID of Fourth Saturday |
        | MEDIA_FORMAT | webm                            |
      Then the media is not the "third"

    @EXPORT-2
    Example: It can be had again
      Given EXPORT is sent with
        | UNIQUEFIELD  | ident                          |
        | UNIQUEID     | the RECORDID of Third Saturday |
        | MEDIA_FORMAT | webm                           |
      And media comes back
      When EXPORT is sent with
        | UNIQUEFIELD  | ident                          |
        | UNIQUEID     | the RECORDID of Third Saturday |
        | MEDIA_FORMAT | webm                           |
      Then media comes back

    @EXPORT-19
    Example: Again, and it is the same
      Given EXPORT is sent with
        | UNIQUEFIELD  | ident                          |
        | UNIQUEID     | the RECORDID of Third Saturday |
        | MEDIA_FORMAT | webm                           |
      And the media is remembered as "first"
      When EXPORT is sent with
        | UNIQUEFIELD  | ident                          |
        | UNIQUEID     | the RECORDID of Third Saturday |
        | MEDIA_FORMAT | webm                           |
      Then the media is the "first"

    @EXPORT-10
    Scenario Outline: <format> is not offered
      When EXPORT is sent with
        | UNIQUEFIELD  | ident                          |
        | UNIQUEID     | the RECORDID of First Saturday |
        | MEDIA_FORMAT | <format>                       |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

      Examples:
        | format |
        | ogg    |
        | cav    |

    @EXPORT-Q1
    Example: As in the sample it is exported, or refused
      When EXPORT is sent with
        | UNIQUEFIELD  | ident                          |
        | UNIQUEID     | the RECORDID of Third Saturday |
        | MEDIA_FORMAT | mp3                            |
        | ENCRYPT      | Y                              |
        | PASSWORD     | test                           |
      Then media comes back or a refusal

    @EXPORT-4 @needs-profile
    Example: PCM where the profile says that no speech analytics product is in use
      Given a target whose speechAnalytics is not-used
      When EXPORT is sent with
        | UNIQUEFIELD  | ident                          |
        | UNIQUEID     | the RECORDID of First Saturday |
        | MEDIA_FORMAT | pcm                            |
      Then it is refused
      When EXPORT is sent with
        | UNIQUEFIELD  | ident                          |
        | UNIQUEID     | the RECORDID of First Saturday |
        | MEDIA_FORMAT | webm                           |
      Then media comes back

    @EXPORT-4 @needs-control
    Example: PCM where no speech analytics product is in use
      Given the world of "limited-recorder"
      When EXPORT is sent with
        | UNIQUEFIELD  | ident |
        | UNIQUEID     | 1     |
        | MEDIA_FORMAT | pcm   |
      Then it is refused
      When EXPORT is sent with
        | UNIQUEFIELD  | ident |
        | UNIQUEID     | 1     |
        | MEDIA_FORMAT | webm  |
      Then media comes back

    @EXPORT-10 @needs-control
    Example: The code of PCM there
      Given the world of "limited-recorder"
      When EXPORT is sent with
        | UNIQUEFIELD  | ident |
        | UNIQUEID     | 1     |
        | MEDIA_FORMAT | pcm   |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

  Rule: It can be had as soon as the recording has ended, and not before

    @EXPORT-2
    Example: Right after the call
      Given Front Desk is in a call with
        | USER2 | just ended (run) |
      And the call on Front Desk has ended
      When EXPORT is sent with
        | UNIQUEFIELD  | user2            |
        | UNIQUEID     | just ended (run) |
        | MEDIA_FORMAT | webm             |
      Then media comes back

    @EXPORT-16
    Example: During the call
      Given Front Desk is in a call with
        | USER2 | still up (run) |
      When EXPORT is sent with
        | UNIQUEFIELD  | user2          |
        | UNIQUEID     | still up (run) |
        | MEDIA_FORMAT | webm           |
      Then no media comes back

    @EXPORT-8
    Example: The code of a recording that is not there yet
      Given Front Desk is in a call with
        | USER2 | still up (run) |
      When EXPORT is sent with
        | UNIQUEFIELD  | user2          |
        | UNIQUEID     | still up (run) |
        | MEDIA_FORMAT | webm           |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE
