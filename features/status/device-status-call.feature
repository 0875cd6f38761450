Feature: Asking for the state of a device: which call it shows
  Of the calls of a device the one of the highest rank is shown: one that is up, or else the last.

  Rule: The call of the highest rank is shown

    @DEVICESTATUS-3
    Example: Of several calls that are up the newest
      Given Front Desk is in call "1"
      And Front Desk is in call "2"
      When DEVICESTATUS is sent for Front Desk
      Then it is accepted
      And Front Desk as listed shows
        | CALLINSTANCE | 2 |

    @DEVICESTATUS-3
    Example: Of three the third, then the second, then the first
      Given Front Desk is in call "2"
      And Front Desk is in call "3"
      And Front Desk is in call "1"
      When DEVICESTATUS is sent for Front Desk
      Then it is accepted
      And Front Desk as listed shows
        | CALLINSTANCE | 1 |
      Given call "1" on Front Desk has ended
      When DEVICESTATUS is sent for Front Desk
      Then it is accepted
      And Front Desk as listed shows
        | CALLINSTANCE | 3 |
      Given call "3" on Front Desk has ended
      When DEVICESTATUS is sent for Front Desk
      Then it is accepted
      And Front Desk as listed shows
        | CALLINSTANCE | 2 |

    @DEVICESTATUS-5
    Example: And no other
      Given Front Desk is in call "1"
      And Front Desk is in call "2"
      When DEVICESTATUS is sent for Front Desk
      Then it is accepted
      And Front Desk is listed once
      And Front Desk as listed holds 1 RECORDING

    @DEVICESTATUS-3
    Example: A call that is up outranks one that ended later than it began
      Given Front Desk is in call "1"
      And Front Desk is in call "2"
      And call "2" on Front Desk has ended
      When DEVICESTATUS is sent for Front Desk
      Then it is accepted
      And Front Desk as listed shows
        | CALLINSTANCE | 1 |

    @DEVICESTATUS-4
    Example: An idle device shows the call it was in last
      Given Front Desk is in call "1" with
        | USER1 | first |
      And call "1" on Front Desk has ended
      And Front Desk is in call "2" with
        | USER1 | second |
      And call "2" on Front Desk has ended
      When DEVICESTATUS is sent for Front Desk
      Then it is accepted
      And Front Desk as listed shows
        | CALLINSTANCE | 2      |
        | USER1        | second |

    @DEVICESTATUS-3
    Example: Of calls that overlapped the one that ended last
      Given Front Desk is in call "1" with
        | USER1 | first |
      And Front Desk is in call "2" with
        | USER1 | second |
      And call "2" on Front Desk has ended
      And call "1" on Front Desk has ended
      When DEVICESTATUS is sent for Front Desk
      Then it is accepted
      And Front Desk as listed shows
        | CALLINSTANCE | 1     |
        | USER1        | first |

    @CALLFAM-11
    Example: The call an idle device was in has a stop time
      Given Front Desk is in a call
      When CALLSTOP is sent for Front Desk
      Then it is accepted
      And STARTTIME of Front Desk matches "\d{1,2}/\d{1,2}/\d{4} \d{1,2}:\d\d:\d\d [AP]M"
      And STOPTIME of Front Desk matches "\d{1,2}/\d{1,2}/\d{4} \d{1,2}:\d\d:\d\d [AP]M"

    @CALLFAM-11 @needs-control
    Example: The times are those of the server's clock
      Given 7845 seconds pass
      And Front Desk is in a call
      And 90 seconds pass
      And the call on Front Desk has ended
      When DEVICESTATUS is sent for Front Desk
      Then it is accepted
      And Front Desk as listed shows
        | STARTTIME | 2/2/2026 12:10:45 PM |
        | STOPTIME  | 2/2/2026 12:12:15 PM |

  Rule: Asking changes nothing

    @STATUSFAM-1
    Example: A call that is recorded is recorded still
      Given Front Desk is in a call
      When DEVICESTATUS is sent for Front Desk
      Then it is accepted
      When DEVICERECORDINGSTATUS is sent for Front Desk
      Then it is accepted
      When DEVICELIST is sent
      Then it is accepted
      When SYSTEMSTATUS is sent
      Then it is accepted
      And Front Desk shows 1 call
      And Front Desk shows
        | ISRECORDING | Y |

    @STATUSFAM-1
    Scenario Outline: A blackout goes on, whatever is asked: <command>
      Given Front Desk is in call "1"
      And call "1" on Front Desk is in a blackout
      When <command> is sent for Front Desk
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recordpaused |

      Examples:
        | command               |
        | DEVICESTATUS          |
        | DEVICERECORDINGSTATUS |
        | DEVICELIST            |

    @STATUSFAM-1
    Example: A call that is not recorded is not recorded for it
      Given Lobby is in a call
      When DEVICESTATUS is sent for Lobby
      Then it is accepted
      When DEVICERECORDINGSTATUS is sent for Lobby
      Then it is accepted
      And Lobby shows 1 call
      And Lobby shows
        | ISRECORDING | N |
