Feature: Stopping the blackout of a call
  Once the card number is read out, the call may be kept again. BLACKOUTSTOP ends the blackout of a call
  from the moment it arrives; what lay before stays withheld.

  Rule: The call is no longer withheld from the moment the message arrives

    @BLACKOUT-1 @BLACKOUT-3 @BLACKOUT-Q1
    Example: Its recording goes on
      Given Front Desk is in call "1"
      And call "1" on Front Desk is in a blackout
      When BLACKOUTSTOP is sent for Front Desk
      Then it is accepted and sent to the cores
      And the cores it was sent to include the core of Front Desk
      And call "1" on Front Desk shows
        | STATUS           | recording |
        | ISRECORDING      | Y         |
        | ISRECORDINGVIDEO | Y         |

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

    @BLACKOUT-1 @BLACKOUT-18
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

    @BLACKOUT-8 @CALLFAM-6
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

    @BLACKOUT-8 @CALLFAM-5
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

  Rule: Exactly one selector names the device

    @BLACKOUT-2 @BLACKOUT-13
    Scenario Outline: <one> and <other>
      Given Front Desk is in call "1"
      And call "1" on Front Desk is in a blackout
      When BLACKOUTSTOP is sent for Front Desk by <one> with
        | <other> | the <other> of Front Desk |
      Then it is refused with 8 API_DEVICE_INVALID
      And the calls on Front Desk have STATUS
        | 1 | recordpaused |

      Examples:
        | one         | other       |
        | DEVICEID    | DEVICEALIAS |
        | DEVICEID    | CRM_USER    |
        | DEVICEID    | SYS_USER    |
        | DEVICEALIAS | CRM_USER    |
        | DEVICEALIAS | SYS_USER    |
        | CRM_USER    | SYS_USER    |

    @BLACKOUT-13
    Example: None at all
      Given Front Desk is in call "1"
      And call "1" on Front Desk is in a blackout
      When BLACKOUTSTOP is sent with
        | CALLINSTANCE | 1 |
      Then it is refused with 8 API_DEVICE_INVALID
      And the calls on Front Desk have STATUS
        | 1 | recordpaused |

    @BLACKOUT-15 @CALLFAM-7
    Scenario Outline: Nobody is known by <selector> "<value>"
      When BLACKOUTSTOP is sent with
        | <selector> | <value> |
      Then it is refused with 8 API_DEVICE_INVALID

      Examples:
        | selector    | value    |
        | DEVICEID    | 4999777  |
        | DEVICEALIAS | no-alias |
        | CRM_USER    | NOCRM    |
        | SYS_USER    | no.user  |

  Rule: A stop that changes nothing does no harm

    @BLACKOUT-14 @RECCTL-1 @RECCTL-2 @RECCTL-3
    Example: A call that was never withheld
      Given Front Desk is in call "1"
      When BLACKOUTSTOP is sent for Front Desk
      Then it is accepted and sent to the cores
      And the calls on Front Desk have STATUS
        | 1 | recording |

    @BLACKOUT-14 @RECCTL-1
    Example: A stop too many does not count for the next start
      Given Front Desk is in call "1"
      And call "1" on Front Desk is in a blackout
      And the blackout of call "1" on Front Desk has ended
      And the blackout of call "1" on Front Desk has ended
      When BLACKOUTSTART is sent for Front Desk
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recordpaused |

    @BLACKOUT-14 @RECCTL-1 @RECCTL-2
    Example: A device that is idle
      Given Front Desk is idle
      When BLACKOUTSTOP is sent for Front Desk
      Then it is accepted and sent to the cores
      And Front Desk shows 0 calls

  Rule: By configuration the withheld stretch is silent, or missing

    @BLACKOUT-7 @BLACKOUT-3 @needs-control
    Example: Standard: the recording is as long as its call
      Given Front Desk is in call "1"
      And 10 seconds pass
      And call "1" on Front Desk is in a blackout
      And 20 seconds pass
      And the blackout of call "1" on Front Desk has ended
      And 31 seconds pass
      When CALLSTOP is sent for Front Desk
      Then it is accepted
      And the last recording of Front Desk has
        | DURATION | 61 |

    @BLACKOUT-7 @BLACKOUT-3 @needs-control
    Scenario Outline: Real-time: <ms> milliseconds that are not withheld last <seconds> seconds
      Given the world of "real-time-blackouts"
      And Front Desk is in call "1"
      And 10 seconds pass
      And call "1" on Front Desk is in a blackout
      And 8501 milliseconds pass
      And the blackout of call "1" on Front Desk has ended
      And <rest> milliseconds pass
      And call "1" on Front Desk is in a blackout
      And 500 milliseconds pass
      When BLACKOUTSTOP is sent for Front Desk
      Then it is accepted
      When CALLSTOP is sent for Front Desk
      Then it is accepted
      And the last recording of Front Desk has
        | DURATION | <seconds> |

      Examples:
        | rest  | ms    | seconds |
        | 42000 | 52000 | 52      |
        | 41999 | 51999 | 51      |

    @BLACKOUT-7 @BLACKOUT-14 @needs-control
    Example: Real-time: repeated starts and stops make no difference
      Given the world of "real-time-blackouts"
      And Front Desk is in call "1"
      And 10 seconds pass
      And call "1" on Front Desk is in a blackout
      And 5 seconds pass
      And call "1" on Front Desk is in a blackout
      And 5 seconds pass
      And the blackout of call "1" on Front Desk has ended
      And 5 seconds pass
      And the blackout of call "1" on Front Desk has ended
      And 35 seconds pass
      When CALLSTOP is sent for Front Desk
      Then it is accepted
      And the last recording of Front Desk has
        | DURATION | 50 |

    @BLACKOUT-7 @BLACKOUT-9 @needs-control
    Example: Real-time: to the end of the call, where it is not stopped
      Given the world of "real-time-blackouts"
      And Front Desk is in call "1"
      And 40 seconds pass
      And call "1" on Front Desk is in a blackout
      And 20 seconds pass
      When CALLSTOP is sent for Front Desk
      Then it is accepted
      And the last recording of Front Desk has
        | DURATION | 40 |

    @BLACKOUT-7 @BLACKOUT-12 @needs-control
    Example: Real-time: no longer than the server allows
      Given the world of "real-time-blackouts"
      And Front Desk is in call "1"
      And call "1" on Front Desk is in a blackout
      And 40 seconds pass
      And the blackout of call "1" on Front Desk has ended
      And 20 seconds pass
      When CALLSTOP is sent for Front Desk
      Then it is accepted
      And the last recording of Front Desk has
        | DURATION | 30 |

    @BLACKOUT-4 @BLACKOUT-7 @needs-control
    Example: Real-time: another call on the device is as long as it was
      Given the world of "real-time-blackouts"
      And Front Desk is in call "1"
      And Front Desk is in call "2"
      And call "1" on Front Desk is in a blackout
      And 20 seconds pass
      And call "1" on Front Desk has ended
      When CALLSTOP is sent for Front Desk
      Then it is accepted
      When CALLLIST is sent for Front Desk
      Then the DURATION of those listed are "20, 0"
