Feature: What is kept of a call that was withheld
  Either the withheld stretch is recorded and silenced, or it is never captured, as the server is configured.

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

    @BLACKOUT-14 @needs-control
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
