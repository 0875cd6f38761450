Feature: Starting the blackout of an agent
  Where it is not known which call a caller's secret is told in, everything of the agent is withheld: every
  call on every device, and the screen, over as many calls as come and go until it is stopped.

  Rule: Every call and the screen of the agent are withheld from the moment the message arrives

    @BLACKOUT-1 @BLACKOUT-3 @BLACKOUT-5 @BLACKOUT-6
    Example: All calls of the agent
      Given Front Desk is in call "1"
      And Front Desk is in call "2"
      When AGENTBLACKOUTSTART is sent for Front Desk
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recordpaused |
        | 2 | recordpaused |

    @BLACKOUT-5
    Example: All calls, on both devices of one agent
      Given Supervisor Desk is in call "1"
      And Supervisor Desk is in call "2"
      And Supervisor Softphone is in call "3"
      When AGENTBLACKOUTSTART is sent for Supervisor Desk
      Then it is accepted
      And the calls on Supervisor Desk have STATUS
        | 1 | recordpaused |
        | 2 | recordpaused |
      And the calls on Supervisor Softphone have STATUS
        | 3 | recordpaused |

    @BLACKOUT-Q1 @RES-12
    Example: It is told where it was sent
      Given Supervisor Desk is in call "1"
      When AGENTBLACKOUTSTART is sent for Supervisor Desk
      Then it is accepted and sent to the cores
      And the cores it was sent to include the core of Supervisor Desk

    @BLACKOUT-5
    Example: The screen in sessions, where these show
      Given session "a (run)" of Front Desk is open
      And session "b (run)" of Front Desk is open
      When AGENTBLACKOUTSTART is sent for Front Desk
      Then it is accepted
      And session "a (run)" of Front Desk, where it shows, has
        | STATUS | recordpaused |
      And session "b (run)" of Front Desk, where it shows, has
        | STATUS | recordpaused |

    @CHATSTART-12 @DEVRECSTATUS-6
    Example: The screen, beside a call and in sessions; what is recorded goes on
      Given Front Desk is in call "1"
      And session "a (run)" of Front Desk is open
      And session "b (run)" of Front Desk is open
      When AGENTBLACKOUTSTART is sent for Front Desk
      Then it is accepted
      And call "1" on Front Desk shows
        | STATUS      | recordpaused |
        | ISRECORDING | Y            |
        | STOPTIME    |              |
      And the sessions of Front Desk have STATUS
        | a (run) | recordpaused |
        | b (run) | recordpaused |

    # Only the world of the scenario is known to record the screen of a call there.
    @DEVRECSTATUS-6 @needs-control
    Example: The recording of the screen of a call goes on
      Given Front Desk is in call "1"
      When AGENTBLACKOUTSTART is sent for Front Desk
      Then it is accepted
      And call "1" on Front Desk shows
        | STATUS           | recordpaused |
        | ISRECORDINGVIDEO | Y            |

    @REQ-15
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
    Example: A session that begins meanwhile is not recorded in the open
      Given the agent at Front Desk is in a blackout
      When CHATSTART is sent with
        | SESSIONID | chat (run)                |
        | AGENTID   | the AGENTID of Front Desk |
      Then it is accepted
      And session "chat (run)" of Front Desk, where it shows, has
        | STATUS | recordpaused |

    @CHATSTART-12 @DEVRECSTATUS-6
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
