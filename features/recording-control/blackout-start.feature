Feature: Starting the blackout of a call
  While a caller reads out a card number, nothing of the call may be heard or seen later. BLACKOUTSTART
  withholds the call from the moment it arrives until it is stopped, or the call ends.

  Rule: The call is withheld from the moment the message arrives

    @BLACKOUT-1 @BLACKOUT-3
    Example: Its STATUS says so
      Given Front Desk is in call "1"
      When BLACKOUTSTART is sent for Front Desk
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recordpaused |

    @DEVRECSTATUS-2 @DEVRECSTATUS-3
    Example: STATUS is one of two, and what is paused is recorded all the same
      Given Front Desk is in call "1"
      And call "1" on Front Desk is in a blackout
      When DEVICERECORDINGSTATUS is sent for Front Desk
      Then it is accepted
      And the STATUS of every RECORDING matches "recording|recordpaused"
      And every RECORDING with STATUS "recordpaused" has ISRECORDING "Y"

    @RES-8
    Example: The reply tells the cores that it was sent to
      Given Front Desk is in call "1"
      When BLACKOUTSTART is sent for Front Desk
      Then it is accepted and sent to the cores

    @BLACKOUT-Q1 @DEVRECSTATUS-6 @RES-12
    Example: Its STATUS says so at once, and its recording goes on
      Given Front Desk is in call "1"
      When BLACKOUTSTART is sent for Front Desk
      Then it is accepted and sent to the cores
      And the cores it was sent to include the core of Front Desk
      And call "1" on Front Desk shows
        | STATUS      | recordpaused |
        | ISRECORDING | Y            |
        | STOPTIME    |              |
      And Front Desk shows
        | ISRECORDING | Y |

    # Only the world of the scenario is known to record the screen of a call there.
    @DEVRECSTATUS-6 @needs-control
    Example: The recording of its screen goes on
      Given Front Desk is in call "1"
      When BLACKOUTSTART is sent for Front Desk
      Then it is accepted
      And call "1" on Front Desk shows
        | STATUS           | recordpaused |
        | ISRECORDINGVIDEO | Y            |
      And Front Desk shows
        | ISRECORDINGVIDEO | Y |

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

    @RECORDSTART-4 @DEVRECSTATUS-8
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

    @CALLFAM-6
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

    @CALLFAM-5
    Example: A blank CALLINSTANCE names no call
      Given Front Desk is in call "1"
      And Front Desk is in call "2"
      When BLACKOUTSTART is sent for Front Desk with
        | CALLINSTANCE | (blank) |
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recording    |
        | 2 | recordpaused |

    @CALLFAM-9
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
