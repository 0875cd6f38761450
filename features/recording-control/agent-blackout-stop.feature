Feature: Stopping the blackout of an agent
  AGENTBLACKOUTSTOP ends the blackout of an agent from the moment it arrives, for every call and session of
  that agent and of no other. What lay before stays withheld.

  Rule: Nothing of the agent is withheld any longer from the moment the message arrives

    @BLACKOUT-1 @BLACKOUT-3 @BLACKOUT-5 @BLACKOUT-6 @BLACKOUT-Q1
    Example: All calls, on both devices of the agent
      Given Supervisor Desk is in call "1"
      And Supervisor Softphone is in call "2"
      And the agent at Supervisor Desk is in a blackout
      And Supervisor Desk is in call "3"
      When AGENTBLACKOUTSTOP is sent for Supervisor Softphone
      Then it is accepted and sent to the cores
      And the cores it was sent to include the core of Supervisor Softphone
      And the calls on Supervisor Desk have STATUS
        | 1 | recording |
        | 3 | recording |
      And the calls on Supervisor Softphone have STATUS
        | 2 | recording |

    @BLACKOUT-5
    Example: The screen, beside a call and in sessions
      Given Front Desk is in call "1"
      And session "a (run)" of Front Desk is open
      And the agent at Front Desk is in a blackout
      And session "b (run)" of Front Desk is open
      When AGENTBLACKOUTSTOP is sent for Front Desk
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recording |
      And the sessions of Front Desk have STATUS
        | a (run) | recording |
        | b (run) | recording |

    @BLACKOUT-5
    Scenario Outline: By <selector> of <device>
      Given <device> is in call "1"
      And the agent at <device> is in a blackout
      When AGENTBLACKOUTSTOP is sent for <device> by <selector>
      Then it is accepted
      And the calls on <device> have STATUS
        | 1 | recording |

      Examples:
        | selector    | device     |
        | DEVICEID    | Front Desk |
        | DEVICEALIAS | Front Desk |
        | CRM_USER    | Front Desk |
        | SYS_USER    | Front Desk |
        | DEVICEID    | Hot Desk   |
        | DEVICEALIAS | Hot Desk   |
        | CRM_USER    | Hot Desk   |
        | SYS_USER    | Hot Desk   |

    @BLACKOUT-10
    Example: The next call is not withheld, where the last one ended in the blackout
      Given Front Desk is in call "1"
      And the agent at Front Desk is in a blackout
      And call "1" on Front Desk has ended
      And AGENTBLACKOUTSTOP is sent for Front Desk
      And it is accepted
      When CALLSTART is sent for Front Desk with
        | CALLINSTANCE | 1 |
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recording |

    @BLACKOUT-5
    Example: CALLINSTANCE is no parameter of it
      Given Front Desk is in call "1"
      And Front Desk is in call "2"
      And the agent at Front Desk is in a blackout
      When AGENTBLACKOUTSTOP is sent for Front Desk with
        | CALLINSTANCE | 1 |
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recording |
        | 2 | recording |

    @BLACKOUT-1
    Example: It can be started again
      Given Front Desk is in call "1"
      And the agent at Front Desk is in a blackout
      And the blackout of the agent at Front Desk has ended
      When AGENTBLACKOUTSTART is sent for Front Desk
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recordpaused |

  Rule: Another blackout goes on

    @BLACKOUT-1 @BLACKOUT-18
    Example: That of a call
      Given Front Desk is in call "1"
      And Front Desk is in call "2"
      And call "1" on Front Desk is in a blackout
      And the agent at Front Desk is in a blackout
      When AGENTBLACKOUTSTOP is sent for Front Desk
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recordpaused |
        | 2 | recording    |

    @BLACKOUT-18
    Example: None, where that of the call began and ended within that of the agent
      Given Front Desk is in call "1"
      And the agent at Front Desk is in a blackout
      And call "1" on Front Desk is in a blackout
      And the blackout of call "1" on Front Desk has ended
      When AGENTBLACKOUTSTOP is sent for Front Desk
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recording |

    @BLACKOUT-11
    Example: That of another agent
      Given Front Desk is in call "1"
      And Back Office is in call "1"
      And the agent at Front Desk is in a blackout
      And the agent at Back Office is in a blackout
      When AGENTBLACKOUTSTOP is sent for Front Desk
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recording |
      And the calls on Back Office have STATUS
        | 1 | recordpaused |

  Rule: Exactly one selector names the agent

    @BLACKOUT-2 @BLACKOUT-13
    Scenario Outline: <one> and <other>
      Given Front Desk is in call "1"
      And the agent at Front Desk is in a blackout
      When AGENTBLACKOUTSTOP is sent for Front Desk by <one> with
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
      And the agent at Front Desk is in a blackout
      When AGENTBLACKOUTSTOP is sent
      Then it is refused with 8 API_DEVICE_INVALID
      And the calls on Front Desk have STATUS
        | 1 | recordpaused |

    @BLACKOUT-15 @CALLFAM-7
    Scenario Outline: Nobody is known by <selector> "<value>"
      When AGENTBLACKOUTSTOP is sent with
        | <selector> | <value> |
      Then it is refused with 8 API_DEVICE_INVALID

      Examples:
        | selector    | value    |
        | DEVICEID    | 4999777  |
        | DEVICEALIAS | no-alias |
        | CRM_USER    | NOCRM    |
        | SYS_USER    | no.user  |

    @BLACKOUT-17
    Example: The device has no agent
      When AGENTBLACKOUTSTOP is sent for Spare Desk
      Then it is refused with 24 API_AGENT_NOT_FOUND

  Rule: A stop that changes nothing does no harm

    @BLACKOUT-14 @RECCTL-1 @RECCTL-2 @RECCTL-3
    Example: An agent who was never withheld, in a call and idle
      Given Front Desk is in call "1"
      And AGENTBLACKOUTSTOP is sent for Front Desk
      And it is accepted and sent to the cores
      And the calls on Front Desk have STATUS
        | 1 | recording |
      And call "1" on Front Desk has ended
      When AGENTBLACKOUTSTOP is sent for Front Desk
      Then it is accepted and sent to the cores

    @BLACKOUT-14 @RECCTL-1
    Example: A stop too many does not count for the next start
      Given Front Desk is in call "1"
      And the agent at Front Desk is in a blackout
      And the blackout of the agent at Front Desk has ended
      And the blackout of the agent at Front Desk has ended
      When AGENTBLACKOUTSTART is sent for Front Desk
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recordpaused |

  Rule: By configuration the withheld stretch is silent, or missing

    @BLACKOUT-7 @needs-control
    Example: Standard: every recording is as long as its call
      Given Front Desk is in call "1"
      And 10 seconds pass
      And the agent at Front Desk is in a blackout
      And 20 seconds pass
      And the blackout of the agent at Front Desk has ended
      And 30 seconds pass
      When CALLSTOP is sent for Front Desk
      Then it is accepted
      And the last recording of Front Desk has
        | DURATION | 60 |

    @BLACKOUT-7 @BLACKOUT-10 @BLACKOUT-11 @needs-control
    Example: Real-time: each recording of the agent is shorter by what of it was withheld
      Given the world of "real-time-blackouts"
      And Front Desk is in call "1"
      And Back Office is in call "1"
      And 10 seconds pass
      And the agent at Front Desk is in a blackout
      And 5 seconds pass
      And Front Desk is in call "2"
      And session "chat (run)" of Front Desk is open
      And 10 seconds pass
      And call "2" on Front Desk has ended
      And 5 seconds pass
      And the blackout of the agent at Front Desk has ended
      And 30 seconds pass
      And session "chat (run)" has ended
      And call "1" on Front Desk has ended
      And call "1" on Back Office has ended
      When CALLLIST is sent for Front Desk
      Then the DURATION of those listed are "30, 0, 40"
      When CALLLIST is sent for Back Office
      Then the DURATION of those listed are "60"

    @BLACKOUT-7 @BLACKOUT-18 @needs-control
    Example: Real-time: a stretch withheld twice is missing once
      Given the world of "real-time-blackouts"
      And Front Desk is in call "1"
      And 10 seconds pass
      And the agent at Front Desk is in a blackout
      And 10 seconds pass
      And call "1" on Front Desk is in a blackout
      And 10 seconds pass
      And the blackout of the agent at Front Desk has ended
      And 10 seconds pass
      And the blackout of call "1" on Front Desk has ended
      And 20 seconds pass
      When CALLSTOP is sent for Front Desk
      Then it is accepted
      And the last recording of Front Desk has
        | DURATION | 30 |

    @BLACKOUT-7 @BLACKOUT-12 @needs-control
    Example: Real-time: no longer than the server allows, and anew by another start
      Given the world of "real-time-blackouts"
      And Front Desk is in call "1"
      And the agent at Front Desk is in a blackout
      And 40 seconds pass
      And the agent at Front Desk is in a blackout
      And 5 seconds pass
      And the blackout of the agent at Front Desk has ended
      And 15 seconds pass
      When CALLSTOP is sent for Front Desk
      Then it is accepted
      And the last recording of Front Desk has
        | DURATION | 25 |
