Feature: The form of a reply
  Every reply is one RESULT. Its envelope tells which request it answers and what came of it.

  Rule: The same commands are answered on both transports

    @WEB-2
    Scenario Outline: <command>
      When <command> is sent
      Then it is accepted
      And REQUESTTYPE is "<command>"

      Examples:
        | command      |
        | TEST         |
        | DEVICELIST   |
        | SYSTEMSTATUS |
        | CHANNELS     |
        | STATIONS     |

    @WEB-24 @EXPORT-1 @MULTIEXPORT-1 @tcp-only
    Scenario Outline: <command> belongs to the WebAPI alone
      When <command> is sent
      Then it is refused with 15 API_INVALID_REQUEST_TYPE

      Examples:
        | command     |
        | EXPORT      |
        | MULTIEXPORT |

  Rule: A refusal tells its label and code and nothing more

    @RES-1 @RES-4 @RES-5 @RES-10
    Example: A refusal has the five elements of the envelope
      When CALLSTOP is sent with
        | DEVICEID | 4999777 |
      Then it is refused with 8 API_DEVICE_INVALID
      And the elements of the reply are "REQUESTTYPE REQUESTID RESULTTYPE RESULTCODE RESULTMSG"
      And REQUESTTYPE is "CALLSTOP"
      And REQUESTID echoes the request

    @RES-5 @RES-11
    Scenario Outline: <code> goes with <label>
      When <command> is sent with
        | <parameter> | <value> |
      Then RESULTTYPE is "<label>"
      And RESULTCODE is "<code>"

      Examples:
        | command    | parameter | value       | code | label                        |
        | CALLSTART  | SYS_USER  | no.user     | 8    | API_DEVICE_INVALID           |
        | NOSUCHTYPE | USER1     | x           | 10   | API_UNKNOWN_MESSAGE_TYPE     |
        | CALLLIST   | CALLCOUNT | x           | 11   | API_ERROR_PROCESSING_MESSAGE |
        | TEST       | REQUESTID | x           | 14   | API_REQUESTID_INVALID        |

    @RES-5 @RES-11
    Example: 7 goes with API_DEVICE_NOT_IN_CALL
      When CALLSTOP is sent for Front Desk
      Then RESULTTYPE is "API_DEVICE_NOT_IN_CALL"
      And RESULTCODE is "7"

  Rule: A success carries the elements of its command

    @RES-3 @RES-6
    Example: The elements follow the envelope
      When STATIONS is sent
      Then it is accepted with "API_OK"
      And the elements of the reply are "REQUESTTYPE REQUESTID RESULTTYPE RESULTCODE RESULTMSG COUNT STATIONS"

    @RES-12
    Example: They are named by their COREIDENT
      When CALLSTART is sent for Front Desk
      Then it is accepted and sent to the cores
      And the cores it was sent to include the core of Front Desk

    @RES-13 @needs-control
    Example: A core that is away is not named
      Given the world of "scripted-morning"
      And 1980 seconds pass
      When CALLUPDATE is sent for Warehouse
      Then it is accepted with "CALLUPDATE sent to all of the following cores: "

    @RES-8
    Scenario Outline: <command> says which cores it was sent to
      Given Front Desk is in a call
      When <command> is sent for Front Desk
      Then it is accepted and sent to the cores

      Examples:
        | command     |
        | CALLSTART   |
        | CALLUPDATE  |
        | RECORDSTART |
        | RECORDSTOP  |
        | CALLSTOP    |
