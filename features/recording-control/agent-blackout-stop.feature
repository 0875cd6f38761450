Feature: Stopping the blackout of an agent
  AGENTBLACKOUTSTOP ends the blackout of an agent from the moment it arrives, for every call and session of
  that agent and of no other. What lay before stays withheld.

  Rule: Nothing of the agent is withheld any longer from the moment the message arrives

    @BLACKOUT-1 @BLACKOUT-3 @BLACKOUT-5 @BLACKOUT-6
    Example: All calls of the agent
      Given Front Desk is in call "1"
      And the agent at Front Desk is in a blackout
      And Front Desk is in call "2"
      When AGENTBLACKOUTSTOP is sent for Front Desk
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recording |
        | 2 | recording |

    @BLACKOUT-5
    Example: All calls, on both devices of one agent
      Given Supervisor Desk is in call "1"
      And Supervisor Softphone is in call "2"
      And the agent at Supervisor Desk is in a blackout
      And Supervisor Desk is in call "3"
      When AGENTBLACKOUTSTOP is sent for Supervisor Softphone
      Then it is accepted
      And the calls on Supervisor Desk have STATUS
        | 1 | recording |
        | 3 | recording |
      And the calls on Supervisor Softphone have STATUS
        | 2 | recording |

    @BLACKOUT-Q1 @RES-12
    Example: It is told where it was sent
      Given Supervisor Desk is in call "1"
      And the agent at Supervisor Desk is in a blackout
      When AGENTBLACKOUTSTOP is sent for Supervisor Softphone
      Then it is accepted and sent to the cores
      And the cores it was sent to include the core of Supervisor Softphone

    @BLACKOUT-5
    Example: The screen in sessions, where these show
      Given session "a (run)" of Front Desk is open
      And the agent at Front Desk is in a blackout
      And session "b (run)" of Front Desk is open
      When AGENTBLACKOUTSTOP is sent for Front Desk
      Then it is accepted
      And session "a (run)" of Front Desk, where it shows, does not have
        | STATUS | recordpaused |
      And session "b (run)" of Front Desk, where it shows, does not have
        | STATUS | recordpaused |

    @CHATSTART-12 @DEVRECSTATUS-6
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

    @REQ-15
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

    @BLACKOUT-18
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

  Rule: A stop that changes nothing does no harm

    @RECCTL-1 @RECCTL-2 @RECCTL-3
    Example: An agent who was never withheld is recorded on
      Given Front Desk is in call "1"
      And AGENTBLACKOUTSTOP is sent for Front Desk
      And it is accepted or refused
      When AGENTBLACKOUTSTOP is sent for Front Desk
      Then it is accepted or refused
      And call "1" on Front Desk shows
        | ISRECORDING | Y |

    @BLACKOUT-14
    Example: An agent who was never withheld, in a call and idle
      Given Front Desk is in call "1"
      And AGENTBLACKOUTSTOP is sent for Front Desk
      And it is accepted and sent to the cores
      And the calls on Front Desk have STATUS
        | 1 | recording |
      And call "1" on Front Desk has ended
      When AGENTBLACKOUTSTOP is sent for Front Desk
      Then it is accepted and sent to the cores

    @BLACKOUT-14
    Example: A stop too many does not count for the next start
      Given Front Desk is in call "1"
      And the agent at Front Desk is in a blackout
      And the blackout of the agent at Front Desk has ended
      And the blackout of the agent at Front Desk has ended
      When AGENTBLACKOUTSTART is sent for Front Desk
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recordpaused |
