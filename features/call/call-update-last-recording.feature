Feature: Updating a call that is over
  Without a call there is nothing to update, unless the last recording of the device is asked for.

  Rule: A call must have been started

    @CALLUPDATE-4
    Example: A device that is idle keeps its last recording as it was
      Given Back Office is in a call with
        | USER1 | before |
      And the call on Back Office has ended
      When CALLUPDATE is sent for Back Office with
        | USER1 | after |
      Then it is accepted or refused
      And the last recording of Back Office has
        | USER1 | before |

    @CALLUPDATE-4
    Example: A device that is idle again gets no call
      Given Back Office is idle
      When CALLUPDATE is sent for Back Office with
        | USER3 | after |
      Then it is accepted or refused
      And Back Office shows 0 calls

    @CALLUPDATE-4
    Example: A device that was never in a call gets none
      When CALLUPDATE is sent for Quiet Room with
        | USER3 | after |
      Then it is accepted or refused
      And Quiet Room shows 0 calls

    @CALLUPDATE-12
    Example: A device that is idle is refused
      Given Back Office is in a call
      And the call on Back Office has ended
      When CALLUPDATE is sent for Back Office with
        | USER3 | after |
      Then it is refused with 7 API_DEVICE_NOT_IN_CALL

    @CALLUPDATE-12
    Example: A device that was never in a call is refused
      When CALLUPDATE is sent for Quiet Room with
        | USER3 | after |
      Then it is refused with 7 API_DEVICE_NOT_IN_CALL

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

    @CALLUPDATE-12
    Example: An instance that is not up is refused, though UPDATE_IF_NOT_RECORDING is Y
      Given Back Office is in a call with
        | USER3 | before |
      And the call on Back Office has ended
      And Back Office is in call "1"
      When CALLUPDATE is sent for Back Office with
        | CALLINSTANCE            | 2     |
        | USER3                   | after |
        | UPDATE_IF_NOT_RECORDING | Y     |
      Then it is refused with 7 API_DEVICE_NOT_IN_CALL
      And the last recording of Back Office has
        | USER3 | before |
      And call "1" on Back Office shows
        | USER3 |  |

    @CALLFAM-12
    Example: A small letter says the same
      Given Back Office is in a call
      And the call on Back Office has ended
      When CALLUPDATE is sent for Back Office with
        | USER3                   | after |
        | UPDATE_IF_NOT_RECORDING | y     |
      Then it is accepted
      And the last recording of Back Office has
        | USER3 | after |

    @CALLFAM-12
    Example: Another word than Y or N
      Given Front Desk is in a call
      When CALLUPDATE is sent for Front Desk with
        | USER3                   | after |
        | UPDATE_IF_NOT_RECORDING | maybe |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE
      And Front Desk shows
        | USER3 |  |

  Rule: With UPDATE_IF_NOT_RECORDING Y the last recording is updated

    @CALLUPDATE-5
    Example: A field of it changes
      Given Back Office is in a call with
        | USER1 | before |
      And the call on Back Office has ended
      When CALLUPDATE is sent for Back Office with
        | USER1                   | after |
        | UPDATE_IF_NOT_RECORDING | Y     |
      Then it is accepted
      And the last recording of Back Office has
        | USER1 | after |

    @CALLUPDATE-6
    Example: The reply says so
      Given Back Office is in a call
      And the call on Back Office has ended
      When CALLUPDATE is sent for Back Office with
        | USER3                   | Follow up on order |
        | UPDATE_IF_NOT_RECORDING | Y                  |
      Then it is accepted with "Updated recording in database"

    @CALLUPDATE-13
    Example: What was not sent stays as it was
      Given Back Office is in a call with
        | USER1 | kept |
      And the call on Back Office has ended
      When CALLUPDATE is sent for Back Office with
        | USER3                   | after |
        | UPDATE_IF_NOT_RECORDING | Y     |
      Then it is accepted
      And the last recording of Back Office has
        | USER1 | kept |

    @CALLUPDATE-5
    Example: Of several recordings only the last
      Given Back Office is in a call with
        | USER1 | older     |
        | USER3 | two-(run) |
      And the call on Back Office has ended
      And Back Office is in a call with
        | USER1 | newer     |
        | USER3 | two-(run) |
      And the call on Back Office has ended
      And CALLUPDATE is sent for Back Office with
        | USER1                   | changed |
        | UPDATE_IF_NOT_RECORDING | Y       |
      And it is accepted
      When CALLLIST is sent for Back Office with
        | USER3 | two-(run) |
      Then the USER1 of those listed in any order are "changed, older"

    @CALLUPDATE-5
    Example: By a selector other than the id
      Given Back Office is in a call
      And the call on Back Office has ended
      When CALLUPDATE is sent for Back Office by SYS_USER with
        | USER3                   | after |
        | UPDATE_IF_NOT_RECORDING | Y     |
      Then it is accepted
      And the last recording of Back Office has
        | USER3 | after |

    @CALLUPDATE-5
    Example: With Y and a call up, the call is updated and the last recording is not
      Given Back Office is in a call with
        | USER1 | before    |
        | USER3 | two-(run) |
      And the call on Back Office has ended
      And Back Office is in a call with
        | USER1 | now       |
        | USER3 | two-(run) |
      And CALLUPDATE is sent for Back Office with
        | USER1                   | after |
        | UPDATE_IF_NOT_RECORDING | Y     |
      And it is accepted
      And Back Office shows
        | USER1 | after |
      When CALLSTOP is sent for Back Office
      Then it is accepted
      When CALLLIST is sent for Back Office with
        | USER3 | two-(run) |
      Then the USER1 of those listed in any order are "after, before"

    @CALLUPDATE-14
    Example: A device that was never recorded
      When CALLUPDATE is sent for Quiet Room with
        | USER3                   | after |
        | UPDATE_IF_NOT_RECORDING | Y     |
      Then it is refused with 7 API_DEVICE_NOT_IN_CALL
