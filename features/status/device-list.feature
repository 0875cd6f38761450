Feature: Listing the devices
  DEVICELIST shows every device the system knows, each once, with the same elements as DEVICESTATUS.

  Rule: Every device is listed once

    @DEVICELIST-1 @DEVICELIST-3
    Example: Devices in a call, idle, and never in a call
      Given Front Desk is in a call
      And Back Office is in a call
      And the call on Back Office has ended
      When DEVICELIST is sent
      Then it is accepted with "API_OK"
      And Front Desk is listed once
      And Back Office is listed once
      And Quiet Room is listed once

    @DEVICELIST-3
    Example: A device in several calls shows the newest
      Given Front Desk is in call "1"
      And Front Desk is in call "2"
      When DEVICELIST is sent
      Then it is accepted
      And Front Desk is listed once
      And Front Desk as listed shows
        | CALLINSTANCE | 2 |

    @DEVICELIST-4
    Example: COUNT comes first and counts the devices
      When DEVICELIST is sent
      Then it is accepted
      And COUNT tells how many DEVICE there are
      And there is at least 2 DEVICE

    @DEVICELIST-1 @DEVICELIST-2 @CALLSTART-12
    Example: A device becomes known by its first call
      Given CALLSTART is sent with
        | DEVICEID | 4999666 |
      And it is accepted
      When DEVICESTATUS is sent with
        | DEVICEID | 4999666 |
      Then it is accepted
      And COUNT tells how many DEVICE there are
      And there is at least 1 DEVICE

  Rule: A device shows its data and its call

    @DEVICELIST-1 @DEVICELIST-2 @DEVICELIST-5
    Example: A call that is up
      Given Front Desk is in a call with
        | GROUP        | MANAGER |
        | GATE         | prize   |
        | USER1        | E       |
        | USER2        | winners |
        | CALLINSTANCE | 2001    |
      When DEVICELIST is sent
      Then it is accepted
      And Front Desk as listed shows
        | DEVICEALIAS      | the DEVICEALIAS of Front Desk |
        | SYS_USER         | the SYS_USER of Front Desk    |
        | CRM_USER         | the CRM_USER of Front Desk    |
        | GROUP            | MANAGER                       |
        | GATE             | prize                         |
        | USER1            | E                             |
        | USER2            | winners                       |
        | STOPTIME         |                               |
        | ISRECORDING      | Y                             |
        | ISRECORDINGVIDEO | Y                             |
        | CALLINSTANCE     | 2001                          |

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

    @DEVICELIST-7
    Example: A device with a station, and one without
      When DEVICELIST is sent
      Then it is accepted
      And Night Line as listed shows
        | STATION | the STATIONNAME of Night Line |
      And Lobby as listed shows
        | STATION | |
