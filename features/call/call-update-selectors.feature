Feature: Updating a call: which device is meant
  A device is named by its id or the users of its agent, and not by its alias.

  Rule: The device is named by its id or its agent's users

    @CALLUPDATE-7
    Scenario Outline: By <selector>
      Given Front Desk is in a call
      When CALLUPDATE is sent for Front Desk by <selector> with
        | USER3 | Follow up on order |
      Then it is accepted
      And Front Desk shows
        | USER3 | Follow up on order |

      Examples:
        | selector |
        | SYS_USER |
        | CRM_USER |

    @CALLFAM-5
    Example: A blank DEVICEID is looked up from the selector beside it
      Given Front Desk is in a call
      When CALLUPDATE is sent with
        | DEVICEID | (blank)                    |
        | CRM_USER | the CRM_USER of Front Desk |
        | USER3    | Follow up on order         |
      Then it is accepted
      And Front Desk shows
        | USER3 | Follow up on order |

    @CALLUPDATE-8
    Example: None of them
      Given Front Desk is in a call with
        | USER1 | before |
      When CALLUPDATE is sent with
        | USER1 | after |
      Then it is refused with 8 API_DEVICE_INVALID
      And Front Desk shows
        | USER1 | before |

    @CALLUPDATE-9
    Example: An alias is not looked up
      Given Front Desk is in a call with
        | USER1 | before |
      When CALLUPDATE is sent for Front Desk by DEVICEALIAS with
        | USER1 | after |
      Then it is refused with 8 API_DEVICE_INVALID
      And Front Desk shows
        | USER1 | before |

    @CALLFAM-8
    Example: Nor is a station
      Given Front Desk is in a call
      When CALLUPDATE is sent for Front Desk by STATIONNAME with
        | USER3 | Follow up on order |
      Then it is refused with 8 API_DEVICE_INVALID

    @CALLFAM-7
    Example: A device that nobody knows
      When CALLUPDATE is sent with
        | DEVICEID | 4999777            |
        | USER3    | Follow up on order |
      Then it is refused with 8 API_DEVICE_INVALID
      When DEVICESTATUS is sent with
        | DEVICEID | 4999777 |
      Then it is refused with 8 API_DEVICE_INVALID
