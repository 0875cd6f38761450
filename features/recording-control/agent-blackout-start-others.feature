Feature: What the blackout of an agent leaves alone
  Nobody else is withheld with the agent, and a start too many does no harm.

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
      And session "chat (run)" of Back Office, where it shows, does not have
        | STATUS | recordpaused |
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

  Rule: A start that changes nothing does no harm

    @RECCTL-1 @RECCTL-2 @RECCTL-3
    Example: A repeat stops no recording
      Given Front Desk is in call "1"
      And the agent at Front Desk is in a blackout
      When AGENTBLACKOUTSTART is sent for Front Desk
      Then it is accepted or refused
      And call "1" on Front Desk shows
        | ISRECORDING | Y |

    @BLACKOUT-14
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
