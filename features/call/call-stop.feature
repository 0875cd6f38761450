Feature: Stopping a call
  A device tells the recorder that a call is over. Recording of it stops, and what was recorded can be
  found.

  Rule: CALLSTOP ends the call

    @CALLSTOP-1 @CALLSTOP-2
    Example: A stopped call no longer shows
      Given Front Desk is in a call
      When CALLSTOP is sent for Front Desk
      Then it is accepted and sent to the cores
      And Front Desk shows 0 calls

    @CALLSTOP-3
    Example: Recording stops and the recording is kept
      Given Front Desk is in a call
      And the recordings of Front Desk are counted
      When CALLSTOP is sent for Front Desk
      Then it is accepted
      And Front Desk shows
        | ISRECORDING      | N |
        | ISRECORDINGVIDEO | N |
      And Front Desk has 1 more recording

    @CALLSTOP-3 @CALLLIST-8
    Example: The recording keeps the data of its call
      Given Front Desk is in a call with
        | GROUP         | 12              |
        | GATE          | 80              |
        | ANI           | 6145551212      |
        | DNIS          | 8889225526      |
        | CALLDIRECTION | O               |
        | USER1         | Gold Level      |
        | USER15        | Customer 564582 |
      When CALLSTOP is sent for Front Desk
      Then it is accepted
      And the last recording of Front Desk has
        | GROUP         | 12              |
        | GATE          | 80              |
        | ANI           | 6145551212      |
        | DNIS          | 8889225526      |
        | CALLDIRECTION | O               |
        | USER1         | Gold Level      |
        | USER2         |                 |
        | USER15        | Customer 564582 |

    @CALLSTOP-3
    Example: A call that was not recorded leaves no recording
      Given Lobby is in a call
      And the recordings of Lobby are counted
      When CALLSTOP is sent for Lobby
      Then it is accepted
      And Lobby has 0 more recordings

    @CALLSTOP-9
    Example: Fields sent with the stop are kept with the recording
      Given Front Desk is in a call with
        | USER1 | Gold Level |
        | USER2 | open       |
      When CALLSTOP is sent for Front Desk with
        | USER2 | solved |
        | USER3 | 1      |
      Then it is accepted
      And the last recording of Front Desk has
        | USER1 | Gold Level |
        | USER2 | solved     |
        | USER3 | 1          |

  Rule: The device may be named by its alias or its agent's users

    @CALLSTOP-4
    Scenario Outline: By <selector>
      Given Front Desk is in a call
      When CALLSTOP is sent for Front Desk by <selector>
      Then it is accepted
      And Front Desk shows 0 calls

      Examples:
        | selector    |
        | DEVICEALIAS |
        | SYS_USER    |
        | CRM_USER    |

    @CALLSTOP-5
    Example: A blank DEVICEID is looked up from the selector beside it
      Given Front Desk is in a call
      When CALLSTOP is sent with
        | DEVICEID | (blank)                    |
        | SYS_USER | the SYS_USER of Front Desk |
      Then it is accepted
      And Front Desk shows 0 calls

    @CALLFAM-9
    Example: Of an agent's devices the one in a call is meant
      Given Supervisor Desk is in a call
      And Supervisor Softphone is in a call
      And the call on Supervisor Softphone has ended
      When CALLSTOP is sent for Supervisor Desk by SYS_USER
      Then it is accepted
      And Supervisor Desk shows 0 calls

    @CALLFAM-8
    Example: A station is no selector of CALLSTOP
      Given Front Desk is in a call
      When CALLSTOP is sent for Front Desk by STATIONNAME
      Then it is refused with 8 API_DEVICE_INVALID
      And Front Desk shows 1 call

    @CALLFAM-7
    Example: A device that nobody knows
      When CALLSTOP is sent with
        | DEVICEID | 4999777 |
      Then it is refused with 8 API_DEVICE_INVALID

    @CALLSTOP-5 @CALLFAM-8
    Example: No selector at all
      Given Front Desk is in a call
      When CALLSTOP is sent with
        | USER1 | Gold Level |
      Then it is refused with 8 API_DEVICE_INVALID
      And Front Desk shows 1 call

  Rule: CALLINSTANCE picks the call

    @CALLSTOP-6
    Scenario Outline: Of three calls the one named "<call>" ends
      Given Front Desk is in call "1"
      And Front Desk is in call "2"
      And Front Desk is in call "3"
      When CALLSTOP is sent for Front Desk with
        | CALLINSTANCE | <call> |
      Then it is accepted
      And Front Desk shows 2 calls
      And Front Desk shows no call "<call>"
      And Front Desk shows call "<left>"
      And Front Desk shows call "<other>"

      Examples:
        | call | left | other |
        | 1    | 2    | 3     |
        | 2    | 1    | 3     |
        | 3    | 1    | 2     |

    @CALLSTOP-6
    Example: Three calls end in an order of their own, each with its data
      Given Back Office is in call "1" with
        | USER1 | first |
      And Back Office is in call "2" with
        | USER1 | second |
      And Back Office is in call "3" with
        | USER1 | third |
      And call "2" on Back Office has ended
      And call "3" on Back Office has ended
      When CALLSTOP is sent for Back Office with
        | CALLINSTANCE | 1 |
      Then it is accepted
      And Back Office shows 0 calls
      When CALLLIST is sent for Back Office with
        | CALLCOUNT | 3 |
      Then the USER1 of those listed are "third, second, first"

    @CALLSTOP-6 @CALLSTOP-8
    Example: An instance that is not up
      Given Front Desk is in call "1"
      When CALLSTOP is sent for Front Desk with
        | CALLINSTANCE | 2 |
      Then it is refused with 7 API_DEVICE_NOT_IN_CALL
      And Front Desk shows call "1"

  Rule: Without CALLINSTANCE the last call on the device is meant

    @CALLSTOP-7
    Example: Of two calls the newer one
      Given Front Desk is in call "1"
      And Front Desk is in call "2"
      When CALLSTOP is sent for Front Desk
      Then it is accepted
      And Front Desk shows call "1"
      And Front Desk shows no call "2"

    @CALLSTOP-7
    Example: Of three calls the newest one, whatever its instance is called
      Given Front Desk is in call "9"
      And Front Desk is in call "5"
      And Front Desk is in call "1"
      When CALLSTOP is sent for Front Desk
      Then it is accepted
      And Front Desk shows call "9"
      And Front Desk shows call "5"
      And Front Desk shows no call "1"

    @CALLSTOP-7 @CALLFAM-6
    Example: After the newest has ended, the one before it
      Given Front Desk is in call "1"
      And Front Desk is in call "2"
      And Front Desk is in call "3"
      And call "3" on Front Desk has ended
      When CALLSTOP is sent for Front Desk
      Then it is accepted
      And Front Desk shows call "1"
      And Front Desk shows no call "2"

    @CALLSTOP-7 @CALLFAM-6
    Example: An older call that has ended changes nothing
      Given Front Desk is in call "1"
      And Front Desk is in call "2"
      And Front Desk is in call "3"
      And call "1" on Front Desk has ended
      When CALLSTOP is sent for Front Desk
      Then it is accepted
      And Front Desk shows call "2"
      And Front Desk shows no call "3"

    @CALLSTOP-7 @CALLFAM-5
    Example: A blank CALLINSTANCE names no call
      Given Front Desk is in call "1"
      And Front Desk is in call "2"
      When CALLSTOP is sent for Front Desk with
        | CALLINSTANCE | (blank) |
      Then it is accepted
      And Front Desk shows call "1"
      And Front Desk shows no call "2"

    @CALLSTOP-7
    Example: The last call on another device is not meant
      Given Front Desk is in call "1"
      And Back Office is in call "2"
      When CALLSTOP is sent for Front Desk
      Then it is accepted
      And Front Desk shows 0 calls
      And Back Office shows call "2"

  Rule: Without a call there is nothing to stop

    @CALLSTOP-8
    Example: A device that is idle
      Given Front Desk is idle
      When CALLSTOP is sent for Front Desk
      Then it is refused with 7 API_DEVICE_NOT_IN_CALL

    @CALLSTOP-8
    Example: A call that was stopped already
      Given Front Desk is in a call
      And the call on Front Desk has ended
      And the recordings of Front Desk are counted
      When CALLSTOP is sent for Front Desk
      Then it is refused with 7 API_DEVICE_NOT_IN_CALL
      And Front Desk has 0 more recordings
