Feature: Listing the devices
  DEVICELIST shows every device the system knows, each once, with the same elements as DEVICESTATUS.

  Rule: Every device is listed once

    @DEVICELIST-1
    Example: Devices in a call, and idle after one
      Given Front Desk is in a call
      And Back Office is in a call
      And the call on Back Office has ended
      When DEVICELIST is sent
      Then it is accepted with "API_OK"
      And Front Desk is listed once
      And Back Office is listed once

    @DEVICELIST-3
    Example: A device in several calls is listed with one of them
      Given Front Desk is in call "1"
      And Front Desk is in call "2"
      When DEVICELIST is sent
      Then it is accepted
      And Front Desk is listed once
      And Front Desk as listed holds 1 RECORDING

    @DEVICESTATUS-3
    Example: Of several calls the newest, as DEVICESTATUS shows it
      Given Front Desk is in call "1"
      And Front Desk is in call "2"
      When DEVICELIST is sent
      Then it is accepted
      And Front Desk as listed shows
        | CALLINSTANCE | 2 |

    @DEVICELIST-4
    Example: COUNT comes first and counts the devices
      Given Front Desk is in a call
      And Back Office is in a call
      When DEVICELIST is sent
      Then it is accepted
      And COUNT is the first element of DEVICES
      And COUNT tells how many DEVICE there are
      And there is at least 2 DEVICE

    @DEVICELIST-6
    Example: A device that was never in a call is listed as well
      When DEVICELIST is sent
      Then it is accepted
      And Quiet Room is listed once

    @DEVICELIST-6
    Example: A device that was never in a call
      When DEVICELIST is sent
      Then it is accepted
      And Quiet Room as listed shows
        | STARTTIME        |   |
        | STOPTIME         |   |
        | ISRECORDING      | N |
        | ISRECORDINGVIDEO | N |
        | FILENAME         |   |
        | CALLINSTANCE     |   |

    @CALLSTART-12
    Example: A device becomes known by its first call
      Given CALLSTART is sent with
        | DEVICEID | 4999666 |
      And it is accepted
      When DEVICESTATUS is sent with
        | DEVICEID | 4999666 |
      Then it is accepted
      And COUNT tells how many DEVICE there are
      And there is at least 1 DEVICE

    @DEVICELIST-Q2
    Example: Nothing but REQUESTID is needed
      When DEVICELIST is sent
      Then it is accepted

  Rule: A device shows its data and its call

    @DEVICELIST-1
    Example: A call that is up
      Given Front Desk is in call "2001" with
        | GROUP | MANAGER |
        | GATE  | prize   |
        | USER1 | E       |
        | USER2 | winners |
      When DEVICELIST is sent
      Then it is accepted
      And Front Desk as listed shows
        | DEVICEALIAS  | the DEVICEALIAS of Front Desk |
        | SYS_USER     | the SYS_USER of Front Desk    |
        | CRM_USER     | the CRM_USER of Front Desk    |
        | GROUP        | MANAGER                       |
        | GATE         | prize                         |
        | USER1        | E                             |
        | USER2        | winners                       |
        | CALLINSTANCE | 2001                          |

    @DEVICELIST-1
    Example: A call that is recorded, and one that is not
      Given Back Office is in a call
      And Lobby is in a call
      When DEVICELIST is sent
      Then it is accepted
      And Back Office as listed shows
        | ISRECORDING | Y |
      And Lobby as listed shows
        | ISRECORDING | N |

    @DEVICELIST-2
    Example: What has changed a moment ago
      Given Front Desk is in a call with
        | USER1 | before |
      When DEVICELIST is sent
      Then it is accepted
      And Front Desk as listed shows
        | USER1 | before |
      Given CALLUPDATE is sent for Front Desk with
        | USER1 | after |
      And it is accepted
      When DEVICELIST is sent
      Then it is accepted
      And Front Desk as listed shows
        | USER1 | after |

    @DEVICELIST-2
    Example: A call that has ended a moment ago
      Given Back Office is in a call
      When DEVICELIST is sent
      Then it is accepted
      And Back Office as listed shows
        | ISRECORDING | Y |
        | STOPTIME    |   |
      Given the call on Back Office has ended
      When DEVICELIST is sent
      Then it is accepted
      And Back Office as listed shows
        | ISRECORDING | N |

    @DEVICELIST-5
    Example: A call that is up has no STOPTIME
      Given Front Desk is in a call
      When DEVICELIST is sent
      Then it is accepted
      And Front Desk as listed shows
        | STOPTIME |  |

    @DEVICELIST-5
    Example: Nor has it in DEVICESTATUS
      Given Front Desk is in a call
      When DEVICESTATUS is sent for Front Desk
      Then it is accepted
      And Front Desk as listed shows
        | STOPTIME |  |

    @DEVICELIST-1
    Example: Everything that the document prints of a device is there
      Given Front Desk is in a call
      When DEVICELIST is sent
      Then it is accepted
      And Front Desk as listed holds "DEVICEID DEVICEALIAS SYS_USER CRM_USER GROUP GATE ANI DNIS USER1 USER2 USER3 USER4 USER5 USER6 USER7 USER8 USER9 USER10 USER11 USER12 USER13 USER14 USER15 CALLDIRECTION ISTRUNK STATION STARTTIME STOPTIME COREIDENT RECORDING"
      And every RECORDING holds "ISRECORDING ISRECORDINGVIDEO FILENAME CALLID SESSIONID CALLINSTANCE"

    @DEVICELIST-7
    Example: A device with a station, and one without
      When DEVICELIST is sent
      Then it is accepted
      And Night Line as listed shows
        | STATION | the STATIONNAME of Night Line |
      And Lobby as listed shows
        | STATION |  |
