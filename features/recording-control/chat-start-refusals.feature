Feature: What no screen-only recording begins with
  A session needs an agent, a disk to write to and a core that is there.

  Rule: A request that names no agent is refused and begins nothing

    @CHATSTART-11
    Scenario Outline: Nobody's <name>
      When CHATSTART is sent with
        | SESSIONID | chat (run) |
        | <name>    | <value>    |
        | KEYVALUE  | nobody     |
      Then it is refused with 24 API_AGENT_NOT_FOUND

      Examples:
        | name    | value     |
        | AGENTID | 999999999 |
        | KEYNAME | USERNAME  |
        | KEYNAME | SYS_USER  |
        | KEYNAME | CRM_USER  |
        | KEYNAME | PHONE     |

    @CHATSTART-11
    Example: A number that is nobody's counts, although the key fits an agent
      When CHATSTART is sent with
        | SESSIONID | chat (run)                  |
        | AGENTID   | 999999999                   |
        | KEYNAME   | USERNAME                    |
        | KEYVALUE  | the USERNAME of Back Office |
      Then it is refused with 24 API_AGENT_NOT_FOUND
      And Back Office shows 0 sessions

    @CHATSTART-11
    Example: A user who is no agent
      Given the user "Chat User(run)" is added
      When CHATSTART is sent with
        | SESSIONID | chat (run)                    |
        | AGENTID   | the AGENTID of Chat User(run) |
      Then it is refused with 24 API_AGENT_NOT_FOUND

    @CHATSTART-19
    Scenario Outline: An AGENTID "<number>"
      When CHATSTART is sent with
        | SESSIONID | chat (run)                  |
        | AGENTID   | <number>                    |
        | KEYNAME   | USERNAME                    |
        | KEYVALUE  | the USERNAME of Back Office |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE
      And Back Office shows 0 sessions

      Examples:
        | number                     |
        | -1                         |
        | 1e1                        |
        | the SYS_USER of Front Desk |

    @CHATSTART-9
    Scenario Outline: A KEYNAME "<key>"
      When CHATSTART is sent with
        | SESSIONID | chat (run) |
        | KEYNAME   | <key>      |
        | KEYVALUE  | <value>    |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE
      And Front Desk shows 0 sessions

      Examples:
        | key      | value                      |
        | DEVICEID | the DEVICEID of Front Desk |
        | AGENTID  | the AGENTID of Front Desk  |
        | toString | toString                   |

    @CHATSTART-13
    Scenario Outline: <what>
      When CHATSTART is sent with
        | SESSIONID | chat (run) |
        | <name>    | <value>    |
        | <other>   | (blank)    |
      Then it is refused with 26 API_BLANK_REQUIRED_VALUE
      And Front Desk shows 0 sessions

      Examples:
        | what                       | name     | value                      | other    |
        | Neither AGENTID nor a key  | USER1    | chat                       | AGENTID  |
        | KEYNAME without a KEYVALUE | KEYNAME  | USERNAME                   | KEYVALUE |
        | KEYVALUE without a KEYNAME | KEYVALUE | the USERNAME of Front Desk | KEYNAME  |

  Rule: It needs a disk to write to, and a core that is there

    @CHATSTART-20 @needs-control
    Example: The disk is full
      Given the world of "scripted-morning"
      And 1680 seconds pass
      When CHATSTART is sent with
        | SESSIONID | chat (run)                |
        | AGENTID   | the AGENTID of Front Desk |
      Then it is refused with 2 API_ERROR_OUT_OF_DISK_SPACE
      And Front Desk shows 0 sessions

    @CHATSTART-21 @needs-control
    Example: The core is away
      Given the world of "scripted-morning"
      And 1980 seconds pass
      When CHATSTART is sent with
        | SESSIONID | chat (run)               |
        | AGENTID   | the AGENTID of Warehouse |
      Then it is refused with 3 API_ERROR_NO_FREE_CHANNELS
      And Warehouse shows 0 sessions
