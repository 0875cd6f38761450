Feature: Asking for the state of a device
  DEVICESTATUS shows a device with one call: the one that is up, or else the one it was in last.

  Rule: One selector names the device or devices

    @DEVICESTATUS-1
    Scenario Outline: By <selector>
      When DEVICESTATUS is sent for Front Desk by <selector>
      Then it is accepted with "Found the following matching devices"
      And the devices found are "Front Desk"
      And COUNT tells how many DEVICE there are

      Examples:
        | selector    |
        | DEVICEID    |
        | DEVICEALIAS |
        | SYS_USER    |
        | CRM_USER    |

    @DEVICESTATUS-1
    Example: The device shows its names
      When DEVICESTATUS is sent for Front Desk
      Then it is accepted
      And Front Desk as listed shows
        | DEVICEID    | the DEVICEID of Front Desk    |
        | DEVICEALIAS | the DEVICEALIAS of Front Desk |
        | SYS_USER    | the SYS_USER of Front Desk    |
        | CRM_USER    | the CRM_USER of Front Desk    |
        | STATION     | the STATIONNAME of Front Desk |

    @DEVICESTATUS-6
    Example: An agent's several devices
      When DEVICESTATUS is sent for Supervisor Desk by SYS_USER
      Then it is accepted
      And COUNT tells how many DEVICE there are
      And the devices found are "Supervisor Desk, Supervisor Softphone"

    @DEVICESTATUS-6
    Example: Several devices with one alias
      Given Spare Desk is in a call with
        | DEVICEALIAS | the DEVICEALIAS of Front Desk |
      When DEVICESTATUS is sent for Front Desk by DEVICEALIAS
      Then it is accepted
      And the devices found are "Front Desk, Spare Desk"

    @DEVICESTATUS-1 @DEVICELIST-3
    Example: The elements of a device are in the order of the document
      When DEVICESTATUS is sent for Front Desk
      Then it is accepted
      And the elements of DEVICES are "COUNT DEVICE"
      And the elements of DEVICE are "DEVICEID DEVICEALIAS SYS_USER CRM_USER GROUP GATE ANI DNIS USER1 USER2 USER3 USER4 USER5 USER6 USER7 USER8 USER9 USER10 USER11 USER12 USER13 USER14 USER15 CALLDIRECTION ISTRUNK STATION STARTTIME STOPTIME COREIDENT RECORDING"
      And the elements of RECORDING are "ISRECORDING ISRECORDINGVIDEO FILENAME CALLID SESSIONID CALLINSTANCE"

    @REQ-23
    Example: Leading zeros are part of a name
      When DEVICESTATUS is sent for Zero Desk
      Then it is accepted
      And Zero Desk as listed shows
        | DEVICEID    | 0012 |
        | DEVICEALIAS | 007  |

    @REQ-23 @DEVICESTATUS-7
    Example: A device 0012 is not found as 12
      When DEVICESTATUS is sent with
        | DEVICEID | 12 |
      Then it is refused with 8 API_DEVICE_INVALID

  Rule: Exactly one selector may be sent

    @DEVICESTATUS-2 @DEVICESTATUS-9
    Example: Two selectors are refused
      When DEVICESTATUS is sent with
        | DEVICEID | the DEVICEID of Front Desk |
        | SYS_USER | the SYS_USER of Front Desk |
      Then it is refused with 8 API_DEVICE_INVALID

    @DEVICESTATUS-2 @CALLSTART-5
    Example: A blank selector beside another counts as none
      When DEVICESTATUS is sent with
        | DEVICEID | (blank)                    |
        | SYS_USER | the SYS_USER of Front Desk |
      Then it is accepted
      And the devices found are "Front Desk"

    @DEVICESTATUS-8
    Example: None at all is refused
      When DEVICESTATUS is sent
      Then it is refused with 8 API_DEVICE_INVALID

    @DEVICESTATUS-7
    Scenario Outline: Nobody is known by <selector> "<value>"
      When DEVICESTATUS is sent with
        | <selector> | <value> |
      Then it is refused with 8 API_DEVICE_INVALID
      And the reply holds no DEVICES

      Examples:
        | selector    | value    |
        | DEVICEID    | 4999777  |
        | DEVICEALIAS | no-alias |
        | SYS_USER    | no.user  |
        | CRM_USER    | NOCRM    |

  Rule: The call of the highest rank is shown

    @DEVICESTATUS-3 @DEVICESTATUS-5
    Example: Of several calls that are up the newest
      Given Front Desk is in call "1"
      And Front Desk is in call "2"
      When DEVICESTATUS is sent for Front Desk
      Then it is accepted
      And Front Desk is listed once
      And Front Desk as listed shows
        | CALLINSTANCE | 2 |

    @DEVICESTATUS-3
    Example: A call that is up outranks one that ended later than it began
      Given Front Desk is in call "1"
      And Front Desk is in call "2"
      And call "2" on Front Desk has ended
      When DEVICESTATUS is sent for Front Desk
      Then it is accepted
      And Front Desk as listed shows
        | CALLINSTANCE | 1 |
        | STOPTIME     |   |

    @DEVICESTATUS-4
    Example: An idle device shows the call it was in last
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
        | ISRECORDING  | N     |

    @DEVICESTATUS-4
    Example: The call an idle device was in has a stop time
      Given Front Desk is in a call
      When CALLSTOP is sent for Front Desk
      Then it is accepted
      And STARTTIME of Front Desk matches "\d{1,2}/\d{1,2}/\d{4} \d{1,2}:\d\d:\d\d [AP]M"
      And STOPTIME of Front Desk matches "\d{1,2}/\d{1,2}/\d{4} \d{1,2}:\d\d:\d\d [AP]M"

    @DEVICESTATUS-4 @needs-control
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
      When SYSTEMSTATUS is sent
      Then it is accepted
      And Front Desk shows 1 call
      And Front Desk shows
        | ISRECORDING | Y |
        | STOPTIME    |   |
