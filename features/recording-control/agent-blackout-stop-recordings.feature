Feature: What is kept of an agent who was withheld
  Either the withheld stretch is recorded and silenced, or it is never captured, as the server is configured.

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

    @BLACKOUT-18 @needs-control
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
