Feature: Stopping a screen-only recording
  The chat program of a site says that a session is over. The recording of the screen ends, and can be
  found as that of a call.

  Rule: CHATSTOP ends the session with its SESSIONID, and no other

    @CHATSTOP-1 @CHATSTOP-2
    Example: It is accepted, and the session no longer shows
      Given session "chat (run)" of Back Office is open
      When CHATSTOP is sent with
        | SESSIONID | chat (run) |
      Then it is accepted
      And Back Office shows no session "chat (run)"

    # Whether a server shows sessions is its own affair (CHATSTART-12), and so is what it shows of one that is over.
    @CHATSTOP-2
    Scenario Outline: <command> no longer shows it as recorded
      Given session "chat (run)" of Back Office is open
      And CHATSTOP is sent with
        | SESSIONID | chat (run) |
      And it is accepted
      When <command> is sent for Back Office
      Then it is accepted
      And every RECORDING with SESSIONID "chat (run)" has ISRECORDINGVIDEO "N"
      And every RECORDING with SESSIONID "chat (run)" has ISRECORDING "N"

      Examples:
        | command               |
        | DEVICELIST            |
        | DEVICESTATUS          |
        | DEVICERECORDINGSTATUS |

    @RES-8
    Example: The reply tells the cores that it was sent to
      Given session "chat (run)" of Back Office is open
      When CHATSTOP is sent with
        | SESSIONID | chat (run) |
      Then it is accepted and sent to the cores

    @CHATSTART-12 @RES-12
    Example: The session no longer shows
      Given session "chat (run)" of Back Office is open
      When CHATSTOP is sent with
        | SESSIONID | chat (run) |
      Then it is accepted and sent to the cores
      And the cores it was sent to include the core of Back Office
      And Back Office shows 0 sessions
      And Back Office shows
        | SESSIONID        |   |
        | ISRECORDING      | N |
        | ISRECORDINGVIDEO | N |
      When DEVICELIST is sent
      Then it is accepted
      And Back Office as listed shows
        | SESSIONID        |   |
        | ISRECORDING      | N |
        | ISRECORDINGVIDEO | N |

    @CHATSTOP-1
    Scenario Outline: Of three sessions "<id>" alone is stopped
      Given session "a (run)" of Back Office is open
      And session "b (run)" of Back Office is open
      And session "c (run)" of Back Office is open
      And the sessions of Back Office are noted
      When CHATSTOP is sent with
        | SESSIONID | <id> (run) |
      Then it is accepted
      And the sessions of Back Office are as noted without "<id> (run)"

      Examples:
        | id |
        | a  |
        | b  |
        | c  |

    @CHATSTART-12
    Scenario Outline: Of three sessions "<id>" is stopped
      Given session "a (run)" of Back Office is open
      And session "b (run)" of Back Office is open
      And session "c (run)" of Back Office is open
      When CHATSTOP is sent with
        | SESSIONID | <id> (run) |
      Then it is accepted
      And the sessions of Back Office have STATUS
        | <left> (run)  | recording |
        | <other> (run) | recording |

      Examples:
        | id | left | other |
        | a  | b    | c     |
        | b  | a    | c     |
        | c  | a    | b     |

    @CHATSTOP-1 @CHATSTART-3
    Example: The session of another agent is left alone
      Given session "a (run)" of Back Office is open
      And session "b (run)" of Front Desk is open
      And the sessions of Front Desk are noted
      When CHATSTOP is sent with
        | SESSIONID | a (run) |
      Then it is accepted
      And Back Office shows no session "a (run)"
      And the sessions of Front Desk are as noted

    @CHATSTART-12
    Example: The session of another agent goes on
      Given session "a (run)" of Back Office is open
      And session "b (run)" of Front Desk is open
      When CHATSTOP is sent with
        | SESSIONID | a (run) |
      Then it is accepted
      And Back Office shows 0 sessions
      And the sessions of Front Desk have STATUS
        | b (run) | recording |

    @CHATSTOP-1 @CHATSTART-2
    Example: An id that has ended can be stopped again when it was used again
      Given session "chat (run)" of Back Office is open
      And session "chat (run)" has ended
      And session "chat (run)" of Back Office is open
      When CHATSTOP is sent with
        | SESSIONID | chat (run) |
      Then it is accepted
      And Back Office shows no session "chat (run)"

    @CHATSTART-14
    Example: An id that has ended can be used again
      Given the recordings of Back Office are counted
      And session "chat (run)" of Back Office is open with
        | USER1 | first |
      And session "chat (run)" has ended
      And session "chat (run)" of Back Office is open with
        | USER2 | second |
      When CHATSTOP is sent with
        | SESSIONID | chat (run) |
      Then it is accepted
      And Back Office has 2 more recordings
      And the last recording of Back Office has
        | USER1 |        |
        | USER2 | second |

    @CHATSTOP-1
    Example: A call on the same device is recorded on
      Given Front Desk is in call "1"
      And session "chat (run)" of Front Desk is open
      When CHATSTOP is sent with
        | SESSIONID | chat (run) |
      Then it is accepted
      And call "1" on Front Desk shows
        | ISRECORDING | Y |

    @CHATSTART-14
    Example: A call on the same device goes on
      Given Front Desk is in call "1"
      And session "chat (run)" of Front Desk is open
      And the recordings of Front Desk are counted
      When CHATSTOP is sent with
        | SESSIONID | chat (run) |
      Then it is accepted
      And Front Desk has 1 more recording
      And the calls on Front Desk have STATUS
        | 1 | recording |

    @CHATSTOP-Q1
    Example: The reply has the REQUESTID that was sent
      Given session "chat (run)" of Back Office is open
      When CHATSTOP is sent with
        | REQUESTID | 52         |
        | SESSIONID | chat (run) |
      Then it is accepted
      And REQUESTID is "52"

  Rule: What is not open is stopped without harm

    @RECCTL-1 @RECCTL-2 @RECCTL-3
    Scenario Outline: <what>, and no other session ends
      Given session "chat (run)" of Back Office is open
      And session "over (run)" of Back Office is open
      And session "over (run)" has ended
      And the sessions of Back Office are noted
      When CHATSTOP is sent with
        | SESSIONID | <id> |
      Then it is accepted or refused
      And the sessions of Back Office are as noted

      Examples:
        | id          | what                        |
        | never (run) | An id that nobody ever used |
        | over (run)  | A session that was stopped  |

    @CHATSTOP-3
    Scenario Outline: <what>
      Given session "chat (run)" of Back Office is open
      And session "over (run)" of Back Office is open
      And session "over (run)" has ended
      And the recordings of Back Office are counted
      When CHATSTOP is sent with
        | SESSIONID | <id> |
      Then it is accepted and sent to the cores
      And the sessions of Back Office have STATUS
        | chat (run) | recording |
      And Back Office has 0 more recordings

      Examples:
        | id          | what                        |
        | never (run) | An id that nobody ever used |
        | over (run)  | A session that was stopped  |
        | CHAT (run)  | An id in another case       |
        | chat        | The beginning of an id      |

    @REQ-21
    Scenario Outline: SESSIONID <what>
      Given session "chat (run)" of Back Office is open
      When CHATSTOP is sent with
        | <name> | (blank) |
      Then it is refused with 26 API_BLANK_REQUIRED_VALUE
      And Back Office shows session "chat (run)"

      Examples:
        | name      | what       |
        | SESSIONID | is blank   |
        | USER1     | is missing |
