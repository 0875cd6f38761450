Feature: Starting the blackout of an agent
  Where it is not known which call a caller's secret is told in, everything of the agent is withheld: every
  call on every device, and the screen, over as many calls as come and go until it is stopped.

  Rule: Every call and the screen of the agent are withheld from the moment the message arrives

    @BLACKOUT-5 @BLACKOUT-1 @BLACKOUT-3 @BLACKOUT-6 @BLACKOUT-Q1
    Example: All calls, on both devices of the agent
      Given Supervisor Desk is in call "1"
      And Supervisor Desk is in call "2"
      And Supervisor Softphone is in call "3"
      When AGENTBLACKOUTSTART is sent for Supervisor Desk
      Then it is accepted and sent to the cores
      And the cores it was sent to include the core of Supervisor Desk
      And the calls on Supervisor Desk have STATUS
        | 1 | recordpaused |
        | 2 | recordpaused |
      And the calls on Supervisor Softphone have STATUS
        | 3 | recordpaused |

    @BLACKOUT-5
    Example: The screen, beside a call and in sessions; what is recorded goes on
      Given Front Desk is in call "1"
      And session "a (run)" of Front Desk is open
      And session "b (run)" of Front Desk is open
      When AGENTBLACKOUTSTART is sent for Front Desk
      Then it is accepted
      And call "1" on Front Desk shows
        | STATUS           | recordpaused |
        | ISRECORDING      | Y            |
        | ISRECORDINGVIDEO | Y            |
        | STOPTIME         |              |
      And the sessions of Front Desk have STATUS
        | a (run) | recordpaused |
        | b (run) | recordpaused |

    @BLACKOUT-5
    Example: CALLINSTANCE is no parameter of it
      Given Front Desk is in call "1"
      And Front Desk is in call "2"
      When AGENTBLACKOUTSTART is sent for Front Desk with
        | CALLINSTANCE | 1 |
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recordpaused |
        | 2 | recordpaused |

    @BLACKOUT-5
    Scenario Outline: By <selector> of <device>
      Given <device> is in call "1"
      When AGENTBLACKOUTSTART is sent for <device> by <selector>
      Then it is accepted
      And the calls on <device> have STATUS
        | 1 | recordpaused |

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

    @BLACKOUT-5
    Scenario Outline: By <selector> of the agent's other device
      Given Supervisor Desk is in call "1"
      When AGENTBLACKOUTSTART is sent for Supervisor Softphone by <selector>
      Then it is accepted
      And the calls on Supervisor Desk have STATUS
        | 1 | recordpaused |

      Examples:
        | selector    |
        | DEVICEID    |
        | DEVICEALIAS |

  Rule: It spans every call until it is stopped

    @BLACKOUT-10
    Example: A consult call that begins meanwhile, and the first call after it
      Given Front Desk is in call "1"
      And the agent at Front Desk is in a blackout
      And Front Desk is in call "2"
      And the calls on Front Desk have STATUS
        | 1 | recordpaused |
        | 2 | recordpaused |
      When CALLSTOP is sent for Front Desk with
        | CALLINSTANCE | 2 |
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recordpaused |

    @BLACKOUT-10
    Example: A call after every other has ended, on another device of the agent
      Given Supervisor Desk is in call "1"
      And the agent at Supervisor Desk is in a blackout
      And call "1" on Supervisor Desk has ended
      When CALLSTART is sent for Supervisor Softphone with
        | CALLINSTANCE | 2 |
      Then it is accepted
      And the calls on Supervisor Softphone have STATUS
        | 2 | recordpaused |

    @BLACKOUT-10
    Example: The first call, where none was up
      Given Front Desk is idle
      And the agent at Front Desk is in a blackout
      When CALLSTART is sent for Front Desk with
        | CALLINSTANCE | 1 |
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recordpaused |

    @BLACKOUT-5 @BLACKOUT-10
    Example: A session that begins meanwhile
      Given the agent at Front Desk is in a blackout
      When CHATSTART is sent with
        | SESSIONID | chat (run)                |
        | AGENTID   | the AGENTID of Front Desk |
      Then it is accepted
      And the sessions of Front Desk have STATUS
        | chat (run) | recordpaused |

    @BLACKOUT-12 @needs-control
    Example: For hours, where no time is set
      Given Front Desk is in call "1"
      And the agent at Front Desk is in a blackout
      When 86400 seconds pass
      Then the calls on Front Desk have STATUS
        | 1 | recordpaused |

    @BLACKOUT-12 @needs-control
    Scenario Outline: After <ms> milliseconds of 30 seconds it is <status>
      Given the world of "real-time-blackouts"
      And the agent at Front Desk is in a blackout
      And 10 seconds pass
      And Front Desk is in call "1"
      When <ms> milliseconds pass
      Then the calls on Front Desk have STATUS
        | 1 | <status> |

      Examples:
        | ms    | status       |
        | 19999 | recordpaused |
        | 20000 | recording    |

  Rule: What is recorded of anyone else is left alone

    @BLACKOUT-11
    Example: The other party of the call, and the session of another agent
      Given Front Desk is in call "1"
      And Back Office is in call "1"
      And Spare Desk is in call "1"
      And session "chat (run)" of Back Office is open
      When AGENTBLACKOUTSTART is sent for Front Desk
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recordpaused |
      And the calls on Back Office have STATUS
        | 1 | recording |
      And the sessions of Back Office have STATUS
        | chat (run) | recording |
      And the calls on Spare Desk have STATUS
        | 1 | recording |

    @BLACKOUT-11
    Example: A call that another agent begins meanwhile
      Given the agent at Front Desk is in a blackout
      When CALLSTART is sent for Back Office with
        | CALLINSTANCE | 1 |
      Then it is accepted
      And the calls on Back Office have STATUS
        | 1 | recording |

  Rule: Exactly one selector names the agent

    @BLACKOUT-2 @BLACKOUT-13
    Scenario Outline: <one> and <other>
      Given Front Desk is in call "1"
      When AGENTBLACKOUTSTART is sent for Front Desk by <one> with
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

    @BLACKOUT-13
    Example: None at all
      When AGENTBLACKOUTSTART is sent
      Then it is refused with 8 API_DEVICE_INVALID

    @BLACKOUT-15 @CALLFAM-7
    Scenario Outline: Nobody is known by <selector> "<value>"
      When AGENTBLACKOUTSTART is sent with
        | <selector> | <value> |
      Then it is refused with 8 API_DEVICE_INVALID

      Examples:
        | selector    | value    |
        | DEVICEID    | 4999777  |
        | DEVICEALIAS | no-alias |
        | CRM_USER    | NOCRM    |
        | SYS_USER    | no.user  |

    @BLACKOUT-17
    Scenario Outline: The device has no agent, by <selector>
      Given Spare Desk is in call "1"
      When AGENTBLACKOUTSTART is sent for Spare Desk by <selector>
      Then it is refused with 24 API_AGENT_NOT_FOUND
      And the calls on Spare Desk have STATUS
        | 1 | recording |

      Examples:
        | selector    |
        | DEVICEID    |
        | DEVICEALIAS |

    @BLACKOUT-20
    Example: An agent who has no phone
      Given the user "Chat Agent(run)" is added with
        | AGENT    | TRUE       |
        | SYS_USER | chat.(run) |
      When AGENTBLACKOUTSTART is sent with
        | SYS_USER | chat.(run) |
      Then it is accepted and sent to the cores

  Rule: A start that changes nothing does no harm

    @BLACKOUT-14 @RECCTL-1 @RECCTL-2 @RECCTL-3
    Example: A repeat by another selector, after which one stop is enough
      Given Front Desk is in call "1"
      And the agent at Front Desk is in a blackout
      When AGENTBLACKOUTSTART is sent for Front Desk by SYS_USER
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recordpaused |
      When AGENTBLACKOUTSTOP is sent for Front Desk
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recording |

    @BLACKOUT-14 @BLACKOUT-18
    Example: A call that is withheld already, and ends
      Given Front Desk is in call "1"
      And Front Desk is in call "2"
      And call "2" on Front Desk is in a blackout
      And AGENTBLACKOUTSTART is sent for Front Desk
      And it is accepted
      When CALLSTOP is sent for Front Desk
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recordpaused |
