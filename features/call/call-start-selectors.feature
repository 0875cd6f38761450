Feature: Starting a call: which device is meant
  A device is named by its id, by the workstation it is mapped to, or by its alias or the users of its
  agent. Several of them may be sent at once.

  Rule: A station stands in for the device it is mapped to

    @CALLSTART-3 @CALLSTART-4
    Example: Without DEVICEID
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

    @TCP-8
    Example: A DEVICEID of white space counts as none
      When CALLSTART is sent with
        | DEVICEID    | (space)(space)                |
        | STATIONNAME | the STATIONNAME of Night Line |
      Then it is accepted
      And Night Line shows 1 call

    @CALLSTART-16
    Example: A station that is not mapped
      When CALLSTART is sent with
        | STATIONNAME | NO-SUCH-PC |
      Then it is refused with 8 API_DEVICE_INVALID

  Rule: A station sent with a device overrides the stored mapping

    @CALLSTART-6
    Example: The call is on the device, and not on that of the stored mapping
      When CALLSTART is sent for Back Office with
        | STATIONNAME | the STATIONNAME of Night Line |
      Then it is accepted
      And Back Office shows 1 call
      And Night Line shows 0 calls

    @CALLSTART-17
    Example: While the call is up the station means that device
      Given Back Office is in call "1" with
        | STATIONNAME | the STATIONNAME of Night Line |
      When CALLSTART is sent for Night Line by STATIONNAME with
        | CALLINSTANCE | 2 |
      Then it is accepted
      And Back Office shows call "2"
      And Night Line shows 0 calls

    @CALLSTART-17
    Example: The station then means that device
      Given Back Office is in a call with
        | STATIONNAME | the STATIONNAME of Night Line |
      And the call on Back Office has ended
      When CALLSTART is sent for Night Line by STATIONNAME
      Then it is accepted
      And Back Office shows 1 call
      And Night Line shows 0 calls

    @DEVICELIST-7
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

  Rule: The alias, or a user of the agent, names a device that is tied to an agent

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

    @CALLSTART-15
    Example: Where seating is free, the agent is found by the alias of the device
      Given Hot Desk is in call "1" with
        | DEVICEALIAS | the DEVICEALIAS of Hot Desk |
      When CALLSTART is sent for Hot Desk by SYS_USER with
        | CALLINSTANCE | 2 |
      Then it is accepted
      And Hot Desk shows call "2"

    @CALLSTART-15
    Example: The alias of a device is one from before its first call
      When CALLSTART is sent for Hot Desk by SYS_USER
      Then it is accepted
      And Hot Desk shows 1 call

    @CALLSTART-10
    Example: An alias without an agent begins no call
      When CALLSTART is sent for Spare Desk by DEVICEALIAS
      Then it is accepted or refused
      And Spare Desk shows 0 calls

    @CALLFAM-8
    Example: An alias without an agent is no selector
      When CALLSTART is sent for Spare Desk by DEVICEALIAS
      Then it is refused with 8 API_DEVICE_INVALID

    @CALLFAM-9
    Example: Of an agent's devices the one most recently in a call is meant
      Given Supervisor Desk is in call "1"
      And Supervisor Softphone is in call "2"
      When CALLSTART is sent for Supervisor Desk by SYS_USER with
        | CALLINSTANCE | 3 |
      Then it is accepted
      And Supervisor Softphone shows call "3"
      And Supervisor Desk shows 1 call

  Rule: Several may be sent at once

    @CALLSTART-11
    Example: An id and the alias of the same device
      When CALLSTART is sent for Front Desk with
        | DEVICEALIAS | the DEVICEALIAS of Front Desk |
      Then it is accepted
      And Front Desk shows 1 call

    @CALLSTART-15
    Example: An alias sent beside the id becomes the alias of the device
      When CALLSTART is sent for Spare Desk with
        | DEVICEALIAS | 3545 |
      Then it is accepted
      And Spare Desk shows
        | DEVICEALIAS | 3545 |

  Rule: A selector that finds no device is refused with code 8

    @CALLSTART-9
    Scenario Outline: Nobody is known by <selector> "<value>"
      When CALLSTART is sent with
        | <selector> | <value> |
      Then it is refused with 8 API_DEVICE_INVALID
      And RESULTMSG is "Could not find a device matching given parameters"

      Examples:
        | selector    | value          |
        | DEVICEALIAS | no-alias-(run) |
        | SYS_USER    | no.user.(run)  |
        | CRM_USER    | NOCRM-(run)    |

    @CALLSTART-12
    Example: A device that nobody knew is tracked from its first call
      When CALLSTART is sent with
        | DEVICEID | 4999888 |
      Then it is accepted
      When CALLSTOP is sent with
        | DEVICEID | 4999888 |
      Then it is accepted

    @CALLSTART-13
    Example: No selector at all
      When CALLSTART is sent with
        | USER1 | Gold Level |
      Then it is refused with 8 API_DEVICE_INVALID
