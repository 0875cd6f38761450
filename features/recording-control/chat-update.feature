Feature: Updating a screen-only recording
  While a session runs its data can be changed, and how long its recording is to be kept. Whether it is
  recorded was decided when it began.

  Rule: CHATUPDATE changes the data of a session that is open

    @CHATUPDATE-1 @CHATUPDATE-2
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

    @CHATUPDATE-2
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

    @CHATUPDATE-3 @CHATUPDATE-5
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

    @CHATUPDATE-3 @CHATUPDATE-5
    Example: An update with an agent begins nothing
      When CHATUPDATE is sent with
        | SESSIONID | chat (run)                 |
        | AGENTID   | the AGENTID of Back Office |
        | GROUP     | 53                         |
      Then it is refused with 12 API_DEVICE_NOT_RECORDING
      And Back Office shows 0 sessions

    @CHATUPDATE-3 @CHATUPDATE-5
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

  Rule: KEEPDAYS sets how long the recording is kept

    @CHATUPDATE-4 @CHATSTART-6
    Example: It is accepted, and nothing else changes
      Given session "chat (run)" of Back Office is open with
        | GROUP | 1 |
      When CHATUPDATE is sent with
        | SESSIONID | chat (run) |
        | KEEPDAYS  | 3650       |
      Then it is accepted and sent to the cores
      And session "chat (run)" of Back Office shows
        | GROUP            | 1         |
        | ISRECORDINGVIDEO | Y         |
        | STATUS           | recording |

    # No command lists the days. EXPORT looks for them, and says whether two recordings have the same; the
    # number of a recording is one that no other is kept for.
    @CHATUPDATE-4 @CHATSTART-6 @http-only
    Example: The recording is kept as long as a call's that was given the same days
      Given Back Office is in a call
      And the call on Back Office has ended
      And the last recording of Back Office is called "The Call"
      And CALLUPDATE is sent with
        | RECORDID | the RECORDID of The Call |
        | KEEPDAYS | the RECORDID of The Call |
      And it is accepted
      And session "chat (run)" of Back Office is open
      And CHATUPDATE is sent with
        | SESSIONID | chat (run)               |
        | KEEPDAYS  | the RECORDID of The Call |
      And it is accepted
      And CHATUPDATE is sent with
        | SESSIONID | chat (run) |
        | GROUP     | 53         |
      And it is accepted
      And session "chat (run)" has ended
      When EXPORT is sent with
        | UNIQUEFIELD  | keepdays                 |
        | UNIQUEID     | the RECORDID of The Call |
        | MEDIA_FORMAT | webm                     |
      Then it is refused with 22 API_ERROR_KEYS_NOT_UNIQUE

    @CHATUPDATE-4 @http-only
    Example: The last KEEPDAYS counts
      Given Back Office is in a call
      And the call on Back Office has ended
      And the last recording of Back Office is called "The Call"
      And CALLUPDATE is sent with
        | RECORDID | the RECORDID of The Call |
        | KEEPDAYS | the RECORDID of The Call |
      And it is accepted
      And session "chat (run)" of Back Office is open
      And CHATUPDATE is sent with
        | SESSIONID | chat (run)               |
        | KEEPDAYS  | the RECORDID of The Call |
      And it is accepted
      And CHATUPDATE is sent with
        | SESSIONID | chat (run) |
        | KEEPDAYS  | 3650       |
      And it is accepted
      And session "chat (run)" has ended
      When EXPORT is sent with
        | UNIQUEFIELD  | keepdays                 |
        | UNIQUEID     | the RECORDID of The Call |
        | MEDIA_FORMAT | webm                     |
      Then WebM as long as The Call comes back

    @CHATUPDATE-8 @http-only
    Example: Another session of the agent has days of its own, so that one recording is found
      Given Back Office is in a call
      And the call on Back Office has ended
      And the last recording of Back Office is called "The Call"
      And session "a (run)" of Back Office is open
      And session "b (run)" of Back Office is open
      And CHATUPDATE is sent with
        | SESSIONID | a (run)                  |
        | KEEPDAYS  | the RECORDID of The Call |
      And it is accepted
      And session "a (run)" has ended
      And session "b (run)" has ended
      When EXPORT is sent with
        | UNIQUEFIELD  | keepdays                 |
        | UNIQUEID     | the RECORDID of The Call |
        | MEDIA_FORMAT | webm                     |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

    @CHATUPDATE-6
    Scenario Outline: KEEPDAYS "<days>"
      Given session "chat (run)" of Back Office is open with
        | GROUP | 1 |
      When CHATUPDATE is sent with
        | SESSIONID | chat (run) |
        | KEEPDAYS  | <days>     |
        | GROUP     | 53         |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE
      And session "chat (run)" of Back Office shows
        | GROUP | 1 |

      Examples:
        | days   |
        | a year |
        | -1     |
        | 1.5    |

  Rule: No other archive action than purge is taken

    @CHATSTART-5 @http-only
    Example: Of a call and a session that are given one, only the call has it
      Given Back Office is in a call
      And the call on Back Office has ended
      And the last recording of Back Office is called "The Call"
      And CALLUPDATE is sent with
        | RECORDID      | the RECORDID of The Call |
        | ARCHIVEACTION | the RECORDID of The Call |
      And it is accepted
      And session "chat (run)" of Back Office is open with
        | ARCHIVEACTION | the RECORDID of The Call |
      And CHATUPDATE is sent with
        | SESSIONID     | chat (run)               |
        | ARCHIVEACTION | the RECORDID of The Call |
      And it is accepted
      And session "chat (run)" has ended
      When EXPORT is sent with
        | UNIQUEFIELD  | archive_action_id        |
        | UNIQUEID     | the RECORDID of The Call |
        | MEDIA_FORMAT | webm                     |
      Then WebM as long as The Call comes back
