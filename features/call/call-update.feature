Feature: Updating a call
  A client changes what is known of a call while it is up, or of the last recording of a device that
  is in no call. What the schedules have decided stays decided.

  Rule: CALLUPDATE changes the data of a call that is up

    @CALLUPDATE-1 @CALLUPDATE-2
    Example: A field is set
      Given Front Desk is in a call
      When CALLUPDATE is sent for Front Desk with
        | USER3 | Follow up on order |
      Then it is accepted and sent to the cores
      And Front Desk shows
        | USER3 | Follow up on order |

    @CALLUPDATE-2
    Example: The recording carries the change
      Given Front Desk is in a call
      And CALLUPDATE is sent for Front Desk with
        | USER3 | Follow up on order |
        | ANI   | 6145559999         |
      And it is accepted
      When CALLSTOP is sent for Front Desk
      Then it is accepted
      And the last recording of Front Desk has
        | USER3 | Follow up on order |
        | ANI   | 6145559999         |

    @CALLUPDATE-13
    Example: What was not sent stays as it was
      Given Front Desk is in a call with
        | GROUP  | 12         |
        | ANI    | 6145551212 |
        | USER1  | Gold Level |
        | USER15 | last       |
      When CALLUPDATE is sent for Front Desk with
        | USER1 | Silver Level |
      Then it is accepted
      And Front Desk shows
        | GROUP  | 12           |
        | ANI    | 6145551212   |
        | USER1  | Silver Level |
        | USER15 | last         |

    @CALLUPDATE-15
    Example: A field sent blank becomes blank
      Given Front Desk is in a call with
        | USER1 | Gold Level |
        | USER2 | kept       |
      When CALLUPDATE is sent for Front Desk with
        | USER1 | (blank) |
      Then it is accepted
      And Front Desk shows
        | USER1 |      |
        | USER2 | kept |

    @CALLUPDATE-1
    Example: Every field of a call can be set
      Given Back Office is in a call
      When CALLUPDATE is sent for Back Office with
        | GROUP         | 12   |
        | GATE          | 80   |
        | ANI           | 11   |
        | DNIS          | 22   |
        | CALLDIRECTION | O    |
        | CALLID        | c-1  |
        | USER1         | u1   |
        | USER2         | u2   |
        | USER3         | u3   |
        | USER4         | u4   |
        | USER5         | u5   |
        | USER6         | u6   |
        | USER7         | u7   |
        | USER8         | u8   |
        | USER9         | u9   |
        | USER10        | u10  |
        | USER11        | u11  |
        | USER12        | u12  |
        | USER13        | u13  |
        | USER14        | u14  |
        | USER15        | u15  |
      Then it is accepted
      And Back Office shows
        | GROUP         | 12   |
        | GATE          | 80   |
        | ANI           | 11   |
        | DNIS          | 22   |
        | CALLDIRECTION | O    |
        | CALLID        | c-1  |
        | USER1         | u1   |
        | USER2         | u2   |
        | USER3         | u3   |
        | USER4         | u4   |
        | USER5         | u5   |
        | USER6         | u6   |
        | USER7         | u7   |
        | USER8         | u8   |
        | USER9         | u9   |
        | USER10        | u10  |
        | USER11        | u11  |
        | USER12        | u12  |
        | USER13        | u13  |
        | USER14        | u14  |
        | USER15        | u15  |

    @WEB-7
    Example: KEEPDAYS is taken
      Given Front Desk is in a call
      When CALLUPDATE is sent for Front Desk with
        | USER1    | SpecialCall |
        | USER2    | 10121968    |
        | KEEPDAYS | 3650        |
      Then it is accepted and sent to the cores
      And Front Desk shows
        | USER2 | 10121968 |

    @CALLUPDATE-1
    Example: A KEEPDAYS that is no number changes nothing
      Given Front Desk is in a call
      When CALLUPDATE is sent for Front Desk with
        | USER1    | SpecialCall |
        | KEEPDAYS | for ever    |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE
      And Front Desk shows
        | USER1 | |

  Rule: The schedules do not look again

    @CALLUPDATE-3
    Example: A group that is not recorded does not stop a recording
      Given Back Office is in a call
      When CALLUPDATE is sent for Back Office with
        | GROUP | PRIVATE |
      Then it is accepted
      And Back Office shows
        | GROUP       | PRIVATE |
        | ISRECORDING | Y       |

    @CALLUPDATE-3
    Example: Leaving such a group does not start one
      Given Back Office is in a call with
        | GROUP | PRIVATE |
      When CALLUPDATE is sent for Back Office with
        | GROUP | 12 |
      Then it is accepted
      And Back Office shows
        | GROUP       | 12 |
        | ISRECORDING | N  |

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

    @CALLUPDATE-7
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
      Given Front Desk is in a call
      When CALLUPDATE is sent with
        | USER3 | Follow up on order |
      Then it is refused with 8 API_DEVICE_INVALID
      And Front Desk shows
        | USER3 | |

    @CALLUPDATE-9
    Example: An alias is not looked up
      Given Front Desk is in a call
      When CALLUPDATE is sent for Front Desk by DEVICEALIAS with
        | USER3 | Follow up on order |
      Then it is refused with 8 API_DEVICE_INVALID
      And Front Desk shows
        | USER3 | |

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

  Rule: CALLINSTANCE picks the call

    @CALLUPDATE-10
    Example: The older of two calls
      Given Front Desk is in call "1"
      And Front Desk is in call "2"
      When CALLUPDATE is sent for Front Desk with
        | CALLINSTANCE | 1       |
        | USER1        | on hold |
      Then it is accepted
      And call "1" on Front Desk shows
        | USER1 | on hold |
      And call "2" on Front Desk shows
        | USER1 | |

    @CALLUPDATE-10 @CALLUPDATE-12
    Example: An instance that is not up
      Given Front Desk is in call "1"
      When CALLUPDATE is sent for Front Desk with
        | CALLINSTANCE | 2       |
        | USER1        | on hold |
      Then it is refused with 7 API_DEVICE_NOT_IN_CALL
      And call "1" on Front Desk shows
        | USER1 | |

    @CALLUPDATE-11
    Example: Without CALLINSTANCE the last call is meant
      Given Front Desk is in call "1"
      And Front Desk is in call "2"
      And Front Desk is in call "3"
      When CALLUPDATE is sent for Front Desk with
        | USER1 | newest |
      Then it is accepted
      And call "3" on Front Desk shows
        | USER1 | newest |
      And call "2" on Front Desk shows
        | USER1 | |
      And call "1" on Front Desk shows
        | USER1 | |

    @CALLUPDATE-11 @CALLFAM-6
    Example: After the newest has ended, the one before it
      Given Front Desk is in call "1"
      And Front Desk is in call "2"
      And Front Desk is in call "3"
      And call "3" on Front Desk has ended
      When CALLUPDATE is sent for Front Desk with
        | USER1 | newest |
      Then it is accepted
      And call "2" on Front Desk shows
        | USER1 | newest |
      And call "1" on Front Desk shows
        | USER1 | |

  Rule: Without a call it is refused, unless the last recording is asked for

    @CALLUPDATE-4 @CALLUPDATE-12
    Example: A device that is idle
      Given Back Office is in a call with
        | USER3 | before |
      And the call on Back Office has ended
      When CALLUPDATE is sent for Back Office with
        | USER3 | after |
      Then it is refused with 7 API_DEVICE_NOT_IN_CALL
      And the last recording of Back Office has
        | USER3 | before |

    @CALLUPDATE-12
    Scenario Outline: UPDATE_IF_NOT_RECORDING "<flag>" is the same as none
      Given Back Office is in a call with
        | USER3 | before |
      And the call on Back Office has ended
      When CALLUPDATE is sent for Back Office with
        | USER3                   | after  |
        | UPDATE_IF_NOT_RECORDING | <flag> |
      Then it is refused with 7 API_DEVICE_NOT_IN_CALL
      And the last recording of Back Office has
        | USER3 | before |

      Examples:
        | flag    |
        | N       |
        | (blank) |

    @CALLUPDATE-4
    Example: A device that was never in a call
      When CALLUPDATE is sent for Quiet Room with
        | USER3 | after |
      Then it is refused with 7 API_DEVICE_NOT_IN_CALL

    @CALLUPDATE-5 @CALLUPDATE-6
    Example: With Y the last recording is updated
      Given Back Office is in a call with
        | USER1 | kept   |
        | USER3 | before |
      And the call on Back Office has ended
      When CALLUPDATE is sent for Back Office with
        | USER3                   | after |
        | UPDATE_IF_NOT_RECORDING | Y     |
      Then it is accepted with "Updated recording in database"
      And the last recording of Back Office has
        | USER1 | kept  |
        | USER3 | after |

    @CALLUPDATE-5
    Example: Of several recordings only the last
      Given Back Office is in a call with
        | USER3 | older |
      And the call on Back Office has ended
      And Back Office is in a call with
        | USER3 | newer |
      And the call on Back Office has ended
      And CALLUPDATE is sent for Back Office with
        | USER3                   | changed |
        | UPDATE_IF_NOT_RECORDING | Y       |
      And it is accepted
      When CALLLIST is sent for Back Office with
        | CALLCOUNT | 2 |
      Then the USER3 of those listed are "changed, older"

    @CALLUPDATE-5
    Example: By a selector other than the id
      Given Back Office is in a call
      And the call on Back Office has ended
      When CALLUPDATE is sent for Back Office by SYS_USER with
        | USER3                   | after |
        | UPDATE_IF_NOT_RECORDING | Y     |
      Then it is accepted with "Updated recording in database"
      And the last recording of Back Office has
        | USER3 | after |

    @CALLUPDATE-5
    Example: With Y and a call up, the call is updated and the last recording is not
      Given Back Office is in a call with
        | USER3 | before |
      And the call on Back Office has ended
      And Back Office is in a call
      When CALLUPDATE is sent for Back Office with
        | USER3                   | after |
        | UPDATE_IF_NOT_RECORDING | Y     |
      Then it is accepted and sent to the cores
      And Back Office shows
        | USER3 | after |
      And the last recording of Back Office has
        | USER3 | before |

    @CALLUPDATE-14
    Example: With Y on a device that was never recorded
      When CALLUPDATE is sent for Quiet Room with
        | USER3                   | after |
        | UPDATE_IF_NOT_RECORDING | Y     |
      Then it is refused with 7 API_DEVICE_NOT_IN_CALL

    @CALLUPDATE-12
    Example: Another word than Y or N
      Given Front Desk is in a call
      When CALLUPDATE is sent for Front Desk with
        | USER3                   | after |
        | UPDATE_IF_NOT_RECORDING | maybe |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE
      And Front Desk shows
        | USER3 | |
