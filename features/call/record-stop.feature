Feature: Stopping a partial recording
  RECORDSTOP ends what RECORDSTART began. The call and its own recording go on.

  Rule: RECORDSTOP ends the partial recording

    @RECORDSTOP-1
    Example: The partial recording is kept
      Given the recordings of Front Desk are counted
      And Front Desk is in a call
      And a partial recording of Front Desk is running
      When RECORDSTOP is sent for Front Desk
      Then it is accepted
      And Front Desk has at least 1 more recording

    @RECORDSTOP-Q1
    Example: The command to send is RECORDSTOP
      Given Front Desk is in a call
      And a partial recording of Front Desk is running
      When RECORDSTOP is sent for Front Desk
      Then it is accepted
      And REQUESTTYPE is "RECORDSTOP"

    @RECORDSTOP-Q2
    Example: The reply has the REQUESTID that was sent
      Given Front Desk is in a call
      And a partial recording of Front Desk is running
      When RECORDSTOP is sent for Front Desk with
        | REQUESTID | 2061 |
      Then it is accepted
      And REQUESTID is "2061"

    @RECORDSTOP-3
    Example: The partial recording alone is kept
      Given Front Desk is in a call
      And a partial recording of Front Desk is running
      And the recordings of Front Desk are counted
      When RECORDSTOP is sent for Front Desk
      Then it is accepted
      And Front Desk has 1 more recording

    @RECORDSTOP-3
    Example: The call goes on and is still recorded
      Given Front Desk is in a call
      And a partial recording of Front Desk is running
      When RECORDSTOP is sent for Front Desk
      Then it is accepted
      And Front Desk shows 1 call
      And Front Desk shows
        | ISRECORDING | Y |
        | STOPTIME    |   |

    @RECORDSTOP-3
    Example: Another partial recording may follow
      Given Front Desk is in a call
      And a partial recording of Front Desk is running
      And the recordings of Front Desk are counted
      And RECORDSTOP is sent for Front Desk
      And it is accepted
      And a partial recording of Front Desk is running
      When RECORDSTOP is sent for Front Desk
      Then it is accepted
      And Front Desk has 2 more recordings

    @CALLSTOP-9 @RECORDSTART-8
    Example: Fields sent with the stop are kept with the partial recording
      Given Front Desk is in a call with
        | USER1 | whole |
      And a partial recording of Front Desk is running
      When RECORDSTOP is sent for Front Desk with
        | USER1 | test |
        | USER3 | 1    |
      Then it is accepted
      And the last recording of Front Desk has
        | USER1 | test |
        | USER3 | 1    |
      And Front Desk shows
        | USER1 | whole |
        | USER3 |       |

    @RECORDSTOP-7
    Example: A partial recording ends with its call
      Given Front Desk is in a call
      And a partial recording of Front Desk is running
      And the recordings of Front Desk are counted
      When CALLSTOP is sent for Front Desk
      Then it is accepted
      And Front Desk has 2 more recordings

  Rule: The device may be named by its alias or its agent's users

    @RECORDSTOP-8
    Scenario Outline: By <selector>
      Given Front Desk is in a call
      And a partial recording of Front Desk is running
      And the recordings of Front Desk are counted
      When RECORDSTOP is sent for Front Desk by <selector>
      Then it is accepted
      And Front Desk has 1 more recording

      Examples:
        | selector    |
        | DEVICEALIAS |
        | SYS_USER    |
        | CRM_USER    |

    @CALLFAM-7
    Example: A device that nobody knows
      When RECORDSTOP is sent with
        | DEVICEID | 4999777 |
      Then it is refused with 8 API_DEVICE_INVALID

    @CALLFAM-8
    Example: A station is no selector of RECORDSTOP
      Given Front Desk is in a call
      When RECORDSTOP is sent for Front Desk by STATIONNAME
      Then it is refused with 8 API_DEVICE_INVALID

  Rule: Without a partial recording it does no harm, without a call it is refused

    @RECORDSTOP-4
    Example: No partial recording is running
      Given Front Desk is in a call
      And the recordings of Front Desk are counted
      When RECORDSTOP is sent for Front Desk
      Then it is accepted
      And Front Desk shows 1 call
      And Front Desk shows
        | ISRECORDING | Y |
      And Front Desk has 0 more recordings

    @RECORDSTOP-5
    Example: A device that is idle
      Given Front Desk is idle
      When RECORDSTOP is sent for Front Desk
      Then it is refused with 7 API_DEVICE_NOT_IN_CALL

  Rule: Without CALLINSTANCE the last call is meant

    @RECORDSTOP-6
    Example: The partial recording of an older call goes on
      Given Back Office is in call "1"
      And a partial recording of Back Office is running
      And Back Office is in call "2"
      And the recordings of Back Office are counted
      When RECORDSTOP is sent for Back Office
      Then it is accepted
      And Back Office has 0 more recordings
      When RECORDSTOP is sent for Back Office with
        | CALLINSTANCE | 1 |
      Then it is accepted
      And Back Office has 1 more recording
