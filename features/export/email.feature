Feature: Mailing a recording
  EMAIL sends the sound of one finished recording to an address. The reply says that the message is
  on its way.

  Rule: The recording goes to the address, in the format that was asked for

    @EMAIL-1 @http-only
    Example: It is accepted
      When EMAIL is sent with
        | UNIQUEFIELD  | ident                          |
        | IDENT        | the RECORDID of Third Saturday |
        | TOADDRESS    | jdoe@example.com               |
        | MEDIA_FORMAT | webm                           |
      Then it is accepted with "API_OK"

    @EMAIL-3 @tcp-only
    Example: It is accepted on the socket
      When EMAIL is sent with
        | UNIQUEFIELD  | ident                          |
        | IDENT        | the RECORDID of Third Saturday |
        | TOADDRESS    | jdoe@example.com               |
        | MEDIA_FORMAT | webm                           |
      Then it is accepted with "API_OK"

    @EMAIL-Q2
    Example: In the format of the sample it is accepted, or the format is refused
      When EMAIL is sent with
        | UNIQUEFIELD  | ident                          |
        | IDENT        | the RECORDID of Third Saturday |
        | TOADDRESS    | jdoe@example.com               |
        | MEDIA_FORMAT | wav                            |
      Then it is accepted or refused

    @EMAIL-1 @needs-control
    Example: It is attached as WebM
      When EMAIL is sent with
        | UNIQUEFIELD  | ident                         |
        | IDENT        | the RECORDID of Withheld Call |
        | TOADDRESS    | jdoe@example.com              |
        | MEDIA_FORMAT | webm                          |
      Then it is accepted
      And 1 message was sent
      And a message to "jdoe@example.com" holds Withheld Call as WebM

    @EXPORT-9 @EXPORT-11 @needs-control
    Example: It is attached as WAV, and another by another column
      When EMAIL is sent with
        | UNIQUEFIELD  | ani              |
        | IDENT        | column-ani       |
        | TOADDRESS    | asmith@localhost |
        | MEDIA_FORMAT | pcm              |
      Then it is accepted
      And 1 message was sent
      And a message to "asmith@localhost" holds Withheld Call as WAV

    @EMAIL-Q1 @needs-control
    Example: The value may stand in UNIQUEID
      When EMAIL is sent with
        | UNIQUEFIELD  | ident                         |
        | UNIQUEID     | the RECORDID of Withheld Call |
        | TOADDRESS    | jdoe@example.com              |
        | MEDIA_FORMAT | pcm                           |
      Then it is accepted
      And a message to "jdoe@example.com" holds Withheld Call as WAV

    @EMAIL-Q1
    Example: The value in UNIQUEID is accepted
      When EMAIL is sent with
        | UNIQUEFIELD  | ident                         |
        | UNIQUEID     | the RECORDID of Withheld Call |
        | TOADDRESS    | jdoe@example.com              |
        | MEDIA_FORMAT | pcm                           |
      Then it is accepted

  Rule: Every parameter needs a value

    @EMAIL-2
    Scenario Outline: <parameter> is missing
      When EMAIL is sent with all it needs but <parameter>
      Then it is refused

      Examples:
        | parameter    |
        | UNIQUEFIELD  |
        | IDENT        |
        | TOADDRESS    |
        | MEDIA_FORMAT |

    @EMAIL-2
    Scenario Outline: <parameter> is blank
      When EMAIL is sent with all it needs, and <parameter> blank
      Then it is refused

      Examples:
        | parameter    |
        | UNIQUEFIELD  |
        | IDENT        |
        | TOADDRESS    |
        | MEDIA_FORMAT |

    @REQ-21
    Scenario Outline: The code of a missing <parameter>
      When EMAIL is sent with all it needs but <parameter>
      Then it is refused with 26 API_BLANK_REQUIRED_VALUE

      Examples:
        | parameter    |
        | UNIQUEFIELD  |
        | IDENT        |
        | TOADDRESS    |
        | MEDIA_FORMAT |

    @REQ-21
    Scenario Outline: The code of a blank <parameter>
      When EMAIL is sent with all it needs, and <parameter> blank
      Then it is refused with 26 API_BLANK_REQUIRED_VALUE

      Examples:
        | parameter    |
        | UNIQUEFIELD  |
        | IDENT        |
        | TOADDRESS    |
        | MEDIA_FORMAT |

    @EMAIL-2 @needs-control
    Example: Nothing is sent of what is refused
      When EMAIL is sent with all it needs but MEDIA_FORMAT
      Then it is refused
      And 0 messages were sent

  Rule: Exactly one recording must fit, as for an export

    @EMAIL-4
    Scenario Outline: <fits> by <column>
      Given the recording Fourth Saturday is given
        | USER2 | twin (run) |
      And the recording Third Saturday is given
        | USER2 | twin (run) |
      When EMAIL is sent with
        | UNIQUEFIELD  | <column>         |
        | IDENT        | <value>          |
        | TOADDRESS    | jdoe@example.com |
        | MEDIA_FORMAT | webm             |
      Then it is refused with <code> <label>

      Examples:
        | fits    | column | value      | code | label                        |
        | None    | ident  | 999999999  | 11   | API_ERROR_PROCESSING_MESSAGE |
        | Two     | user2  | twin (run) | 22   | API_ERROR_KEYS_NOT_UNIQUE    |
        | Nothing | user16 | twin (run) | 11   | API_ERROR_PROCESSING_MESSAGE |

    @EMAIL-4
    Example: A format that is not offered
      When EMAIL is sent with
        | UNIQUEFIELD  | ident                         |
        | IDENT        | the RECORDID of Withheld Call |
        | TOADDRESS    | jdoe@example.com              |
        | MEDIA_FORMAT | ogg                           |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

    @EMAIL-5
    Scenario Outline: TOADDRESS "<address>"
      When EMAIL is sent with
        | UNIQUEFIELD  | ident                         |
        | IDENT        | the RECORDID of Withheld Call |
        | TOADDRESS    | <address>                     |
        | MEDIA_FORMAT | webm                          |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

      Examples:
        | address                        |
        | jdoe                           |
        | jdoe@                          |
        | jdoe@example.com,b@example.com |

  Rule: A mail server that does not take the message is told, and holds nobody else up

    @EMAIL-6 @needs-control
    Example: It is not there
      Given the world of "limited-recorder"
      When EMAIL is sent with
        | UNIQUEFIELD  | ident            |
        | IDENT        | 1                |
        | TOADDRESS    | jdoe@example.com |
        | MEDIA_FORMAT | webm             |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE
      And the connection answers TEST
