Feature: How long a call is withheld
  The blackout of a call lasts until it is stopped or the call ends. A start too many does no harm.

  Rule: A start that changes nothing does no harm

    @RECCTL-1 @RECCTL-3
    Example: A repeat stops no recording
      Given Front Desk is in call "1"
      And call "1" on Front Desk is in a blackout
      When BLACKOUTSTART is sent for Front Desk
      Then it is accepted or refused
      And call "1" on Front Desk shows
        | ISRECORDING | Y |

    @RECCTL-1 @RECCTL-2
    Example: An idle device, whose next call is recorded
      Given Front Desk is idle
      And BLACKOUTSTART is sent for Front Desk
      And it is accepted or refused
      And Front Desk shows 0 calls
      When CALLSTART is sent for Front Desk with
        | CALLINSTANCE | 1 |
      Then it is accepted
      And call "1" on Front Desk shows
        | ISRECORDING | Y |

    @BLACKOUT-14
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

    @BLACKOUT-14
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

    @CALLSTART-14
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
    Example: Whatever other calls come and go
      Given Front Desk is in call "1"
      And call "1" on Front Desk is in a blackout
      And Front Desk is in call "2"
      And call "2" on Front Desk has ended
      When CALLUPDATE is sent for Front Desk with
        | USER1 | Gold Level |
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recordpaused |

    @RECORDSTOP-3
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

    @BLACKOUT-14 @needs-control
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
