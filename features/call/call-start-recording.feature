Feature: Starting a call: whether it is recorded
  The schedules of the recorder decide whether a call is recorded, and what of it. The file it is
  recorded to is named by the call.

  Rule: The schedules decide what is recorded

    @CALLFAM-1 @CALLFAM-4
    Example: A device whose calls a schedule records
      When CALLSTART is sent for Back Office
      Then it is accepted
      And Back Office shows
        | ISRECORDING | Y |

    @CALLFAM-1 @CALLFAM-4
    Example: A device whose calls no schedule records
      When CALLSTART is sent for Lobby
      Then it is accepted
      And Lobby shows 1 call
      And Lobby shows
        | ISRECORDING      | N |
        | ISRECORDINGVIDEO | N |

    @CALLSTART-18
    Example: Audio and screen
      When CALLSTART is sent for Front Desk
      Then it is accepted
      And Front Desk shows
        | ISRECORDING      | Y |
        | ISRECORDINGVIDEO | Y |

    @CALLSTART-18
    Example: Audio and screen, in the list of all devices
      Given Front Desk is in a call
      When DEVICELIST is sent
      Then it is accepted
      And Front Desk as listed shows
        | ISRECORDING      | Y |
        | ISRECORDINGVIDEO | Y |

    @CALLSTART-18
    Example: Audio alone
      When CALLSTART is sent for Back Office
      Then it is accepted
      And Back Office shows
        | ISRECORDING      | Y |
        | ISRECORDINGVIDEO | N |

    # These two speak of schedules of the simulator's own world.
    @CALLSTART-18 @needs-control
    Example: A schedule may match by the group of the call
      When CALLSTART is sent for Back Office with
        | GROUP | PRIVATE |
      Then it is accepted
      And Back Office shows
        | ISRECORDING | N |

    @CALLUPDATE-3 @needs-control
    Example: The schedules do not look again when the group changes
      Given Back Office is in a call with
        | GROUP | PRIVATE |
      When CALLUPDATE is sent for Back Office with
        | GROUP | 12 |
      Then it is accepted
      And Back Office shows
        | GROUP       | 12 |
        | ISRECORDING | N  |

    @CALLSTART-19
    Example: A call that no channel is free for is tracked all the same
      Given Warehouse is in call "1"
      And Warehouse is in call "2"
      When CALLSTART is sent for Loading Bay
      Then it is accepted
      And Loading Bay shows 1 call
      And Loading Bay shows
        | ISRECORDING | N |
        | FILENAME    |   |

    @CALLSTART-21 @needs-control
    Example: A call on a core that is away is tracked all the same
      Given the world of "scripted-morning"
      And 2100 seconds pass
      And Warehouse is idle
      When CALLSTART is sent for Warehouse
      Then it is accepted
      And Warehouse shows 1 call
      And Warehouse shows
        | ISRECORDING | N |
        | FILENAME    |   |

  Rule: The file is named by its call

    @CALLSTART-20
    Example: By day, alias and time
      When CALLSTART is sent for Front Desk
      Then it is accepted
      And FILENAME of Front Desk matches ".+\\\d{8}\\{DEVICEALIAS}\\{DEVICEALIAS}-\d\d-\d\d-\d\d\.\w+"

    @CALLSTART-20
    Example: Without an alias by the device
      When CALLSTART is sent for Plain Desk
      Then it is accepted
      And FILENAME of Plain Desk matches ".+\\\d{8}\\{DEVICEID}\\{DEVICEID}-\d\d-\d\d-\d\d\.\w+"

    @RECORDSTART-4
    Example: A file that only a partial recording begins is named so too
      Given Lobby is in a call
      When RECORDSTART is sent for Lobby
      Then it is accepted
      And FILENAME of Lobby matches ".+\\\d{8}\\{DEVICEID}\\{DEVICEID}-\d\d-\d\d-\d\d\.\w+"

    @CALLFAM-11 @needs-control
    Example: Day and time are the server's own
      When CALLSTART is sent for Front Desk
      Then it is accepted
      And Front Desk shows
        | STARTTIME | 2/2/2026 10:00:00 AM                                |
        | FILENAME  | D:\\Recordings\\20260202\\A4001\\A4001-10-00-00.wav |
