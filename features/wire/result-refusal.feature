Feature: The form of a refusal
  A refusal tells its label and its code, and in its message what is wrong.

  Rule: A refusal has a code and says more

    @RES-4
    Example: The code is in RESULTCODE, and RESULTMSG says more
      When CALLSTART is sent with
        | SYS_USER | no.user.(run) |
      Then it is refused
      And RESULTCODE matches "\d+"
      And RESULTMSG matches ".*\S.*"

    @RES-5
    Example: RESULTTYPE is its label
      When CALLSTART is sent with
        | SYS_USER | no.user.(run) |
      Then it is refused
      And RESULTTYPE is "API_DEVICE_INVALID"

    @RES-5
    Example: RESULTTYPE is its label, also where the reference prints no code
      Given Front Desk is in a call
      When CALLUPDATE is sent with
        | USER3 | Follow up on order |
      Then it is refused
      And RESULTTYPE is "API_DEVICE_INVALID"

    @RES-10
    Example: It holds the five elements of the envelope
      When CALLSTOP is sent with
        | DEVICEID | 4999777 |
      Then it is refused with 8 API_DEVICE_INVALID
      And the elements of the reply are "REQUESTTYPE REQUESTID RESULTTYPE RESULTCODE RESULTMSG"
      And REQUESTTYPE is "CALLSTOP"
      And REQUESTID echoes the request

  Rule: A label goes with its code

    @RES-11
    Scenario Outline: What comes of <command> with <parameter> "<value>"
      When <command> is sent with
        | <parameter> | <value> |
      Then RESULTTYPE and RESULTCODE go together as in the table
        | 0  | API_RECORDING_STARTED               |
        | 1  | API_ERROR_ALREADY_RECORDING         |
        | 2  | API_ERROR_OUT_OF_DISK_SPACE         |
        | 3  | API_ERROR_NO_FREE_CHANNELS          |
        | 4  | API_ERROR_UNKNOWN                   |
        | 5  | API_DEVICE_ALIAS_UNSPECIFIED        |
        | 6  | API_ERROR_SCHEDULER_NOT_RUNNING     |
        | 7  | API_DEVICE_NOT_IN_CALL              |
        | 8  | API_DEVICE_INVALID                  |
        | 9  | API_DID_NOT_MATCH_A_SCHEDULE        |
        | 10 | API_UNKNOWN_MESSAGE_TYPE            |
        | 11 | API_ERROR_PROCESSING_MESSAGE        |
        | 12 | API_DEVICE_NOT_RECORDING            |
        | 13 | API_RECORDING_STOPPED               |
        | 14 | API_REQUESTID_INVALID               |
        | 15 | API_INVALID_REQUEST_TYPE            |
        | 16 | API_INVALID_MESSAGE_FORMAT          |
        | 17 | API_INVALID_MESSAGE_FORMAT          |
        | 18 | API_ERROR_NO_DEFAULT_RECORDING_PATH |
        | 20 | API_OK                              |
        | 21 | API_ERROR_INVALID_ACTION            |
        | 22 | API_ERROR_KEYS_NOT_UNIQUE           |
        | 23 | API_DATABASE_QUERY_ERROR            |
        | 24 | API_AGENT_NOT_FOUND                 |
        | 25 | API_AGENT_NOT_ACTIVE                |
        | 26 | API_BLANK_REQUIRED_VALUE            |
        | 27 | API_NO_GROUP                        |
        | 28 | API_USER_NOT_FOUND                  |
        | 29 | API_MODE_INVALID                    |
        | 30 | API_EVENT_TYPE_INVALID              |

      Examples:
        | command      | parameter | value                      |
        | TEST         | USER1     | x                          |
        | CALLSTART    | SYS_USER  | no.user.(run)              |
        | CALLSTOP     | DEVICEID  | the DEVICEID of Quiet Room |
        | CALLUPDATE   | USER3     | x                          |
        | CALLUPDATE   | RECORDID  | x                          |
        | NOSUCHTYPE   | USER1     | x                          |
        | TEST         | REQUESTID | x                          |
        | RECORDSTART  | DEVICEID  | the DEVICEID of Quiet Room |
        | DEVICESTATUS | SYS_USER  | no.user.(run)              |

    @RES-10
    Scenario Outline: <code> goes with <label>
      When <command> is sent with
        | <parameter> | <value> |
      Then RESULTTYPE is "<label>"
      And RESULTCODE is "<code>"

      Examples:
        | command    | parameter | value                      | code | label                        |
        | CALLSTOP   | DEVICEID  | the DEVICEID of Front Desk | 7    | API_DEVICE_NOT_IN_CALL       |
        | NOSUCHTYPE | USER1     | x                          | 10   | API_UNKNOWN_MESSAGE_TYPE     |
        | CALLLIST   | CALLCOUNT | x                          | 11   | API_ERROR_PROCESSING_MESSAGE |
        | TEST       | REQUESTID | x                          | 14   | API_REQUESTID_INVALID        |
