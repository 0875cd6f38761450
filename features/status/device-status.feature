Feature: Asking for the state of a device
  DEVICESTATUS shows a device with one call: the one that is up, or else the one it was in last.

  Rule: One selector names the device or devices

    @DEVICESTATUS-1 @DEVICESTATUS-2
    Scenario Outline: By <selector>
      Given Front Desk is in a call
      When DEVICESTATUS is sent for Front Desk by <selector>
      Then it is accepted with "Found the following matching devices"
      And the devices found are "Front Desk"
      And COUNT tells how many DEVICE there are

      Examples:
        | selector    |
        | DEVICEID    |
        | DEVICEALIAS |

    @DEVICESTATUS-10
    Scenario Outline: By a user of its agent: <selector>
      Given Front Desk is in a call
      When DEVICESTATUS is sent for Front Desk by <selector>
      Then it is accepted
      And the devices found are "Front Desk"

      Examples:
        | selector |
        | SYS_USER |
        | CRM_USER |

    @DEVICESTATUS-1
    Example: The device shows its names
      Given Front Desk is in a call
      When DEVICESTATUS is sent for Front Desk
      Then it is accepted
      And Front Desk as listed shows
        | DEVICEID    | the DEVICEID of Front Desk    |
        | DEVICEALIAS | the DEVICEALIAS of Front Desk |
        | SYS_USER    | the SYS_USER of Front Desk    |
        | CRM_USER    | the CRM_USER of Front Desk    |

    @DEVICELIST-7
    Example: The device shows its station
      Given Front Desk is in a call
      When DEVICESTATUS is sent for Front Desk
      Then it is accepted
      And Front Desk as listed shows
        | STATION | the STATIONNAME of Front Desk |

    @DEVICESTATUS-6
    Example: An agent's several devices
      Given Supervisor Desk is in a call
      And Supervisor Softphone is in a call
      When DEVICESTATUS is sent for Supervisor Desk by SYS_USER
      Then it is accepted
      And COUNT tells how many DEVICE there are
      And the devices found are "Supervisor Desk, Supervisor Softphone"

    @CALLSTART-15
    Example: Several devices with one alias
      Given Spare Desk is in a call with
        | DEVICEALIAS | the DEVICEALIAS of Front Desk |
      When DEVICESTATUS is sent for Front Desk by DEVICEALIAS
      Then it is accepted
      And the devices found are "Front Desk, Spare Desk"

    @DEVICESTATUS-1
    Example: Everything that the document prints of a device is there
      Given Front Desk is in a call
      When DEVICESTATUS is sent for Front Desk
      Then it is accepted
      And every DEVICES holds "COUNT DEVICE"
      And every DEVICE holds "DEVICEID DEVICEALIAS SYS_USER CRM_USER GROUP GATE ANI DNIS USER1 USER2 USER3 USER4 USER5 USER6 USER7 USER8 USER9 USER10 USER11 USER12 USER13 USER14 USER15 CALLDIRECTION ISTRUNK STATION STARTTIME STOPTIME COREIDENT RECORDING"
      And every RECORDING holds "ISRECORDING ISRECORDINGVIDEO FILENAME CALLID SESSIONID CALLINSTANCE"

    @RES-14
    Example: The elements of a device are in the order of the document
      Given Front Desk is in a call
      When DEVICESTATUS is sent for Front Desk
      Then it is accepted
      And the elements of the reply are "REQUESTTYPE REQUESTID RESULTTYPE RESULTCODE RESULTMSG DEVICES"
      And the elements of DEVICES are "COUNT DEVICE"
      And the elements of DEVICE are "DEVICEID DEVICEALIAS SYS_USER CRM_USER GROUP GATE ANI DNIS USER1 USER2 USER3 USER4 USER5 USER6 USER7 USER8 USER9 USER10 USER11 USER12 USER13 USER14 USER15 CALLDIRECTION ISTRUNK STATION STARTTIME STOPTIME COREIDENT RECORDING"
      And the elements of RECORDING are "ISRECORDING ISRECORDINGVIDEO FILENAME CALLID SESSIONID CALLINSTANCE"

    @REQ-23
    Example: Leading zeros are part of a name
      Given Zero Desk is in a call
      When DEVICESTATUS is sent for Zero Desk
      Then it is accepted
      And Zero Desk as listed shows
        | DEVICEID    | the DEVICEID of Zero Desk    |
        | DEVICEALIAS | the DEVICEALIAS of Zero Desk |

    @REQ-23
    Example: A name with a zero before it is another name
      Given Front Desk is in a call
      When DEVICESTATUS is sent with
        | DEVICEID | 0{DEVICEID of Front Desk} |
      Then it is accepted or refused
      And Front Desk is not listed

    @DEVICESTATUS-1
    Example: What has changed a moment ago, and of one device after another
      Given Front Desk is in a call with
        | USER1 | before |
      And Back Office is in a call with
        | USER1 | other |
      When DEVICESTATUS is sent for Front Desk
      Then it is accepted
      And Front Desk as listed shows
        | USER1 | before |
      Given CALLUPDATE is sent for Front Desk with
        | USER1 | after |
      And it is accepted
      When DEVICESTATUS is sent for Front Desk
      Then it is accepted
      And Front Desk as listed shows
        | USER1 | after |
      When DEVICESTATUS is sent for Back Office
      Then it is accepted
      And the devices found are "Back Office"
      And Back Office as listed shows
        | USER1 | other |

    @DEVICESTATUS-7 @needs-control
    Example: A device 0012 is not found as 12
      When DEVICESTATUS is sent with
        | DEVICEID | 12 |
      Then it is refused with 8 API_DEVICE_INVALID

  Rule: Exactly one selector may be sent

    @DEVICESTATUS-9
    Scenario Outline: DEVICEID and <selector>
      When DEVICESTATUS is sent for Front Desk with
        | <selector> | the <selector> of <device> |
      Then it is refused
      And the reply holds no DEVICE

      Examples:
        | selector    | device      |
        | DEVICEALIAS | Front Desk  |
        | DEVICEALIAS | Back Office |
        | SYS_USER    | Front Desk  |
        | CRM_USER    | Back Office |

    @DEVICESTATUS-9
    Example: Two selectors are refused
      When DEVICESTATUS is sent with
        | DEVICEID | the DEVICEID of Front Desk |
        | SYS_USER | the SYS_USER of Front Desk |
      Then it is refused with 8 API_DEVICE_INVALID
      And the reply holds no DEVICES

    @DEVICESTATUS-9
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
