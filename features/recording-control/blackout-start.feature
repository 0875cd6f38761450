Feature: Starting the blackout of a call
  While a caller reads out a card number, nothing of the call may be heard or seen later. BLACKOUTSTART
  withholds the call from the moment it arrives until it is stopped, or the call ends.

  Rule: The call is withheld from the moment the message arrives

    @BLACKOUT-1 @BLACKOUT-3 @BLACKOUT-Q1 @DEVRECSTATUS-2 @DEVRECSTATUS-3 @DEVRECSTATUS-6
    Example: Its STATUS says so, and its recording goes on
      Given Front Desk is in call "1"
      And the recordings of Front Desk are counted
      When BLACKOUTSTART is sent for Front Desk
      Then it is accepted and sent to the cores
      And the cores it was sent to include the core of Front Desk
      And call "1" on Front Desk shows
        | STATUS           | recordpaused |
        | ISRECORDING      | Y            |
        | ISRECORDINGVIDEO | Y            |
        | STOPTIME         |              |
      And Front Desk shows
        | ISRECORDING      | Y |
        | ISRECORDINGVIDEO | Y |
      And Front Desk has 0 more recordings

    @BLACKOUT-1
    Scenario Outline: By <selector>
      Given Front Desk is in call "1"
      And Back Office is in call "1"
      When BLACKOUTSTART is sent for Front Desk by <selector>
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recordpaused |
      And the calls on Back Office have STATUS
        | 1 | recording |

      Examples:
        | selector    |
        | DEVICEID    |
        | DEVICEALIAS |
        | SYS_USER    |
        | CRM_USER    |

    @BLACKOUT-7
    Example: What is withheld is part of one recording, which keeps the data of its call
      Given Front Desk is in call "1" with
        | USER1 | Gold Level |
      And the recordings of Front Desk are counted
      And call "1" on Front Desk is in a blackout
      And the blackout of call "1" on Front Desk has ended
      And call "1" on Front Desk is in a blackout
      When CALLSTOP is sent for Front Desk
      Then it is accepted
      And Front Desk has 1 more recording
      And the last recording of Front Desk has
        | USER1 | Gold Level |

    @BLACKOUT-1
    Example: A partial recording that begins meanwhile is withheld as well
      Given Lobby is in call "1"
      And call "1" on Lobby is in a blackout
      And the calls on Lobby have STATUS
        | 1 | notrecording |
      When RECORDSTART is sent for Lobby
      Then it is accepted
      And the calls on Lobby have STATUS
        | 1 | recordpaused |

  Rule: One call instance is meant, and no other

    @BLACKOUT-4
    Scenario Outline: Of three calls the one named "<call>"
      Given Front Desk is in call "1"
      And Front Desk is in call "2"
      And Front Desk is in call "3"
      When BLACKOUTSTART is sent for Front Desk with
        | CALLINSTANCE | <call> |
      Then it is accepted
      And the calls on Front Desk have STATUS
        | <call>  | recordpaused |
        | <other> | recording    |
        | <third> | recording    |

      Examples:
        | call | other | third |
        | 1    | 2     | 3     |
        | 2    | 1     | 3     |
        | 3    | 1     | 2     |

    @BLACKOUT-4
    Example: A call on another device has the same instance
      Given Front Desk is in call "1"
      And Back Office is in call "1"
      And Back Office is in call "2"
      When BLACKOUTSTART is sent for Back Office with
        | CALLINSTANCE | 1 |
      Then it is accepted
      And the calls on Back Office have STATUS
        | 1 | recordpaused |
        | 2 | recording    |
      And the calls on Front Desk have STATUS
        | 1 | recording |

    @BLACKOUT-8
    Example: Without CALLINSTANCE the last call on the device
      Given Front Desk is in call "9"
      And Front Desk is in call "1"
      And Front Desk is in call "5"
      And Back Office is in call "7"
      When BLACKOUTSTART is sent for Front Desk
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 9 | recording    |
        | 1 | recording    |
        | 5 | recordpaused |

    @BLACKOUT-8 @CALLFAM-6
    Example: After the newest has ended, the one before it
      Given Front Desk is in call "1"
      And Front Desk is in call "2"
      And Front Desk is in call "3"
      And call "3" on Front Desk has ended
      When BLACKOUTSTART is sent for Front Desk
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recording    |
        | 2 | recordpaused |

    @BLACKOUT-8 @CALLFAM-5
    Example: A blank CALLINSTANCE names no call
      Given Front Desk is in call "1"
      And Front Desk is in call "2"
      When BLACKOUTSTART is sent for Front Desk with
        | CALLINSTANCE | (blank) |
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recording    |
        | 2 | recordpaused |

    @BLACKOUT-4 @CALLFAM-9
    Example: Of an agent's devices the one in a call
      Given Supervisor Desk is in call "1"
      And Supervisor Softphone is in call "2"
      And call "2" on Supervisor Softphone has ended
      When BLACKOUTSTART is sent for Supervisor Softphone by SYS_USER
      Then it is accepted
      And the calls on Supervisor Desk have STATUS
        | 1 | recordpaused |

    @BLACKOUT-16
    Example: An instance that is not up
      Given Front Desk is in call "1"
      When BLACKOUTSTART is sent for Front Desk with
        | CALLINSTANCE | 2 |
      Then it is refused with 7 API_DEVICE_NOT_IN_CALL
      And the calls on Front Desk have STATUS
        | 1 | recording |

    @BLACKOUT-19
    Example: A session on the device is left alone
      Given Front Desk is in call "1"
      And session "chat (run)" of Front Desk is open
      When BLACKOUTSTART is sent for Front Desk
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recordpaused |
      And the sessions of Front Desk have STATUS
        | chat (run) | recording |

  Rule: Exactly one selector names the device

    @BLACKOUT-2 @BLACKOUT-13
    Scenario Outline: <one> and <other>
      Given Front Desk is in call "1"
      When BLACKOUTSTART is sent for Front Desk by <one> with
        | <other> | the <other> of Front Desk |
      Then it is refused with 8 API_DEVICE_INVALID
      And the calls on Front Desk have STATUS
        | 1 | recording |

      Examples:
        | one         | other       |
        | DEVICEID    | DEVICEALIAS |
        | DEVICEID    | CRM_USER    |
        | DEVICEID    | SYS_USER    |
        | DEVICEALIAS | CRM_USER    |
        | DEVICEALIAS | SYS_USER    |
        | CRM_USER    | SYS_USER    |

    @BLACKOUT-2
    Example: A blank one is none
      Given Front Desk is in call "1"
      When BLACKOUTSTART is sent for Front Desk by SYS_USER with
        | DEVICEID    | (blank) |
        | DEVICEALIAS | (blank) |
        | CRM_USER    | (blank) |
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recordpaused |

    @BLACKOUT-13
    Example: None at all
      Given Front Desk is in call "1"
      When BLACKOUTSTART is sent with
        | CALLINSTANCE | 1 |
      Then it is refused with 8 API_DEVICE_INVALID
      And the calls on Front Desk have STATUS
        | 1 | recording |

    @BLACKOUT-13 @CALLFAM-8
    Example: A station is no selector of BLACKOUTSTART
      Given Front Desk is in call "1"
      When BLACKOUTSTART is sent for Front Desk by STATIONNAME
      Then it is refused with 8 API_DEVICE_INVALID
      And the calls on Front Desk have STATUS
        | 1 | recording |

    @BLACKOUT-15 @CALLFAM-7
    Scenario Outline: Nobody is known by <selector> "<value>"
      When BLACKOUTSTART is sent with
        | <selector> | <value> |
      Then it is refused with 8 API_DEVICE_INVALID

      Examples:
        | selector    | value    |
        | DEVICEID    | 4999777  |
        | DEVICEALIAS | no-alias |
        | CRM_USER    | NOCRM    |
        | SYS_USER    | no.user  |

  Rule: A start that changes nothing does no harm

    @BLACKOUT-14 @RECCTL-1 @RECCTL-2 @RECCTL-3
    Example: A repeat, after which one stop is enough
      Given Front Desk is in call "1"
      And call "1" on Front Desk is in a blackout
      When BLACKOUTSTART is sent for Front Desk
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recordpaused |
      When BLACKOUTSTOP is sent for Front Desk
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recording |

    @BLACKOUT-14 @BLACKOUT-9 @RECCTL-1 @RECCTL-2
    Example: An idle device, whose next call is not withheld
      Given Front Desk is idle
      And BLACKOUTSTART is sent for Front Desk
      And it is accepted
      When CALLSTART is sent for Front Desk with
        | CALLINSTANCE | 1 |
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recording |

  Rule: The blackout ends with the call

    @BLACKOUT-9
    Example: The next call with the same instance is not withheld
      Given Front Desk is in call "1"
      And call "1" on Front Desk is in a blackout
      And call "1" on Front Desk has ended
      When CALLSTART is sent for Front Desk with
        | CALLINSTANCE | 1 |
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recording |

    @BLACKOUT-9
    Example: The call that was up before stays as it is
      Given Front Desk is in call "1"
      And Front Desk is in call "2"
      And call "2" on Front Desk is in a blackout
      When CALLSTOP is sent for Front Desk
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recording |

    @BLACKOUT-9 @CALLSTART-14
    Example: A call that takes the place of another is not withheld
      Given Front Desk is in call "1"
      And call "1" on Front Desk is in a blackout
      When CALLSTART is sent for Front Desk with
        | CALLINSTANCE | 1 |
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recording |

  Rule: It lasts until it is stopped, or as long as the server allows

    @BLACKOUT-12
    Example: Whatever else happens to the device
      Given Front Desk is in call "1"
      And call "1" on Front Desk is in a blackout
      And Front Desk is in call "2"
      And RECORDSTART is sent for Front Desk with
        | CALLINSTANCE | 1 |
      And it is accepted
      And RECORDSTOP is sent for Front Desk with
        | CALLINSTANCE | 1 |
      And it is accepted
      And call "2" on Front Desk has ended
      When CALLUPDATE is sent for Front Desk with
        | USER1 | Gold Level |
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recordpaused |

    @BLACKOUT-12 @needs-control
    Example: For hours, where no time is set
      Given Front Desk is in call "1"
      And call "1" on Front Desk is in a blackout
      When 86400 seconds pass
      Then the calls on Front Desk have STATUS
        | 1 | recordpaused |

    @BLACKOUT-12 @needs-control
    Scenario Outline: After <ms> milliseconds of 30 seconds it is <status>
      Given the world of "real-time-blackouts"
      And Front Desk is in call "1"
      And call "1" on Front Desk is in a blackout
      When <ms> milliseconds pass
      Then the calls on Front Desk have STATUS
        | 1 | <status> |

      Examples:
        | ms    | status       |
        | 29999 | recordpaused |
        | 30000 | recording    |

    @BLACKOUT-12 @BLACKOUT-14 @needs-control
    Example: A repeat does not lengthen it
      Given the world of "real-time-blackouts"
      And Front Desk is in call "1"
      And call "1" on Front Desk is in a blackout
      And 20 seconds pass
      And call "1" on Front Desk is in a blackout
      When 10 seconds pass
      Then the calls on Front Desk have STATUS
        | 1 | recording |

    @BLACKOUT-12 @needs-control
    Example: Another one can be started then
      Given the world of "real-time-blackouts"
      And Front Desk is in call "1"
      And call "1" on Front Desk is in a blackout
      And 30 seconds pass
      When BLACKOUTSTART is sent for Front Desk
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recordpaused |
