Feature: Stopping the blackout of a call
  Once the card number is read out, the call may be kept again. BLACKOUTSTOP ends the blackout of a call
  from the moment it arrives; what lay before stays withheld.

  Rule: The call is no longer withheld from the moment the message arrives

    @BLACKOUT-1 @BLACKOUT-3
    Example: Its STATUS says so
      Given Front Desk is in call "1"
      And call "1" on Front Desk is in a blackout
      When BLACKOUTSTOP is sent for Front Desk
      Then it is accepted
      And call "1" on Front Desk shows
        | STATUS      | recording |
        | ISRECORDING | Y         |

    @BLACKOUT-Q1 @RES-12
    Example: Its recording goes on
      Given Front Desk is in call "1"
      And call "1" on Front Desk is in a blackout
      When BLACKOUTSTOP is sent for Front Desk
      Then it is accepted and sent to the cores
      And the cores it was sent to include the core of Front Desk
      And call "1" on Front Desk shows
        | STATUS      | recording |
        | ISRECORDING | Y         |

    # Only the world of the scenario is known to record the screen of a call there.
    @DEVRECSTATUS-6 @needs-control
    Example: The recording of its screen goes on
      Given Front Desk is in call "1"
      And call "1" on Front Desk is in a blackout
      When BLACKOUTSTOP is sent for Front Desk
      Then it is accepted
      And call "1" on Front Desk shows
        | ISRECORDINGVIDEO | Y |

    @BLACKOUT-1
    Scenario Outline: By <selector>
      Given Front Desk is in call "1"
      And Back Office is in call "1"
      And call "1" on Front Desk is in a blackout
      And call "1" on Back Office is in a blackout
      When BLACKOUTSTOP is sent for Front Desk by <selector>
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recording |
      And the calls on Back Office have STATUS
        | 1 | recordpaused |

      Examples:
        | selector    |
        | DEVICEID    |
        | DEVICEALIAS |
        | SYS_USER    |
        | CRM_USER    |

    @BLACKOUT-1
    Example: It can be started again
      Given Front Desk is in call "1"
      And call "1" on Front Desk is in a blackout
      And the blackout of call "1" on Front Desk has ended
      When BLACKOUTSTART is sent for Front Desk
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recordpaused |

    @BLACKOUT-18
    Example: The blackout of the agent goes on
      Given Front Desk is in call "1"
      And call "1" on Front Desk is in a blackout
      And the agent at Front Desk is in a blackout
      When BLACKOUTSTOP is sent for Front Desk
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recordpaused |

  Rule: One call instance is meant, and no other

    @BLACKOUT-4
    Scenario Outline: Of three calls the one named "<call>"
      Given Front Desk is in call "1"
      And Front Desk is in call "2"
      And Front Desk is in call "3"
      And call "1" on Front Desk is in a blackout
      And call "2" on Front Desk is in a blackout
      And call "3" on Front Desk is in a blackout
      When BLACKOUTSTOP is sent for Front Desk with
        | CALLINSTANCE | <call> |
      Then it is accepted
      And the calls on Front Desk have STATUS
        | <call>  | recording    |
        | <other> | recordpaused |
        | <third> | recordpaused |

      Examples:
        | call | other | third |
        | 1    | 2     | 3     |
        | 2    | 1     | 3     |
        | 3    | 1     | 2     |

    @BLACKOUT-8
    Example: Without CALLINSTANCE the last call on the device, whether it was withheld or not
      Given Front Desk is in call "9"
      And Front Desk is in call "1"
      And Front Desk is in call "5"
      And call "9" on Front Desk is in a blackout
      And call "5" on Front Desk is in a blackout
      And BLACKOUTSTOP is sent for Front Desk
      And it is accepted
      And the calls on Front Desk have STATUS
        | 9 | recordpaused |
        | 1 | recording    |
        | 5 | recording    |
      When BLACKOUTSTOP is sent for Front Desk
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 9 | recordpaused |
        | 1 | recording    |
        | 5 | recording    |

    @CALLFAM-6
    Example: After the newest has ended, the one before it
      Given Front Desk is in call "1"
      And Front Desk is in call "2"
      And call "1" on Front Desk is in a blackout
      And call "2" on Front Desk is in a blackout
      And call "2" on Front Desk has ended
      When BLACKOUTSTOP is sent for Front Desk
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recording |

    @CALLFAM-5
    Example: A blank CALLINSTANCE names no call
      Given Front Desk is in call "1"
      And Front Desk is in call "2"
      And call "1" on Front Desk is in a blackout
      And call "2" on Front Desk is in a blackout
      When BLACKOUTSTOP is sent for Front Desk with
        | CALLINSTANCE | (blank) |
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recordpaused |
        | 2 | recording    |

    @BLACKOUT-16
    Example: An instance that is not up
      Given Front Desk is in call "1"
      And call "1" on Front Desk is in a blackout
      When BLACKOUTSTOP is sent for Front Desk with
        | CALLINSTANCE | 2 |
      Then it is refused with 7 API_DEVICE_NOT_IN_CALL
      And the calls on Front Desk have STATUS
        | 1 | recordpaused |

  Rule: A stop that changes nothing does no harm

    @RECCTL-1 @RECCTL-2 @RECCTL-3
    Example: A call that was never withheld is recorded on
      Given Front Desk is in call "1"
      And BLACKOUTSTOP is sent for Front Desk
      And it is accepted or refused
      When BLACKOUTSTOP is sent for Front Desk
      Then it is accepted or refused
      And call "1" on Front Desk shows
        | ISRECORDING | Y |

    @BLACKOUT-14
    Example: A call that was never withheld
      Given Front Desk is in call "1"
      When BLACKOUTSTOP is sent for Front Desk
      Then it is accepted and sent to the cores
      And the calls on Front Desk have STATUS
        | 1 | recording |

    @BLACKOUT-14
    Example: A stop too many does not count for the next start
      Given Front Desk is in call "1"
      And call "1" on Front Desk is in a blackout
      And the blackout of call "1" on Front Desk has ended
      And the blackout of call "1" on Front Desk has ended
      When BLACKOUTSTART is sent for Front Desk
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recordpaused |

    @RECCTL-1 @RECCTL-2
    Example: A device that is idle begins no call
      Given Front Desk is idle
      When BLACKOUTSTOP is sent for Front Desk
      Then it is accepted or refused
      And Front Desk shows 0 calls

    @BLACKOUT-14
    Example: A device that is idle
      Given Front Desk is idle
      When BLACKOUTSTOP is sent for Front Desk
      Then it is accepted and sent to the cores
      And Front Desk shows 0 calls
