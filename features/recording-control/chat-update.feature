Feature: Updating a screen-only recording
  While a session runs its data can be changed, and how long its recording is to be kept. Whether it is
  recorded was decided when it began.

  Rule: CHATUPDATE changes the data of a session that is open

    @CHATUPDATE-1 @CHATUPDATE-2
    Example: The group is changed, where the session shows
      Given session "chat (run)" of Back Office is open
      When CHATUPDATE is sent with
        | SESSIONID | chat (run) |
        | GROUP     | 53         |
      Then it is accepted
      And session "chat (run)" of Back Office, where it shows, has
        | GROUP | 53 |

    @RES-8
    Example: The reply tells the cores that it was sent to
      Given session "chat (run)" of Back Office is open
      When CHATUPDATE is sent with
        | SESSIONID | chat (run) |
        | GROUP     | 53         |
      Then it is accepted and sent to the cores

    @CHATSTART-12 @CHATUPDATE-8 @RES-12
    Scenario Outline: <field>
      Given session "chat (run)" of Back Office is open
      When CHATUPDATE is sent with
        | SESSIONID | chat (run) |
        | <field>   | <value>    |
      Then it is accepted and sent to the cores
      And the cores it was sent to include the core of Back Office
      And session "chat (run)" of Back Office shows
        | <field> | <value> |
      When CHATSTOP is sent with
        | SESSIONID | chat (run) |
      Then it is accepted
      And the last recording of Back Office has
        | <field> | <value> |

      Examples:
        | field  | value           |
        | GROUP  | 53              |
        | GATE   | 81              |
        | ANI    | 0012            |
        | DNIS   | +16145551212    |
        | USER1  | Gold Level      |
        | USER15 | Customer 564582 |

    @CHATSTART-12
    Example: The other status commands show it at once
      Given session "chat (run)" of Back Office is open with
        | GROUP | 1 |
      When CHATUPDATE is sent with
        | SESSIONID | chat (run) |
        | GROUP     | 53         |
      Then it is accepted
      And Back Office shows
        | GROUP | 53 |
      When DEVICELIST is sent
      Then it is accepted
      And Back Office as listed shows
        | GROUP | 53 |

    @CHATUPDATE-8
    Example: What was not sent stays, and what was sent blank becomes blank
      Given session "chat (run)" of Back Office is open with
        | GROUP | 1    |
        | GATE  | 80   |
        | USER1 | open |
        | USER2 | kept |
      When CHATUPDATE is sent with
        | SESSIONID | chat (run) |
        | GROUP     | 53         |
        | USER1     | (blank)    |
      Then it is accepted
      And session "chat (run)" of Back Office shows
        | GROUP | 53   |
        | GATE  | 80   |
        | USER1 |      |
        | USER2 | kept |
      When CHATSTOP is sent with
        | SESSIONID | chat (run) |
      Then it is accepted
      And the last recording of Back Office has
        | GROUP | 53   |
        | GATE  | 80   |
        | USER1 |      |
        | USER2 | kept |

    @CHATUPDATE-1
    Example: Another session keeps its group, and so does a call on the same device
      Given Back Office is in call "1" with
        | GROUP | 2 |
      And session "a (run)" of Back Office is open
      And session "b (run)" of Back Office is open
      When CHATUPDATE is sent with
        | SESSIONID | a (run) |
        | GROUP     | 53      |
      Then it is accepted
      And the calls on Back Office have GROUP
        | 1 | 2 |
      And session "b (run)" of Back Office, where it shows, does not have
        | GROUP | 53 |

    @CHATSTART-14
    Example: Other sessions, and a call on the same device, keep theirs
      Given Back Office is in call "1" with
        | GROUP | 2 |
      And session "a (run)" of Back Office is open with
        | GROUP | 3 |
      And session "b (run)" of Back Office is open with
        | GROUP | 4 |
      And session "c (run)" of Front Desk is open with
        | GROUP | 5 |
      When CHATUPDATE is sent with
        | SESSIONID | a (run) |
        | GROUP     | 53      |
      Then it is accepted
      And the calls on Back Office have GROUP
        | 1 | 2 |
      And the sessions of Back Office have GROUP
        | a (run) | 53 |
        | b (run) | 4  |
      And the sessions of Front Desk have GROUP
        | c (run) | 5 |

    @CHATUPDATE-2
    Example: A group that no schedule records does not end the session
      Given session "chat (run)" of Back Office is open
      And the sessions of Back Office are noted
      When CHATUPDATE is sent with
        | SESSIONID | chat (run) |
        | GROUP     | PRIVATE    |
      Then it is accepted
      And the sessions of Back Office are as noted

    @CHATSTART-12
    Example: A group that no schedule records does not end the recording
      Given session "chat (run)" of Back Office is open
      When CHATUPDATE is sent with
        | SESSIONID | chat (run) |
        | GROUP     | PRIVATE    |
      Then it is accepted
      And session "chat (run)" of Back Office shows
        | GROUP            | PRIVATE   |
        | ISRECORDINGVIDEO | Y         |
        | STATUS           | recording |

    @CHATUPDATE-7
    Example: An alias is that of the recording, and the device keeps its own
      Given session "chat (run)" of Back Office is open
      When CHATUPDATE is sent with
        | SESSIONID   | chat (run)  |
        | DEVICEALIAS | alias (run) |
      Then it is accepted
      And Back Office shows
        | DEVICEALIAS | the DEVICEALIAS of Back Office |
      When CHATSTOP is sent with
        | SESSIONID | chat (run) |
      Then it is accepted
      And the last recording of Back Office has
        | DEVICEALIAS | alias (run) |

    @REQ-21
    Scenario Outline: SESSIONID <what>
      When CHATUPDATE is sent with
        | <name> | (blank) |
        | GROUP  | 53      |
      Then it is refused with 26 API_BLANK_REQUIRED_VALUE

      Examples:
        | name      | what       |
        | SESSIONID | is blank   |
        | USER1     | is missing |

  Rule: A session must have been started

    @CHATUPDATE-3
    Example: An update before the start begins nothing
      Given the sessions of Back Office are noted
      When CHATUPDATE is sent with
        | SESSIONID | chat (run) |
        | GROUP     | 53         |
      Then it is accepted or refused
      And the sessions of Back Office are as noted

    @CHATUPDATE-3
    Example: Nor does it change what is started afterwards
      Given CHATUPDATE is sent with
        | SESSIONID | chat (run) |
        | GROUP     | 53         |
      And it is accepted or refused
      When CHATSTART is sent with
        | SESSIONID | chat (run)                 |
        | AGENTID   | the AGENTID of Back Office |
      Then it is accepted
      And session "chat (run)" of Back Office, where it shows, does not have
        | GROUP | 53 |

    @CHATUPDATE-5
    Example: An update before the start is refused and has no effect on what follows
      Given CHATUPDATE is sent with
        | SESSIONID | chat (run) |
        | GROUP     | 53         |
      And it is refused with 12 API_DEVICE_NOT_RECORDING
      When CHATSTART is sent with
        | SESSIONID | chat (run)                 |
        | AGENTID   | the AGENTID of Back Office |
      Then it is accepted
      And Back Office shows 1 session
      And session "chat (run)" of Back Office shows
        | GROUP |  |

    @CHATUPDATE-5
    Example: An update with an agent begins nothing
      When CHATUPDATE is sent with
        | SESSIONID | chat (run)                 |
        | AGENTID   | the AGENTID of Back Office |
        | GROUP     | 53                         |
      Then it is refused with 12 API_DEVICE_NOT_RECORDING
      And Back Office shows 0 sessions

    @CHATUPDATE-5
    Example: An update after the stop does not change the recording
      Given session "chat (run)" of Back Office is open with
        | GROUP | 1 |
      And session "chat (run)" has ended
      When CHATUPDATE is sent with
        | SESSIONID | chat (run) |
        | GROUP     | 53         |
      Then it is refused with 12 API_DEVICE_NOT_RECORDING
      And the last recording of Back Office has
        | GROUP | 1 |
