@http-only
Feature: The one recording that is exported
  EXPORT gives out one recording. None that fits, or several, is refused.

  Rule: Exactly one recording must fit

    @EXPORT-8 @WEB-19
    Example: None does
      When EXPORT is sent with
        | UNIQUEFIELD  | ident     |
        | UNIQUEID     | 999999999 |
        | MEDIA_FORMAT | pcm       |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

    @EXPORT-7 @needs-control
    Example: Several do
      When EXPORT is sent with
        | UNIQUEFIELD  | user15  |
        | UNIQUEID     | archive |
        | MEDIA_FORMAT | pcm     |
      Then it is refused with 22 API_ERROR_KEYS_NOT_UNIQUE

    @EXPORT-7
    Example: Two do
      Given the recording Fourth Saturday is given
        | USER2 | twin (run) |
      And the recording Third Saturday is given
        | USER2 | twin (run) |
      When EXPORT is sent with
        | UNIQUEFIELD  | user2      |
        | UNIQUEID     | twin (run) |
        | MEDIA_FORMAT | webm       |
      Then it is refused with 22 API_ERROR_KEYS_NOT_UNIQUE

    @EXPORT-8
    Example: Only a part of its value is sent
      Given the recording Third Saturday is given
        | USER2 | Silver (run) Level |
      When EXPORT is sent with
        | UNIQUEFIELD  | user2        |
        | UNIQUEID     | Silver (run) |
        | MEDIA_FORMAT | webm         |
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
