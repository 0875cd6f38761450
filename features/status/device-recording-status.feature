Feature: Asking for every call of a device
  DEVICERECORDINGSTATUS shows all calls that are up on a device, each with the state of its recording.

  Rule: All calls of the device are shown, each with a status

    @DEVRECSTATUS-1
    Example: Three calls
      Given Front Desk is in call "37"
      And Front Desk is in call "9"
      And Front Desk is in call "38"
      When DEVICERECORDINGSTATUS is sent for Front Desk
      Then it is accepted with "Following active call instances found for specified deviceID, devicealias, crm_user or sys_user"
      And the calls up in any order are "37, 38, 9"
      And every RECORDING holds "CALLINSTANCE STATUS"

    @DEVRECSTATUS-12
    Example: In the order in which they began
      Given Front Desk is in call "37"
      And Front Desk is in call "9"
      And Front Desk is in call "38"
      When DEVICERECORDINGSTATUS is sent for Front Desk
      Then it is accepted
      And the calls up are "37, 9, 38"

    @DEVRECSTATUS-2
    Example: The status of calls that are recorded
      Given Front Desk is in call "37"
      And Front Desk is in call "38"
      When DEVICERECORDINGSTATUS is sent for Front Desk
      Then it is accepted
      And call "37" on Front Desk shows
        | STATUS | recording |
      And call "38" on Front Desk shows
        | STATUS | recording |

    @DEVRECSTATUS-2
    Example: And of one that is withheld beside one that is not
      Given Front Desk is in call "37"
      And Front Desk is in call "38"
      And call "37" on Front Desk is in a blackout
      When DEVICERECORDINGSTATUS is sent for Front Desk
      Then it is accepted
      And the STATUS of every call up matches "recording|recordpaused"

    @DEVRECSTATUS-3
    Example: A call whose recording is paused is recorded still
      Given Front Desk is in call "37"
      And call "37" on Front Desk is in a blackout
      When DEVICERECORDINGSTATUS is sent for Front Desk
      Then it is accepted
      And every RECORDING with STATUS "recordpaused" has ISRECORDING "Y"

    @DEVRECSTATUS-6
    Example: A call that is withheld, beside one that is not
      Given Front Desk is in call "37"
      And Front Desk is in call "38"
      And call "37" on Front Desk is in a blackout
      When DEVICERECORDINGSTATUS is sent for Front Desk
      Then it is accepted
      And the calls found are "37, 38"
      And call "37" on Front Desk shows
        | ISRECORDING | Y            |
        | STATUS      | recordpaused |
      And call "38" on Front Desk shows
        | ISRECORDING | Y         |
        | STATUS      | recording |

    @DEVRECSTATUS-6
    Example: Once it is no longer withheld
      Given Front Desk is in call "37"
      And call "37" on Front Desk is in a blackout
      When DEVICERECORDINGSTATUS is sent for Front Desk
      Then it is accepted
      And call "37" on Front Desk shows
        | STATUS | recordpaused |
      Given the blackout of call "37" on Front Desk has ended
      When DEVICERECORDINGSTATUS is sent for Front Desk
      Then it is accepted
      And call "37" on Front Desk shows
        | STATUS | recording |

    @DEVRECSTATUS-8
    Example: A call that is not recorded
      Given Lobby is in call "1"
      When DEVICERECORDINGSTATUS is sent for Lobby
      Then it is accepted
      And call "1" on Lobby shows
        | ISRECORDING | N            |
        | STATUS      | notrecording |

    @DEVRECSTATUS-7
    Example: A call that has ended is not shown
      Given Front Desk is in call "1"
      And Front Desk is in call "2"
      And call "1" on Front Desk has ended
      When DEVICERECORDINGSTATUS is sent for Front Desk
      Then it is accepted
      And the calls found are "2"

    @DEVRECSTATUS-7
    Example: A device with no call up
      Given Front Desk is in a call
      And the call on Front Desk has ended
      When DEVICERECORDINGSTATUS is sent for Front Desk
      Then it is accepted
      And the devices found are "Front Desk"
      And the reply holds no RECORDING

  Rule: The data of a call is inside its RECORDING, and that inside its DEVICE

    @DEVRECSTATUS-4
    Example: The data of a call is in its RECORDING
      Given Front Desk is in a call
      When DEVICERECORDINGSTATUS is sent for Front Desk
      Then it is accepted
      And every DEVICE holds "DEVICEID DEVICEALIAS SYS_USER CRM_USER COREIDENT RECORDING"
      And every RECORDING holds "GROUP GATE ANI DNIS USER1 USER2 USER3 USER4 USER5 USER6 USER7 USER8 USER9 USER10 USER11 USER12 USER13 USER14 USER15 CALLDIRECTION ISTRUNK STATION STARTTIME STOPTIME ISRECORDING ISRECORDINGVIDEO FILENAME CALLID SESSIONID CALLINSTANCE STATUS"

    @DEVRECSTATUS-4
    Example: Each call has its own
      Given Front Desk is in call "37" with
        | ANI | 7460 |
      And Front Desk is in call "38" with
        | ANI | 7008 |
      When DEVICERECORDINGSTATUS is sent for Front Desk
      Then it is accepted
      And call "37" on Front Desk shows
        | ANI | 7460 |
      And call "38" on Front Desk shows
        | ANI | 7008 |

    @DEVRECSTATUS-5
    Example: Nothing is counted
      Given Front Desk is in a call
      When DEVICERECORDINGSTATUS is sent for Front Desk
      Then it is accepted
      And the reply holds no DEVICES
      And the reply holds no COUNT

    @DEVRECSTATUS-Q1
    Example: Each RECORDING of two is inside DEVICE
      Given Front Desk is in call "37"
      And Front Desk is in call "38"
      When DEVICERECORDINGSTATUS is sent for Front Desk
      Then it is accepted
      And the calls up in any order are "37, 38"
      And every RESULT holds 0 RECORDING

    @DEVRECSTATUS-Q2
    Example: The reply has the REQUESTID that was sent
      Given Front Desk is in a call
      When DEVICERECORDINGSTATUS is sent for Front Desk with
        | REQUESTID | 24 |
      Then it is accepted
      And REQUESTID is "24"

    @RES-14
    Example: The elements are in the order of the document
      Given Front Desk is in a call
      When DEVICERECORDINGSTATUS is sent for Front Desk
      Then it is accepted
      And the elements of the reply are "REQUESTTYPE REQUESTID RESULTTYPE RESULTCODE RESULTMSG DEVICE"
      And the elements of DEVICE are "DEVICEID DEVICEALIAS SYS_USER CRM_USER COREIDENT RECORDING"
      And the elements of RECORDING are "GROUP GATE ANI DNIS USER1 USER2 USER3 USER4 USER5 USER6 USER7 USER8 USER9 USER10 USER11 USER12 USER13 USER14 USER15 CALLDIRECTION ISTRUNK STATION STARTTIME STOPTIME ISRECORDING ISRECORDINGVIDEO FILENAME CALLID SESSIONID CALLINSTANCE STATUS"

  Rule: One selector names the device or devices

    @DEVRECSTATUS-1
    Scenario Outline: By <selector>
      Given Front Desk is in call "1"
      When DEVICERECORDINGSTATUS is sent for Front Desk by <selector>
      Then it is accepted
      And the devices found are "Front Desk"
      And the calls up are "1"

      Examples:
        | selector    |
        | DEVICEID    |
        | DEVICEALIAS |
        | SYS_USER    |
        | CRM_USER    |

    @DEVRECSTATUS-9
    Example: An agent's several devices
      Given Supervisor Desk is in call "1"
      And Supervisor Softphone is in call "2"
      When DEVICERECORDINGSTATUS is sent for Supervisor Desk by CRM_USER
      Then it is accepted
      And the devices found are "Supervisor Desk, Supervisor Softphone"
      And the calls found are "1, 2"

    @DEVRECSTATUS-10
    Example: Nobody is known by the selector
      When DEVICERECORDINGSTATUS is sent with
        | SYS_USER | no.user |
      Then it is refused with 8 API_DEVICE_INVALID
      And the reply holds no DEVICE

    @DEVRECSTATUS-11
    Example: Two selectors are refused
      When DEVICERECORDINGSTATUS is sent with
        | DEVICEALIAS | the DEVICEALIAS of Front Desk |
        | SYS_USER    | the SYS_USER of Front Desk    |
      Then it is refused with 8 API_DEVICE_INVALID

    @DEVRECSTATUS-11
    Example: None at all is refused
      When DEVICERECORDINGSTATUS is sent
      Then it is refused with 8 API_DEVICE_INVALID
