Feature: Starting a screen-only recording
  A web chat has no audio. The chat program of a site opens a session by an id of its own, and the
  screen of the agent alone is recorded until the session is stopped.

  Rule: CHATSTART begins a recording of the agent's screen, without audio

    @CHATSTART-1
    Example: It is accepted
      When CHATSTART is sent with
        | SESSIONID | chat (run)                 |
        | AGENTID   | the AGENTID of Back Office |
      Then it is accepted

    @CHATSTART-1 @http-only
    Example: There is no audio to be exported afterwards
      Given session "chat (run)" of Back Office is open
      And CHATUPDATE is sent with
        | SESSIONID | chat (run)  |
        | GROUP     | group (run) |
      And it is accepted
      And session "chat (run)" has ended
      When EXPORT is sent with
        | UNIQUEFIELD  | sgroup      |
        | UNIQUEID     | group (run) |
        | MEDIA_FORMAT | webm        |
      Then no media comes back

    @RES-8
    Example: The reply tells the cores that it was sent to
      When CHATSTART is sent with
        | SESSIONID | chat (run)                 |
        | AGENTID   | the AGENTID of Back Office |
      Then it is accepted and sent to the cores

    @CHATSTART-12 @RES-12
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

  Rule: Calls and sessions do not touch each other

    @RECCTL-1
    Example: A call is recorded on
      Given Front Desk is in call "1"
      When CHATSTART is sent with
        | SESSIONID | chat (run)                |
        | AGENTID   | the AGENTID of Front Desk |
      Then it is accepted
      And call "1" on Front Desk shows
        | ISRECORDING | Y |

    @CHATSTART-15
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
