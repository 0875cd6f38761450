Feature: Starting a partial recording
  A part of a call, a complaint or a promise, can be recorded a second time on its own, while the
  recording of the whole call goes on.

  Rule: RECORDSTART begins a recording beside the first

    @RECORDSTART-1
    Example: Both recordings are kept
      Given the recordings of Front Desk are counted
      And Front Desk is in a call
      When RECORDSTART is sent for Front Desk
      Then it is accepted
      When RECORDSTOP is sent for Front Desk
      Then it is accepted
      When CALLSTOP is sent for Front Desk
      Then it is accepted or refused
      And Front Desk has 2 more recordings

    @RECORDSTART-3
    Example: The recording of the call goes on
      Given Front Desk is in a call
      And the recordings of Front Desk are counted
      When RECORDSTART is sent for Front Desk
      Then it is accepted
      And Front Desk shows
        | ISRECORDING | Y |
      And Front Desk has 0 more recordings
      When CALLSTOP is sent for Front Desk
      Then it is accepted
      And Front Desk has 2 more recordings

    @RECORDSTART-Q1
    Example: The reply has the REQUESTID that was sent
      Given Front Desk is in a call
      When RECORDSTART is sent for Front Desk with
        | REQUESTID | 2061 |
      Then it is accepted
      And REQUESTID is "2061"

    @RECORDSTART-3
    Example: The call goes on
      Given Front Desk is in call "1"
      When RECORDSTART is sent for Front Desk
      Then it is accepted
      And Front Desk shows 1 call
      And Front Desk shows call "1"

    @RECORDSTART-8
    Example: Data sent with it belongs to the partial recording alone
      Given Front Desk is in a call with
        | USER1 | whole |
        | ANI   | 11    |
      And RECORDSTART is sent for Front Desk with
        | USER1 | part |
      And it is accepted
      And Front Desk shows
        | USER1 | whole |
      When RECORDSTOP is sent for Front Desk
      Then it is accepted
      And the last recording of Front Desk has
        | USER1 | part |
        | ANI   | 11   |

    @RECORDSTART-4
    Example: A call that is not recorded is recorded from then on
      Given Lobby is in a call
      And the recordings of Lobby are counted
      When RECORDSTART is sent for Lobby
      Then it is accepted
      And Lobby shows
        | ISRECORDING | Y |
      When CALLSTOP is sent for Lobby
      Then it is accepted
      And Lobby has 1 more recording

  Rule: It needs a call, and a channel where there are channels

    @RECORDSTART-6
    Example: A device that is idle
      Given Front Desk is idle
      When RECORDSTART is sent for Front Desk
      Then it is refused with 7 API_DEVICE_NOT_IN_CALL

    @RECORDSTART-6
    Example: An instance that is not up
      Given Front Desk is in call "1"
      When RECORDSTART is sent for Front Desk with
        | CALLINSTANCE | 2 |
      Then it is refused with 7 API_DEVICE_NOT_IN_CALL

    @RECORDSTART-7
    Example: No channel is free
      Given Warehouse is in call "1"
      And Warehouse is in call "2"
      When RECORDSTART is sent for Warehouse
      Then it is refused with 3 API_ERROR_NO_FREE_CHANNELS

    @RECORDSTART-10 @CALLSTART-21 @needs-control
    Example: The disk is full
      Given the world of "scripted-morning"
      And 1680 seconds pass
      And Back Office shows
        | ISRECORDING | N |
      When RECORDSTART is sent for Back Office
      Then it is refused with 2 API_ERROR_OUT_OF_DISK_SPACE

    @RECORDSTART-11 @needs-control
    Example: The core is away
      Given the world of "scripted-morning"
      And 1980 seconds pass
      When RECORDSTART is sent for Warehouse
      Then it is refused with 3 API_ERROR_NO_FREE_CHANNELS

    @RECORDSTART-12 @needs-control
    Example: A schedule waits for it
      Given the world of "limited-recorder"
      And Front Desk is in a call
      And Front Desk shows
        | ISRECORDING | N |
      When RECORDSTART is sent for Front Desk
      Then it is accepted
      And Front Desk shows
        | ISRECORDING      | Y |
        | ISRECORDINGVIDEO | Y |

  Rule: CALLINSTANCE picks the call, and without it the last one is meant

    @RECORDSTART-9
    Example: The last of two calls
      Given Back Office is in call "1" with
        | USER1 | first |
      And Back Office is in call "2" with
        | USER1 | second |
      And RECORDSTART is sent for Back Office
      And it is accepted
      When RECORDSTOP is sent for Back Office with
        | CALLINSTANCE | 2 |
      Then it is accepted
      And the last recording of Back Office has
        | USER1 | second |

    @CALLFAM-6
    Example: After the newest has ended, the one before it
      Given Back Office is in call "1" with
        | USER1 | first |
      And Back Office is in call "2" with
        | USER1 | second |
      And Back Office is in call "3" with
        | USER1 | third |
      And call "3" on Back Office has ended
      And RECORDSTART is sent for Back Office
      And it is accepted
      When RECORDSTOP is sent for Back Office
      Then it is accepted
      And the last recording of Back Office has
        | USER1 | second |

    @RECORDSTART-9
    Example: The call that is named
      Given Back Office is in call "1" with
        | USER1 | first |
      And Back Office is in call "2" with
        | USER1 | second |
      And RECORDSTART is sent for Back Office with
        | CALLINSTANCE | 1 |
      And it is accepted
      When RECORDSTOP is sent for Back Office with
        | CALLINSTANCE | 1 |
      Then it is accepted
      And the last recording of Back Office has
        | USER1 | first |

  Rule: A repeat does no harm

    @RECORDSTART-5
    Example: A second RECORDSTART starts no other recording
      Given Front Desk is in a call
      And a partial recording of Front Desk is running
      And the recordings of Front Desk are counted
      When RECORDSTART is sent for Front Desk
      Then it is accepted
      When RECORDSTOP is sent for Front Desk
      Then it is accepted
      And Front Desk has 1 more recording
