Feature: Starting a call
  A device tells the recorder that a call began. From then on the call shows in the status commands,
  and the schedules decide whether it is recorded.

  Rule: CALLSTART begins a call on the device

    @CALLSTART-1 @CALLSTART-2 @RES-8 @CALLFAM-2
    Example: A started call shows on its device
      When CALLSTART is sent for Front Desk
      Then it is accepted and sent to the cores
      And Front Desk shows 1 call

    @CALLSTART-2 @DEVICELIST-5
    Example: The data of the call shows with it
      When CALLSTART is sent for Front Desk with
        | GROUP         | 12               |
        | GATE          | 80               |
        | ANI           | 6145551212       |
        | DNIS          | 8889225526       |
        | USER1         | Gold Level       |
        | USER15        | Customer 564582  |
        | CALLDIRECTION | I                |
        | CALLID        | PBX-77           |
      Then it is accepted
      And Front Desk shows
        | GROUP         | 12               |
        | GATE          | 80               |
        | ANI           | 6145551212       |
        | DNIS          | 8889225526       |
        | USER1         | Gold Level       |
        | USER2         |                  |
        | USER15        | Customer 564582  |
        | CALLDIRECTION | I                |
        | CALLID        | PBX-77           |
        | STOPTIME      |                  |

    @REQ-7
    Example: The order of the parameters does not matter
      When CALLSTART is sent with
        | USER1     | Gold Level                 |
        | DEVICEID  | the DEVICEID of Front Desk |
        | REQUESTID | 31                         |
      Then it is accepted
      And REQUESTID is "31"
      And Front Desk shows
        | USER1 | Gold Level |

  Rule: A device is named by its id, its station, its alias or its agent's users

    @CALLSTART-3 @CALLSTART-4
    Example: A station stands in for the device it is mapped to
      When CALLSTART is sent for Night Line by STATIONNAME
      Then it is accepted
      And Night Line shows 1 call

    @CALLSTART-5
    Example: A blank DEVICEID counts as none
      When CALLSTART is sent with
        | DEVICEID    | (blank)                       |
        | STATIONNAME | the STATIONNAME of Night Line |
      Then it is accepted
      And Night Line shows 1 call

    @CALLSTART-5 @TCP-8
    Example: A DEVICEID of white space counts as none
      When CALLSTART is sent with
        | DEVICEID    | (space)(space)                |
        | STATIONNAME | the STATIONNAME of Night Line |
      Then it is accepted
      And Night Line shows 1 call

    @CALLSTART-10
    Scenario Outline: A device with an agent is found by <selector>
      When CALLSTART is sent for Front Desk by <selector>
      Then it is accepted
      And Front Desk shows 1 call

      Examples:
        | selector    |
        | DEVICEALIAS |
        | SYS_USER    |
        | CRM_USER    |

    @CALLSTART-10
    Example: Where seating is free, the agent is found by the alias of the device
      When CALLSTART is sent for Hot Desk by SYS_USER
      Then it is accepted
      And Hot Desk shows 1 call

    @CALLSTART-11 @CALLSTART-15
    Example: An alias sent beside the id becomes the alias of the device
      When CALLSTART is sent for Spare Desk with
        | DEVICEALIAS | 3545 |
      Then it is accepted
      And Spare Desk shows
        | DEVICEALIAS | 3545 |

    @CALLSTART-12
    Example: A device that nobody knew is tracked from its first call
      When CALLSTART is sent with
        | DEVICEID | 4999888 |
      Then it is accepted
      When CALLSTOP is sent with
        | DEVICEID | 4999888 |
      Then it is accepted

    @CALLFAM-9
    Example: Of an agent's devices the one most recently in a call is meant
      Given Supervisor Desk is in call "1"
      And Supervisor Softphone is in call "2"
      When CALLSTART is sent for Supervisor Desk by SYS_USER with
        | CALLINSTANCE | 3 |
      Then it is accepted
      And Supervisor Softphone shows call "3"
      And Supervisor Desk shows 1 call

  Rule: A selector that finds no device is refused with code 8

    @CALLSTART-9 @RES-5
    Scenario Outline: Nobody is known by <selector> "<value>"
      When CALLSTART is sent with
        | <selector> | <value> |
      Then it is refused with 8 API_DEVICE_INVALID
      And RESULTMSG is "Could not find a device matching given parameters"

      Examples:
        | selector    | value     |
        | DEVICEALIAS | no-alias  |
        | SYS_USER    | no.user   |
        | CRM_USER    | NOCRM     |

    @CALLSTART-10
    Example: An alias without an agent is not enough
      When CALLSTART is sent for Spare Desk by DEVICEALIAS
      Then it is refused with 8 API_DEVICE_INVALID
      And Spare Desk shows 0 calls

    @CALLSTART-16
    Example: A station that is not mapped
      When CALLSTART is sent with
        | STATIONNAME | NO-SUCH-PC |
      Then it is refused with 8 API_DEVICE_INVALID

    @CALLSTART-13
    Example: No selector at all
      When CALLSTART is sent with
        | USER1 | Gold Level |
      Then it is refused with 8 API_DEVICE_INVALID

  Rule: A station sent with a device overrides the stored mapping

    @CALLSTART-6
    Example: The station then means that device
      Given Back Office is in a call with
        | STATIONNAME | the STATIONNAME of Night Line |
      And the call on Back Office has ended
      When CALLSTART is sent for Night Line by STATIONNAME
      Then it is accepted
      And Back Office shows 1 call
      And Night Line shows 0 calls

    @CALLSTART-6 @DEVICELIST-7
    Example: The device shows the station that was sent
      When CALLSTART is sent for Back Office with
        | STATIONNAME | the STATIONNAME of Night Line |
      Then it is accepted
      And Back Office shows
        | STATION | the STATIONNAME of Night Line |

    @CALLSTART-17
    Example: The stored list of stations stays as it is
      Given Back Office is in a call with
        | STATIONNAME | the STATIONNAME of Night Line |
      When STATIONS is sent
      Then it is accepted
      And station "the STATIONNAME of Night Line" is mapped to Night Line
      And station "the STATIONNAME of Back Office" is mapped to Back Office

  Rule: CALLINSTANCE tells calls on one device apart

    @CALLSTART-7
    Example: Three calls at once
      Given Front Desk is in call "1"
      And Front Desk is in call "2"
      When CALLSTART is sent for Front Desk with
        | CALLINSTANCE | 3 |
      Then it is accepted
      And Front Desk shows 3 calls
      And Front Desk shows call "1"
      And Front Desk shows call "2"
      And Front Desk shows call "3"

    @CALLSTART-7
    Example: Instances are texts, and 7 is not 07
      Given Front Desk is in call "07"
      When CALLSTART is sent for Front Desk with
        | CALLINSTANCE | 7 |
      Then it is accepted
      And Front Desk shows 2 calls
      And Front Desk shows call "07"
      And Front Desk shows call "7"

    @CALLSTART-8
    Example: Without CALLINSTANCE the instance is blank
      When CALLSTART is sent for Front Desk
      Then it is accepted
      And Front Desk shows call ""

    @CALLSTART-8 @CALLFAM-5
    Example: A blank CALLINSTANCE is a blank instance
      When CALLSTART is sent for Front Desk with
        | CALLINSTANCE | (blank) |
      Then it is accepted
      And Front Desk shows call ""

    @CALLSTART-8
    Example: A call without an instance stands beside one that has one
      Given Front Desk is in call "1"
      When CALLSTART is sent for Front Desk
      Then it is accepted
      And Front Desk shows 2 calls
      And Front Desk shows call ""
      And Front Desk shows call "1"

    @CALLSTART-14
    Example: A second start of the same instance replaces the first
      Given Front Desk is in call "1" with
        | USER1 | first |
      And the recordings of Front Desk are counted
      When CALLSTART is sent for Front Desk with
        | CALLINSTANCE | 1      |
        | USER2        | second |
      Then it is accepted
      And Front Desk shows 1 call
      And call "1" on Front Desk shows
        | USER1 |        |
        | USER2 | second |
      And Front Desk has 1 more recording

    @CALLSTART-14
    Example: A second start of another instance leaves the first alone
      Given Front Desk is in call "1" with
        | USER1 | first |
      When CALLSTART is sent for Front Desk with
        | CALLINSTANCE | 2      |
        | USER1        | second |
      Then it is accepted
      And call "1" on Front Desk shows
        | USER1 | first |
      And call "2" on Front Desk shows
        | USER1 | second |

  Rule: The schedules decide what is recorded

    @CALLFAM-1 @CALLFAM-4 @CALLSTART-18
    Example: Audio and screen
      When CALLSTART is sent for Front Desk
      Then it is accepted
      And Front Desk shows
        | ISRECORDING      | Y |
        | ISRECORDINGVIDEO | Y |

    @CALLFAM-1 @CALLFAM-4 @CALLSTART-18
    Example: Audio alone
      When CALLSTART is sent for Back Office
      Then it is accepted
      And Back Office shows
        | ISRECORDING      | Y |
        | ISRECORDINGVIDEO | N |

    @CALLFAM-1 @CALLSTART-18
    Example: The schedule of the higher priority wins
      When CALLSTART is sent for Lobby
      Then it is accepted
      And Lobby shows 1 call
      And Lobby shows
        | ISRECORDING      | N |
        | ISRECORDINGVIDEO | N |

    @CALLSTART-18
    Example: A schedule may match by the group of the call
      When CALLSTART is sent for Back Office with
        | GROUP | PRIVATE |
      Then it is accepted
      And Back Office shows
        | ISRECORDING | N |

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

    @CALLSTART-20
    Example: The file is named by day, alias and time
      When CALLSTART is sent for Front Desk
      Then it is accepted
      And FILENAME of Front Desk matches ".+\\\d{8}\\{DEVICEALIAS}\\{DEVICEALIAS}-\d\d-\d\d-\d\d\.\w+"

    @CALLSTART-20
    Example: Without an alias the file is named by the device
      Given Lobby is in a call
      When RECORDSTART is sent for Lobby
      Then it is accepted
      And FILENAME of Lobby matches ".+\\\d{8}\\{DEVICEID}\\{DEVICEID}-\d\d-\d\d-\d\d\.\w+"

    @CALLSTART-20 @needs-control
    Example: Day and time are the server's own
      When CALLSTART is sent for Front Desk
      Then it is accepted
      And Front Desk shows
        | STARTTIME | 2/2/2026 10:00:00 AM                                |
        | FILENAME  | D:\\Recordings\\20260202\\A4001\\A4001-10-00-00.wav |
