Feature: Starting a screen-only recording
  A web chat has no audio. The chat program of a site opens a session by an id of its own, and the
  screen of the agent alone is recorded until the session is stopped.

  Rule: CHATSTART begins a recording of the agent's screen, without audio

    @CHATSTART-1 @CHATSTART-12
    Example: The session shows at the agent's device, and no call does
      Given Back Office is idle
      When CHATSTART is sent with
        | SESSIONID | chat (run)                 |
        | AGENTID   | the AGENTID of Back Office |
      Then it is accepted and sent to the cores
      And the cores it was sent to include the core of Back Office
      And session "chat (run)" of Back Office shows
        | ISRECORDING      | N         |
        | ISRECORDINGVIDEO | Y         |
        | STATUS           | recording |
        | STOPTIME         |           |
      And Back Office shows 0 calls

    @CHATSTART-12
    Example: The other status commands show it as well
      Given session "chat (run)" of Back Office is open
      When DEVICELIST is sent
      Then it is accepted
      And Back Office is listed once
      And Back Office as listed shows
        | SESSIONID        | chat (run) |
        | ISRECORDING      | N          |
        | ISRECORDINGVIDEO | Y          |
        | STOPTIME         |            |
      And Back Office shows
        | SESSIONID        | chat (run) |
        | ISRECORDING      | N          |
        | ISRECORDINGVIDEO | Y          |
        | STOPTIME         |            |
      And STARTTIME of Back Office matches "\d{1,2}/\d{1,2}/\d{4} \d{1,2}:\d\d:\d\d [AP]M"
      And FILENAME of Back Office matches ".*\\{DEVICEALIAS}-\d\d-\d\d-\d\d\.\w+"

    @CHATSTART-14
    Example: Data that is sent is that of the session and of its recording
      Given CHATSTART is sent with
        | SESSIONID | chat (run)                 |
        | AGENTID   | the AGENTID of Back Office |
        | GROUP     | 53                         |
        | GATE      | 81                         |
        | ANI       | 0012                       |
        | DNIS      | 8889225526                 |
        | USER1     | web chat                   |
        | USER15    | Customer 564582            |
      And it is accepted
      And session "chat (run)" of Back Office shows
        | GROUP  | 53              |
        | GATE   | 81              |
        | ANI    | 0012            |
        | DNIS   | 8889225526      |
        | USER1  | web chat        |
        | USER2  |                 |
        | USER15 | Customer 564582 |
      When CHATSTOP is sent with
        | SESSIONID | chat (run) |
      Then it is accepted
      And the last recording of Back Office has
        | GROUP  | 53              |
        | GATE   | 81              |
        | ANI    | 0012            |
        | DNIS   | 8889225526      |
        | USER1  | web chat        |
        | USER2  |                 |
        | USER15 | Customer 564582 |

    @CHATSTART-18
    Example: Every channel is taken
      Given Warehouse is in call "1"
      And Warehouse is in call "2"
      When CHATSTART is sent with
        | SESSIONID | chat (run)                 |
        | AGENTID   | the AGENTID of Loading Bay |
      Then it is accepted
      And session "chat (run)" of Loading Bay shows
        | ISRECORDINGVIDEO | Y         |
        | STATUS           | recording |

    @CHATSTART-18 @needs-control
    Example: Sessions leave the channels to the calls
      Given session "a (run)" of Warehouse is open
      And session "b (run)" of Loading Bay is open
      And Warehouse is in call "1"
      When CALLSTART is sent for Warehouse with
        | CALLINSTANCE | 2 |
      Then it is accepted
      And the calls on Warehouse have STATUS
        | 1 | recording |
        | 2 | recording |

  Rule: Sessions are told apart by SESSIONID

    @CHATSTART-2 @CHATSTART-3
    Example: Four sessions of one agent, of which one is stopped
      Given session "a (run)" of Back Office is open
      And session "b (run)" of Back Office is open
      And session "c (run)" of Back Office is open
      And session "d (run)" of Back Office is open
      And the sessions of Back Office have ISRECORDINGVIDEO
        | a (run) | Y |
        | b (run) | Y |
        | c (run) | Y |
        | d (run) | Y |
      When CHATSTOP is sent with
        | SESSIONID | b (run) |
      Then it is accepted
      And the sessions of Back Office have ISRECORDINGVIDEO
        | a (run) | Y |
        | c (run) | Y |
        | d (run) | Y |

    @CHATSTART-3
    Example: Sessions of two agents
      Given session "a (run)" of Back Office is open
      When CHATSTART is sent with
        | SESSIONID | b (run)                   |
        | AGENTID   | the AGENTID of Front Desk |
      Then it is accepted
      And the sessions of Back Office have STATUS
        | a (run) | recording |
      And the sessions of Front Desk have STATUS
        | b (run) | recording |

    @CHATSTART-2
    Example: An id is text, and its case counts
      Given session "chat (run)" of Back Office is open
      When CHATSTART is sent with
        | SESSIONID | CHAT (run)                 |
        | AGENTID   | the AGENTID of Back Office |
      Then it is accepted
      And Back Office shows 2 sessions

    @CHATSTART-10 @RECCTL-1 @RECCTL-2 @RECCTL-3
    Example: A repeat begins no second recording and changes nothing
      Given session "chat (run)" of Back Office is open with
        | USER1 | first |
      And the recordings of Back Office are counted
      When CHATSTART is sent with
        | SESSIONID | chat (run)                 |
        | AGENTID   | the AGENTID of Back Office |
        | USER1     | second                     |
      Then it is accepted
      And Back Office has 0 more recordings
      And Back Office shows 1 session
      And session "chat (run)" of Back Office shows
        | USER1 | first |
      When CHATSTOP is sent with
        | SESSIONID | chat (run) |
      Then it is accepted
      And Back Office shows 0 sessions
      And Back Office has 1 more recording

    @CHATSTART-10
    Example: A repeat for another agent begins nothing at either
      Given session "chat (run)" of Back Office is open
      When CHATSTART is sent with
        | SESSIONID | chat (run)                |
        | AGENTID   | the AGENTID of Front Desk |
      Then it is accepted
      And Front Desk shows 0 sessions
      And Back Office shows 1 session

    @REQ-21
    Scenario Outline: SESSIONID <what>
      When CHATSTART is sent with
        | <name>  | (blank)                    |
        | AGENTID | the AGENTID of Back Office |
      Then it is refused with 26 API_BLANK_REQUIRED_VALUE
      And Back Office shows 0 sessions

      Examples:
        | name      | what       |
        | SESSIONID | is blank   |
        | USER1     | is missing |

  Rule: AGENTID names the agent, and where it is missing a field of the user does

    @CHATSTART-8
    Example: AGENTID is the number that IMPORTUSER lists
      Given the user "Chat Agent(run)" is added with
        | PHONES | 8(run) |
      And CHATSTART is sent with
        | SESSIONID | chat (run)                     |
        | AGENTID   | the USER_ID of Chat Agent(run) |
      And it is accepted
      And session "chat (run)" has ended
      When CALLLIST is sent with
        | DEVICEID | 8(run) |
      Then the AGENTLASTNAME of those listed are "Agent(run)"

    @CHATSTART-7 @CHATSTART-9
    Scenario Outline: <key> of <agent>
      When CHATSTART is sent with
        | SESSIONID | chat (run)           |
        | KEYNAME   | <key>                |
        | KEYVALUE  | the <key> of <agent> |
      Then it is accepted
      And <agent> shows session "chat (run)"

      Examples:
        | key      | agent       |
        | USERNAME | Front Desk  |
        | USERNAME | Back Office |
        | SYS_USER | Front Desk  |
        | SYS_USER | Back Office |
        | CRM_USER | Front Desk  |
        | CRM_USER | Back Office |
        | PHONE    | Front Desk  |
        | PHONE    | Back Office |
        | PHONE    | Hot Desk    |

    @CHATSTART-9
    Example: KEYNAME in lower case
      When CHATSTART is sent with
        | SESSIONID | chat (run)                 |
        | KEYNAME   | sys_user                   |
        | KEYVALUE  | the SYS_USER of Front Desk |
      Then it is accepted
      And Front Desk shows session "chat (run)"

    @CHATSTART-7 @CHATSTART-11
    Scenario Outline: The <other> of an agent is not looked for as <key>
      When CHATSTART is sent with
        | SESSIONID | chat (run)                |
        | KEYNAME   | <key>                     |
        | KEYVALUE  | the <other> of Front Desk |
      Then it is refused with 24 API_AGENT_NOT_FOUND
      And Front Desk shows 0 sessions

      Examples:
        | key      | other       |
        | USERNAME | SYS_USER    |
        | SYS_USER | CRM_USER    |
        | CRM_USER | PHONE       |
        | PHONE    | USERNAME    |
        | PHONE    | DEVICEALIAS |

    @CHATSTART-7
    Example: AGENTID counts, whatever the key is
      When CHATSTART is sent with
        | SESSIONID | chat (run)                  |
        | KEYNAME   | USERNAME                    |
        | KEYVALUE  | the USERNAME of Back Office |
        | AGENTID   | the AGENTID of Front Desk   |
      Then it is accepted
      And Front Desk shows session "chat (run)"
      And Back Office shows 0 sessions

    @CHATSTART-7
    Example: A blank AGENTID counts as missing
      When CHATSTART is sent with
        | SESSIONID | chat (run)                  |
        | AGENTID   | (blank)                     |
        | KEYNAME   | USERNAME                    |
        | KEYVALUE  | the USERNAME of Back Office |
      Then it is accepted
      And Back Office shows session "chat (run)"

    @CHATSTART-16
    Scenario Outline: Of two devices <busy> is the one in a call
      Given <busy> is in call "1"
      When CHATSTART is sent with
        | SESSIONID | chat (run)                     |
        | AGENTID   | the AGENTID of Supervisor Desk |
      Then it is accepted
      And <busy> shows session "chat (run)"
      And <idle> shows 0 sessions

      Examples:
        | busy                 | idle                 |
        | Supervisor Desk      | Supervisor Softphone |
        | Supervisor Softphone | Supervisor Desk      |

    @CHATSTART-17
    Example: An agent without a phone
      Given the user "Chat Agent(run)" is added with
        | AGENT | TRUE |
      And CHATSTART is sent with
        | SESSIONID | chat (run)                     |
        | AGENTID   | the AGENTID of Chat Agent(run) |
        | USER1     | no phone                       |
      And it is accepted
      And session "chat (run)" has ended
      When CALLLIST is sent with
        | AGENTID | the AGENTID of Chat Agent(run) |
      Then the USER1 of those listed are "no phone"
      And the DEVICEID of those listed are ""

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

  Rule: Calls and sessions do not touch each other

    @CHATSTART-15 @RECCTL-1
    Example: A call that is up ranks before a session, and is recorded on
      Given Front Desk is in call "1"
      When CHATSTART is sent with
        | SESSIONID | chat (run)                |
        | AGENTID   | the AGENTID of Front Desk |
      Then it is accepted
      And Front Desk shows
        | CALLINSTANCE     | 1 |
        | SESSIONID        |   |
        | ISRECORDING      | Y |
        | ISRECORDINGVIDEO | Y |
      And the calls on Front Desk have STATUS
        | 1 | recording |
      And the sessions of Front Desk have STATUS
        | chat (run) | recording |

    @CHATSTART-15
    Example: A session ranks before a call that has ended, and goes on
      Given Front Desk is in call "1"
      And session "chat (run)" of Front Desk is open
      When CALLSTOP is sent for Front Desk
      Then it is accepted
      And Front Desk shows
        | SESSIONID        | chat (run) |
        | ISRECORDING      | N          |
        | ISRECORDINGVIDEO | Y          |
        | STOPTIME         |            |
      And Front Desk shows 0 calls
