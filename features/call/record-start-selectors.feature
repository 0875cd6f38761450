Feature: Starting a partial recording: which device is meant
  A device is named by its id, its alias or the users of its agent.

  Rule: The device may be named by its alias or its agent's users

    @RECORDSTART-1
    Scenario Outline: By <selector>
      Given the recordings of Front Desk are counted
      And Front Desk is in a call
      When RECORDSTART is sent for Front Desk by <selector>
      Then it is accepted
      When RECORDSTOP is sent for Front Desk
      Then it is accepted
      When CALLSTOP is sent for Front Desk
      Then it is accepted or refused
      And Front Desk has 2 more recordings

      Examples:
        | selector    |
        | DEVICEALIAS |
        | SYS_USER    |
        | CRM_USER    |

    @RECORDSTART-2 @RECORDSTART-Q2
    Scenario Outline: Nobody is known by <selector> "<value>"
      When RECORDSTART is sent with
        | <selector> | <value> |
      Then it is refused with 8 API_DEVICE_INVALID
      And REQUESTTYPE is "RECORDSTART"
      And RESULTMSG is "Could not find a device matching given parameters"

      Examples:
        | selector    | value          |
        | DEVICEALIAS | no-alias-(run) |
        | SYS_USER    | no.user.(run)  |
        | CRM_USER    | NOCRM-(run)    |

    @CALLFAM-8
    Example: A station is no selector of RECORDSTART
      Given Front Desk is in a call
      When RECORDSTART is sent for Front Desk by STATIONNAME
      Then it is refused with 8 API_DEVICE_INVALID

    @CALLFAM-7
    Example: A device that nobody knows
      When RECORDSTART is sent with
        | DEVICEID | 4999777 |
      Then it is refused with 8 API_DEVICE_INVALID
