Feature: The form of a reply
  Every reply is one RESULT. Its envelope tells which request it answers and what came of it.

  Rule: A reply has an envelope

    @RES-1
    Example: That of a success
      When TEST is sent
      Then every RESULT holds "REQUESTID RESULTTYPE RESULTCODE RESULTMSG"

    @RES-1
    Example: That of a refusal
      When CALLSTART is sent with
        | SYS_USER | no.user.(run) |
      Then it is refused
      And every RESULT holds "REQUESTID RESULTTYPE RESULTCODE RESULTMSG"

    @RES-3
    Scenario Outline: <command> that succeeds is API_OK and 20
      When <command> is sent
      Then RESULTTYPE is "API_OK"
      And RESULTCODE is "20"

      Examples:
        | command      |
        | TEST         |
        | DEVICELIST   |
        | SYSTEMSTATUS |

    @RES-3
    Scenario Outline: <command> that is passed to recorders, and succeeds, is API_OK and 20
      Given Front Desk is in call "1"
      When <command> is sent for Front Desk with
        | CALLINSTANCE | 1 |
      Then RESULTTYPE is "API_OK"
      And RESULTCODE is "20"

      Examples:
        | command       |
        | CALLUPDATE    |
        | BLACKOUTSTART |
        | CALLSTOP      |

    @REQ-5
    Example: A refusal echoes REQUESTID too
      When TEST is sent
      Then it is accepted
      When CALLSTART is sent with
        | SYS_USER | no.user.(run) |
      Then it is refused
      And REQUESTID echoes the request

  Rule: The same commands are answered on both transports

    @WEB-2
    Scenario Outline: <command>
      When <command> is sent
      Then it is accepted
      And every RESULT holds "<element>"

      Examples:
        | command      | element      |
        | TEST         | REQUESTID    |
        | DEVICELIST   | DEVICES      |
        | SYSTEMSTATUS | SYSTEMUPTIME |
        | CHANNELS     | CHANNELS     |
        | STATIONS     | STATIONS     |

    @RES-2
    Scenario Outline: REQUESTTYPE names <command>
      When <command> is sent
      Then REQUESTTYPE is "<command>"
      And REQUESTTYPE is the first element of RESULT

      Examples:
        | command      |
        | TEST         |
        | DEVICELIST   |
        | SYSTEMSTATUS |
        | CHANNELS     |
        | STATIONS     |

    @WEB-24 @EXPORT-1 @tcp-only
    Example: EXPORT belongs to the WebAPI alone
      Given Back Office is in a call
      And the call on Back Office has ended
      And the last recording of Back Office is called "Made"
      When EXPORT is sent with
        | UNIQUEFIELD  | ident                |
        | UNIQUEID     | the RECORDID of Made |
        | MEDIA_FORMAT | webm                 |
      Then it is refused

    @WEB-24 @MULTIEXPORT-1 @tcp-only
    Example: MULTIEXPORT belongs to the WebAPI alone
      Given Back Office is in a call
      And the call on Back Office has ended
      And the last recording of Back Office is called "Made"
      When MULTIEXPORT is sent with
        | IDENT        | the RECORDID of Made |
        | MEDIA_FORMAT | webm                 |
      Then it is refused

    @REQ-22 @tcp-only
    Scenario Outline: <command> on the socket is told before its parameters
      When <command> is sent
      Then it is refused with 15 API_INVALID_REQUEST_TYPE

      Examples:
        | command     |
        | EXPORT      |
        | MULTIEXPORT |

  Rule: A success carries the elements of its command

    @RES-6
    Scenario Outline: Those of <command> follow the envelope
      When <command> is sent
      Then it is accepted
      And REQUESTID stands before <element>
      And RESULTTYPE stands before <element>
      And RESULTCODE stands before <element>
      And RESULTMSG stands before <element>

      Examples:
        | command      | element       |
        | DEVICELIST   | DEVICES       |
        | SYSTEMSTATUS | RECORDINGPATH |
        | CHANNELS     | CHANNELS      |
        | STATIONS     | STATIONS      |
