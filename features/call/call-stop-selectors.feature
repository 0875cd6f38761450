Feature: Stopping a call: which device is meant
  A device is named by its id, its alias or the users of its agent.

  Rule: The device may be named by its alias or its agent's users

    @CALLSTOP-4
    Scenario Outline: By <selector>
      Given Front Desk is in a call
      When CALLSTOP is sent for Front Desk by <selector>
      Then it is accepted
      And Front Desk shows 0 calls

      Examples:
        | selector    |
        | DEVICEALIAS |
        | SYS_USER    |
        | CRM_USER    |

    @CALLSTOP-5
    Example: A blank DEVICEID is looked up from the selector beside it
      Given Front Desk is in a call
      When CALLSTOP is sent with
        | DEVICEID | (blank)                    |
        | SYS_USER | the SYS_USER of Front Desk |
      Then it is accepted
      And Front Desk shows 0 calls

    @CALLFAM-9
    Example: Of an agent's devices the one in a call is meant
      Given Supervisor Desk is in a call
      And Supervisor Softphone is in a call
      And the call on Supervisor Softphone has ended
      When CALLSTOP is sent for Supervisor Desk by SYS_USER
      Then it is accepted
      And Supervisor Desk shows 0 calls

    @CALLFAM-8
    Example: A station is no selector of CALLSTOP
      Given Front Desk is in a call
      When CALLSTOP is sent for Front Desk by STATIONNAME
      Then it is refused with 8 API_DEVICE_INVALID
      And Front Desk shows 1 call

    @CALLFAM-7
    Example: A device that nobody knows
      When CALLSTOP is sent with
        | DEVICEID | 4999777 |
      Then it is refused with 8 API_DEVICE_INVALID
      When DEVICESTATUS is sent with
        | DEVICEID | 4999777 |
      Then it is refused with 8 API_DEVICE_INVALID

    @CALLFAM-8
    Example: No selector at all
      Given Front Desk is in a call
      When CALLSTOP is sent with
        | USER1 | Gold Level |
      Then it is refused with 8 API_DEVICE_INVALID
      And Front Desk shows 1 call
