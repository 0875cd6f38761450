Feature: Stopping a call
  A device tells the recorder that a call is over. Recording of it stops, and what was recorded can be
  found.

  Rule: CALLSTOP ends the call

    @CALLSTOP-1 @CALLSTOP-2
    Example: A stopped call no longer shows
      Given Front Desk is in a call
      When CALLSTOP is sent for Front Desk
      Then it is accepted
      And Front Desk shows 0 calls

    @CALLFAM-11
    Example: A stopped call shows as ended
      Given Front Desk is in a call
      When CALLSTOP is sent for Front Desk
      Then it is accepted
      And STOPTIME of Front Desk matches ".+"

    @CALLFAM-11 @needs-control
    Example: A stopped call shows as ended in the list of all devices
      Given Front Desk is in a call
      And CALLSTOP is sent for Front Desk
      And it is accepted
      When DEVICELIST is sent
      Then it is accepted
      And Front Desk as listed shows
        | STOPTIME    | 2/2/2026 10:00:00 AM |
        | ISRECORDING | N                    |

    @CALLSTOP-3
    Example: Recording stops
      Given Front Desk is in a call
      And Front Desk shows
        | ISRECORDING | Y |
      When CALLSTOP is sent for Front Desk
      Then it is accepted
      And Front Desk shows
        | ISRECORDING      | N |
        | ISRECORDINGVIDEO | N |

    @CALLSTOP-3
    Example: What was recorded is kept
      Given the recordings of Front Desk are counted
      And Front Desk is in a call
      When CALLSTOP is sent for Front Desk
      Then it is accepted
      And Front Desk has 1 more recording

    @CALLLIST-1
    Example: The recording keeps the data of its call
      Given Front Desk is in a call with
        | GROUP | 12              |
        | GATE  | 80              |
        | ANI   | 6145551212      |
        | DNIS  | 8889225526      |
        | USER1 | Gold Level      |
        | USER2 | Customer 564582 |
      When CALLSTOP is sent for Front Desk
      Then it is accepted
      And the last recording of Front Desk has
        | GROUP | 12              |
        | GATE  | 80              |
        | ANI   | 6145551212      |
        | DNIS  | 8889225526      |
        | USER1 | Gold Level      |
        | USER2 | Customer 564582 |

    @CALLFAM-10
    Example: And data that no sample of a request has
      Given Front Desk is in a call with
        | CALLDIRECTION | O               |
        | USER15        | Customer 564582 |
      When CALLSTOP is sent for Front Desk
      Then it is accepted
      And the last recording of Front Desk has
        | CALLDIRECTION | O               |
        | USER2         |                 |
        | USER15        | Customer 564582 |

    @CALLFAM-1
    Example: A call that was not recorded leaves no recording
      Given the recordings of Lobby are counted
      And Lobby is in a call
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
        | USER1 | first       |
        | USER3 | three-(run) |
      And Back Office is in call "2" with
        | USER1 | second      |
        | USER3 | three-(run) |
      And Back Office is in call "3" with
        | USER1 | third       |
        | USER3 | three-(run) |
      And call "2" on Back Office has ended
      And call "3" on Back Office has ended
      When CALLSTOP is sent for Back Office with
        | CALLINSTANCE | 1 |
      Then it is accepted
      And Back Office shows 0 calls
      When CALLLIST is sent for Back Office with
        | USER3 | three-(run) |
      Then the USER1 of those listed in any order are "first, second, third"

    @CALLSTOP-6
    Example: An instance that is not up ends no other
      Given Front Desk is in call "1"
      When CALLSTOP is sent for Front Desk with
        | CALLINSTANCE | 2 |
      Then it is accepted or refused
      And Front Desk shows call "1"

    @CALLSTOP-8
    Example: An instance that is not up is refused
      Given Front Desk is in call "1"
      When CALLSTOP is sent for Front Desk with
        | CALLINSTANCE | 2 |
      Then it is refused with 7 API_DEVICE_NOT_IN_CALL

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

    @CALLFAM-6
    Example: After the newest has ended, the one before it
      Given Front Desk is in call "1"
      And Front Desk is in call "2"
      And Front Desk is in call "3"
      And call "3" on Front Desk has ended
      When CALLSTOP is sent for Front Desk
      Then it is accepted
      And Front Desk shows call "1"
      And Front Desk shows no call "2"

    @CALLFAM-6
    Example: An older call that has ended changes nothing
      Given Front Desk is in call "1"
      And Front Desk is in call "2"
      And Front Desk is in call "3"
      And call "1" on Front Desk has ended
      When CALLSTOP is sent for Front Desk
      Then it is accepted
      And Front Desk shows call "2"
      And Front Desk shows no call "3"

    @CALLFAM-6
    Example: An older call that was changed is not the last
      Given Front Desk is in call "1"
      And Front Desk is in call "2"
      And CALLUPDATE is sent for Front Desk with
        | CALLINSTANCE | 1       |
        | USER1        | on hold |
      And it is accepted
      When CALLSTOP is sent for Front Desk
      Then it is accepted
      And Front Desk shows call "1"
      And Front Desk shows no call "2"

    @CALLFAM-5
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
