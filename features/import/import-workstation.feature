Feature: Mapping stations to devices
  IMPORTWORKSTATION maps the name of a workstation to a device. A device has one station and a station
  has one device: what either was mapped to before is forgotten.

  Rule: A mapping takes the place of those that have its station or its device

    @IMPORTWORKSTATION-4
    Scenario Outline: The reply tells the station that was sent: <station> at <device>
      When IMPORTWORKSTATION is sent for <device> with
        | STATIONNAME | <station> |
        | LOCATIONID  | 1         |
      Then it is accepted
      And STATIONNAME is "<station>"

      Examples:
        | station                        | device     |
        | Desk (run)                     | Night Line |
        | the STATIONNAME of Night Line  | Night Line |
        | the STATIONNAME of Back Office | Night Line |
        | the STATIONNAME of Back Office | Lobby      |

    @IMPORTWORKSTATION-5
    Scenario Outline: The reply tells the device that is stored: <station> at <device>
      When IMPORTWORKSTATION is sent for <device> with
        | STATIONNAME | <station> |
        | LOCATIONID  | 1         |
      Then it is accepted
      And DEVICEID is "the DEVICEID of <device>"

      Examples:
        | station                        | device     |
        | Desk (run)                     | Night Line |
        | the STATIONNAME of Night Line  | Night Line |
        | the STATIONNAME of Back Office | Night Line |
        | the STATIONNAME of Back Office | Lobby      |

    @IMPORTWORKSTATION-1
    Example: A new station at a device that has one
      Given the list of stations is noted
      When IMPORTWORKSTATION is sent for Night Line with
        | STATIONNAME | Desk (run) |
        | LOCATIONID  | 1          |
      Then it is accepted
      And what has changed in the list of stations is
        | Desk (run)                    | the DEVICEID of Night Line |
        | the STATIONNAME of Night Line | (blank)                    |

    @IMPORTWORKSTATION-1 @IMPORTWORKSTATION-2
    Example: A known station at a device that has none
      Given the list of stations is noted
      When IMPORTWORKSTATION is sent for Lobby with
        | STATIONNAME | the STATIONNAME of Back Office |
        | LOCATIONID  | 1                              |
      Then it is accepted
      And what has changed in the list of stations is
        | the STATIONNAME of Back Office | the DEVICEID of Lobby |

    @IMPORTWORKSTATION-2 @IMPORTWORKSTATION-3
    Example: The station of one device at another that has one, too
      Given the list of stations is noted
      When IMPORTWORKSTATION is sent for Night Line with
        | STATIONNAME | the STATIONNAME of Back Office |
        | LOCATIONID  | 1                              |
      Then it is accepted
      And what has changed in the list of stations is
        | the STATIONNAME of Back Office | the DEVICEID of Night Line |
        | the STATIONNAME of Night Line  | (blank)                    |

    @IMPORTWORKSTATION-1 @IMPORTWORKSTATION-3
    Example: What is mapped so already
      Given the list of stations is noted
      When IMPORTWORKSTATION is sent for Night Line with
        | STATIONNAME | the STATIONNAME of Night Line |
        | LOCATIONID  | 1                             |
      Then it is accepted
      And nothing has changed in the list of stations

    @IMPORTWORKSTATION-2 @IMPORTWORKSTATION-3
    Example: Two stations that change places
      Given the list of stations is noted
      And the station "the STATIONNAME of Back Office" has been mapped to Night Line
      When IMPORTWORKSTATION is sent for Back Office with
        | STATIONNAME | the STATIONNAME of Night Line |
        | LOCATIONID  | 1                             |
      Then it is accepted
      And what has changed in the list of stations is
        | the STATIONNAME of Back Office | the DEVICEID of Night Line  |
        | the STATIONNAME of Night Line  | the DEVICEID of Back Office |

    @IMPORTWORKSTATION-3
    Example: A station that is mapped again and again is mapped once
      Given the list of stations is noted
      And the station "Desk (run)" has been mapped to Back Office
      And the station "Desk (run)" has been mapped to Lobby
      When IMPORTWORKSTATION is sent for Night Line with
        | STATIONNAME | Desk (run) |
        | LOCATIONID  | 1          |
      Then it is accepted
      And what has changed in the list of stations is
        | Desk (run)                     | the DEVICEID of Night Line |
        | the STATIONNAME of Back Office | (blank)                    |
        | the STATIONNAME of Night Line  | (blank)                    |

    @IMPORTWORKSTATION-2 @IMPORTWORKSTATION-3
    Example: A station that got another device is gone when that device gets another station
      Given the station "Desk (run)" has been mapped to Night Line
      And the station "Desk (run)" has been mapped to Lobby
      And the list of stations is noted
      When IMPORTWORKSTATION is sent for Lobby with
        | STATIONNAME | Second (run) |
        | LOCATIONID  | 1            |
      Then it is accepted
      And what has changed in the list of stations is
        | Second (run) | the DEVICEID of Lobby |
        | Desk (run)   | (blank)               |

    @STATIONS-3
    Scenario Outline: STATIONS lists the one that was mapped last at the end, as when it is at the <device>
      Given the station "First (run)" has been mapped to Back Office
      And the station "Second (run)" has been mapped to Night Line
      And the station "First (run)" has been mapped to <device>
      When STATIONS is sent
      Then the last stations listed are "Second (run), First (run)"
      And COUNT tells how many STATION there are

      Examples:
        | device      |
        | Back Office |
        | Lobby       |

  Rule: The mapping is in force at once

    @IMPORTWORKSTATION-7
    Example: The station names its new device, and the device shows it
      Given the station "the STATIONNAME of Back Office" has been mapped to Night Line
      When CALLSTART is sent with
        | STATIONNAME | the STATIONNAME of Back Office |
      Then it is accepted
      And Night Line shows 1 call
      And Night Line shows
        | STATION | the STATIONNAME of Back Office |
      And Back Office shows 0 calls
      And Back Office shows
        | STATION | |

    @IMPORTWORKSTATION-2
    Example: A station that lost its device starts no call there
      Given the station "Desk (run)" has been mapped to Night Line
      When CALLSTART is sent for Night Line by STATIONNAME
      Then it is accepted or refused
      And Night Line shows 0 calls

    @IMPORTWORKSTATION-7
    Example: A station that lost its device names none
      Given the station "Desk (run)" has been mapped to Night Line
      When CALLSTART is sent for Night Line by STATIONNAME
      Then it is refused with 8 API_DEVICE_INVALID
      And Night Line shows 0 calls

    @IMPORTWORKSTATION-7
    Example: It is in force instead of one that a call told
      Given Lobby is in call "1" with
        | STATIONNAME | the STATIONNAME of Night Line |
      And the station "the STATIONNAME of Night Line" has been mapped to Night Line
      When CALLSTART is sent with
        | STATIONNAME  | the STATIONNAME of Night Line |
        | CALLINSTANCE | 2                             |
      Then it is accepted
      And Night Line shows call "2"
      And Lobby shows
        | STATION | |

    @IMPORTWORKSTATION-8
    Example: A device that nobody knew is known by it
      Given the list of stations is noted
      When IMPORTWORKSTATION is sent with
        | DEVICEID    | 4011(run)  |
        | STATIONNAME | Desk (run) |
      Then it is accepted
      And DEVICEID is "4011(run)"
      And what has changed in the list of stations is
        | Desk (run) | 4011(run) |
      When DEVICESTATUS is sent with
        | DEVICEID | 4011(run) |
      Then it is accepted
      And the STATION of every DEVICE matches "Desk (run)"

  Rule: It needs both, and a place is a number

    @IMPORTWORKSTATION-9
    Scenario Outline: <parameter> without a value
      Given the list of stations is noted
      When IMPORTWORKSTATION is sent with
        | <parameter> | (blank) |
        | <other>     | <value> |
      Then it is refused with 26 API_BLANK_REQUIRED_VALUE
      And nothing has changed in the list of stations

      Examples:
        | parameter   | other       | value                      |
        | DEVICEID    | STATIONNAME | Desk (run)                 |
        | STATIONNAME | DEVICEID    | the DEVICEID of Night Line |

    @IMPORTWORKSTATION-10
    Example: A LOCATIONID that is no number
      Given the list of stations is noted
      When IMPORTWORKSTATION is sent for Night Line with
        | STATIONNAME | Desk (run)   |
        | LOCATIONID  | ground floor |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE
      And nothing has changed in the list of stations

    @IMPORTWORKSTATION-10
    Example: A blank one is none
      When IMPORTWORKSTATION is sent for Night Line with
        | STATIONNAME | Desk (run) |
        | LOCATIONID  | (blank)    |
      Then it is accepted
      And DEVICEID is "the DEVICEID of Night Line"

  Rule: What could not be stored leaves everything as it was, and the reply tells what is stored

    @IMPORTWORKSTATION-6 @needs-control
    Example: The reply tells the device that the station has
      When IMPORTWORKSTATION is sent for Night Line with
        | STATIONNAME | the STATIONNAME of Quiet Room |
      Then it is refused
      And STATIONNAME is "the STATIONNAME of Quiet Room"
      And DEVICEID is "the DEVICEID of Quiet Room"

    @IMPORTWORKSTATION-11 @needs-control
    Scenario Outline: <device> for a station that is at the Quiet Room
      Given the list of stations is noted
      When IMPORTWORKSTATION is sent for <device> with
        | STATIONNAME | the STATIONNAME of Quiet Room |
      Then it is refused with 23 API_DATABASE_QUERY_ERROR
      And STATIONNAME is "the STATIONNAME of Quiet Room"
      And DEVICEID is "the DEVICEID of Quiet Room"
      And nothing has changed in the list of stations
      And <device> shows
        | STATION | <station> |

      Examples:
        | device     | station                       |
        | Night Line | the STATIONNAME of Night Line |
        | Lobby      |                               |
