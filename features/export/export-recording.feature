@http-only
Feature: Exporting a recording
  EXPORT gives out the sound of one finished recording, which a column and its value name. The body
  is the file itself; only a refusal is a RESULT.

  Rule: The body is media of the format that was asked for

    @EXPORT-3 @EXPORT-11 @WEB-2 @WEB-19
    Example: PCM
      When EXPORT is sent with
        | UNIQUEFIELD  | ident                          |
        | UNIQUEID     | the RECORDID of First Saturday |
        | MEDIA_FORMAT | pcm                            |
      Then WAV as long as First Saturday comes back
      And sound is heard from second 0 to second 60

    @EXPORT-3 @EXPORT-11 @WEB-2 @WEB-19
    Example: WebM
      When EXPORT is sent with
        | UNIQUEFIELD  | ident                          |
        | UNIQUEID     | the RECORDID of First Saturday |
        | MEDIA_FORMAT | webm                           |
      Then WebM as long as First Saturday comes back

    @EXPORT-3
    Example: The screen that was recorded with it is not in it
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
    Example: Two recordings of the same length do not sound the same
      Given Front Desk is in a call
      And the call on Front Desk has ended
      And EXPORT is sent with
        | UNIQUEFIELD  | ident                          |
        | UNIQUEID     | the RECORDID of Third Saturday |
        | MEDIA_FORMAT | pcm                            |
      And the media is remembered as "third"
      When EXPORT is sent with
        | UNIQUEFIELD  | ident                           |
        | UNIQUEID     | the RECORDID of Fourth Saturday |
        | MEDIA_FORMAT | pcm                             |
      Then the media is not the "third"

    @EXPORT-2
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

    @EXPORT-4 @needs-control
    Example: PCM where no speech analytics product is in use
      Given the world of "limited-recorder"
      When EXPORT is sent with
        | UNIQUEFIELD  | ident |
        | UNIQUEID     | 1     |
        | MEDIA_FORMAT | pcm   |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE
      When EXPORT is sent with
        | UNIQUEFIELD  | ident |
        | UNIQUEID     | 1     |
        | MEDIA_FORMAT | webm  |
      Then the media type is "audio/webm"

  Rule: It can be had as soon as the recording has ended, and not before

    @EXPORT-2
    Example: Right after the call
      Given Front Desk is in a call with
        | USER1 | just ended (run) |
      And the call on Front Desk has ended
      When EXPORT is sent with
        | UNIQUEFIELD  | user1            |
        | UNIQUEID     | just ended (run) |
        | MEDIA_FORMAT | pcm              |
      Then the media type is "audio/wav"

    @EXPORT-16
    Example: During the call
      Given Front Desk is in a call with
        | USER1 | still up (run) |
      When EXPORT is sent with
        | UNIQUEFIELD  | user1          |
        | UNIQUEID     | still up (run) |
        | MEDIA_FORMAT | pcm            |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

  Rule: Exactly one recording must fit

    @EXPORT-8 @WEB-19
    Example: None does
      When EXPORT is sent with
        | UNIQUEFIELD  | ident     |
        | UNIQUEID     | 999999999 |
        | MEDIA_FORMAT | pcm       |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

    @EXPORT-7
    Example: Several do
      When EXPORT is sent with
        | UNIQUEFIELD  | user15  |
        | UNIQUEID     | archive |
        | MEDIA_FORMAT | pcm     |
      Then it is refused with 22 API_ERROR_KEYS_NOT_UNIQUE

    @EXPORT-7
    Example: Two do
      When EXPORT is sent with
        | UNIQUEFIELD  | user1      |
        | UNIQUEID     | Gold Level |
        | MEDIA_FORMAT | pcm        |
      Then it is refused with 22 API_ERROR_KEYS_NOT_UNIQUE

    @EXPORT-8
    Example: Only a part of its value is sent
      When EXPORT is sent with
        | UNIQUEFIELD  | user1  |
        | UNIQUEID     | Silver |
        | MEDIA_FORMAT | pcm    |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

    @EXPORT-15
    Example: It is of the screen alone
      Given CHATSTART is sent with
        | SESSIONID | export (run)              |
        | AGENTID   | the AGENTID of Front Desk |
        | USER9     | chat (run)                |
      And it is accepted
      And CHATSTOP is sent with
        | SESSIONID | export (run) |
      And it is accepted
      When EXPORT is sent with
        | UNIQUEFIELD  | user9      |
        | UNIQUEID     | chat (run) |
        | MEDIA_FORMAT | pcm        |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE
      And RESULTMSG matches "Recording \d+ has no audio"

    @REQ-21
    Scenario Outline: <missing> is missing
      When EXPORT is sent with
        | <one>   | <value>       |
        | <other> | <other value> |
      Then it is refused with 26 API_BLANK_REQUIRED_VALUE

      Examples:
        | missing      | one         | value | other        | other value |
        | UNIQUEFIELD  | UNIQUEID    | 1     | MEDIA_FORMAT | pcm         |
        | UNIQUEID     | UNIQUEFIELD | ident | MEDIA_FORMAT | pcm         |
        | MEDIA_FORMAT | UNIQUEFIELD | ident | UNIQUEID     | 1           |

  Rule: What was withheld is not heard

    @EXPORT-17 @BLACKOUT-7
    Example: A stretch of a finished recording
      When EXPORT is sent with
        | UNIQUEFIELD  | ident                         |
        | UNIQUEID     | the RECORDID of Withheld Call |
        | MEDIA_FORMAT | pcm                           |
      Then WAV as long as Withheld Call comes back
      And sound is heard from second 0 to second 3
      And nothing is heard from second 3 to second 6
      And sound is heard from second 6 to second 10

    @EXPORT-17 @BLACKOUT-1 @BLACKOUT-3 @needs-control
    Example: A card number in a call
      Given Front Desk is in a call with
        | USER1 | card number (run) |
      And 10 seconds pass
      And BLACKOUTSTART is sent for Front Desk
      And it is accepted
      And 7 seconds pass
      And BLACKOUTSTOP is sent for Front Desk
      And it is accepted
      And 3 seconds pass
      And the call on Front Desk has ended
      When EXPORT is sent with
        | UNIQUEFIELD  | user1             |
        | UNIQUEID     | card number (run) |
        | MEDIA_FORMAT | pcm               |
      Then WAV of 20 seconds comes back
      And sound is heard from second 0 to second 10
      And nothing is heard from second 10 to second 17
      And sound is heard from second 17 to second 20

    @EXPORT-17 @BLACKOUT-10 @needs-control
    Example: The blackout of an agent, over two calls
      Given AGENTBLACKOUTSTART is sent for Front Desk
      And it is accepted
      And Front Desk is in call "1" with
        | USER1 | customer (run) |
      And 4 seconds pass
      And Front Desk is in call "2" with
        | USER1 | colleague (run) |
      And 3 seconds pass
      And AGENTBLACKOUTSTOP is sent for Front Desk
      And it is accepted
      And 2 seconds pass
      And call "1" on Front Desk has ended
      And call "2" on Front Desk has ended
      When EXPORT is sent with
        | UNIQUEFIELD  | user1           |
        | UNIQUEID     | colleague (run) |
        | MEDIA_FORMAT | pcm             |
      Then WAV of 5 seconds comes back
      And nothing is heard from second 0 to second 3
      And sound is heard from second 3 to second 5
      When EXPORT is sent with
        | UNIQUEFIELD  | user1          |
        | UNIQUEID     | customer (run) |
        | MEDIA_FORMAT | pcm            |
      Then WAV of 9 seconds comes back
      And nothing is heard from second 0 to second 7
      And sound is heard from second 7 to second 9

    @EXPORT-18 @BLACKOUT-7 @needs-control
    Example: In real time it was never captured
      Given the world of "real-time-blackouts"
      And Front Desk is in a call with
        | USER1 | card number |
      And 10 seconds pass
      And BLACKOUTSTART is sent for Front Desk
      And it is accepted
      And 7 seconds pass
      And BLACKOUTSTOP is sent for Front Desk
      And it is accepted
      And 3 seconds pass
      And the call on Front Desk has ended
      When EXPORT is sent with
        | UNIQUEFIELD  | user1       |
        | UNIQUEID     | card number |
        | MEDIA_FORMAT | pcm         |
      Then WAV of 13 seconds comes back
      And sound is heard from second 0 to second 13
