Feature: Updating a call
  A client changes what is known of a call while it is up. What the schedules have decided stays
  decided.

  Rule: CALLUPDATE changes the data of a call that is up

    @CALLUPDATE-1 @CALLUPDATE-2
    Example: A field is set
      Given Front Desk is in a call
      When CALLUPDATE is sent for Front Desk with
        | USER3 | Follow up on order |
      Then it is accepted
      And Front Desk shows
        | USER3 | Follow up on order |

    @CALLUPDATE-1
    Scenario Outline: <name> is set, and nothing else
      Given Front Desk is in a call with
        | GROUP | 12     |
        | USER1 | before |
      When CALLUPDATE is sent for Front Desk with
        | <name> | <value> |
      Then it is accepted
      And Front Desk shows
        | <name>  | <value> |
        | <other> | <kept>  |

      Examples:
        | name   | value      | other | kept   |
        | GROUP  | 53         | USER1 | before |
        | GATE   | 0081       | USER1 | before |
        | ANI    | 6145551414 | USER1 | before |
        | DNIS   | 8889225528 | USER1 | before |
        | USER1  | after      | GROUP | 12     |
        | USER2  | after      | USER1 | before |
        | USER4  | after      | USER1 | before |
        | USER5  | after      | USER1 | before |
        | USER6  | after      | USER1 | before |
        | USER7  | after      | USER1 | before |
        | USER8  | after      | USER1 | before |
        | USER9  | after      | USER1 | before |
        | USER10 | after      | USER1 | before |
        | USER11 | after      | USER1 | before |
        | USER12 | after      | USER1 | before |
        | USER13 | after      | USER1 | before |
        | USER14 | after      | USER1 | before |

    @CALLUPDATE-2
    Example: The change shows wherever the call does
      Given Front Desk is in a call
      When CALLUPDATE is sent for Front Desk with
        | USER3 | Follow up on order |
      Then it is accepted
      And call "" on Front Desk shows
        | USER3 | Follow up on order |
      When DEVICELIST is sent
      Then it is accepted
      And Front Desk as listed shows
        | USER3 | Follow up on order |

    @CALLUPDATE-2
    Example: The recording carries the change
      Given Front Desk is in a call with
        | USER1 | before |
      And CALLUPDATE is sent for Front Desk with
        | USER1 | SpecialCall        |
        | USER3 | Follow up on order |
      And it is accepted
      When CALLSTOP is sent for Front Desk
      Then it is accepted
      And the last recording of Front Desk has
        | USER1 | SpecialCall        |
        | USER3 | Follow up on order |

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

    @CALLFAM-10
    Example: Every field of a call can be set
      Given Back Office is in a call
      When CALLUPDATE is sent for Back Office with
        | GROUP         | 12  |
        | GATE          | 80  |
        | ANI           | 11  |
        | DNIS          | 22  |
        | CALLDIRECTION | O   |
        | CALLID        | c-1 |
        | USER1         | u1  |
        | USER2         | u2  |
        | USER3         | u3  |
        | USER4         | u4  |
        | USER5         | u5  |
        | USER6         | u6  |
        | USER7         | u7  |
        | USER8         | u8  |
        | USER9         | u9  |
        | USER10        | u10 |
        | USER11        | u11 |
        | USER12        | u12 |
        | USER13        | u13 |
        | USER14        | u14 |
        | USER15        | u15 |
      Then it is accepted
      And Back Office shows
        | GROUP         | 12  |
        | GATE          | 80  |
        | ANI           | 11  |
        | DNIS          | 22  |
        | CALLDIRECTION | O   |
        | CALLID        | c-1 |
        | USER1         | u1  |
        | USER2         | u2  |
        | USER3         | u3  |
        | USER4         | u4  |
        | USER5         | u5  |
        | USER6         | u6  |
        | USER7         | u7  |
        | USER8         | u8  |
        | USER9         | u9  |
        | USER10        | u10 |
        | USER11        | u11 |
        | USER12        | u12 |
        | USER13        | u13 |
        | USER14        | u14 |
        | USER15        | u15 |

    @CALLFAM-10
    Example: The recording carries them as well
      Given Front Desk is in a call
      And CALLUPDATE is sent for Front Desk with
        | ANI | 6145559999 |
      And it is accepted
      When CALLSTOP is sent for Front Desk
      Then it is accepted
      And the last recording of Front Desk has
        | ANI | 6145559999 |

    @CALLUPDATE-1
    Example: KEEPDAYS is taken
      Given Front Desk is in a call
      When CALLUPDATE is sent for Front Desk with
        | USER1    | SpecialCall |
        | USER2    | 10121968    |
        | KEEPDAYS | 3650        |
      Then it is accepted
      And Front Desk shows
        | USER1 | SpecialCall |
        | USER2 | 10121968    |

    @CALLFAM-12
    Example: A KEEPDAYS that is no number changes nothing
      Given Front Desk is in a call
      When CALLUPDATE is sent for Front Desk with
        | USER1    | SpecialCall |
        | KEEPDAYS | for ever    |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE
      And Front Desk shows
        | USER1 |  |

  Rule: The schedules do not look again

    @CALLUPDATE-3
    Example: What changes does not stop a recording
      Given Back Office is in a call
      When CALLUPDATE is sent for Back Office with
        | GROUP | PRIVATE |
      Then it is accepted or refused
      And Back Office shows
        | ISRECORDING | Y |

    @CALLUPDATE-3
    Example: Nor does it start one
      Given Lobby is in a call
      When CALLUPDATE is sent for Lobby with
        | GROUP | 12 |
      Then it is accepted or refused
      And Lobby shows
        | ISRECORDING | N |

    @CALLUPDATE-3
    Example: What is recorded goes on as one
      Given Back Office is in a call
      And the recordings of Back Office are counted
      And CALLUPDATE is sent for Back Office with
        | GROUP | PRIVATE |
      And it is accepted or refused
      And Back Office has 0 more recordings
      When CALLSTOP is sent for Back Office
      Then it is accepted
      And Back Office has 1 more recording

  Rule: CALLINSTANCE picks the call

    @CALLUPDATE-10
    Example: The older of two calls
      Given Front Desk is in call "1" with
        | USER1 | talking |
      And Front Desk is in call "2" with
        | USER1 | talking |
      When CALLUPDATE is sent for Front Desk with
        | CALLINSTANCE | 1       |
        | USER1        | on hold |
      Then it is accepted
      And call "1" on Front Desk shows
        | USER1 | on hold |
      And call "2" on Front Desk shows
        | USER1 | talking |

    @CALLUPDATE-10
    Scenario Outline: Of three calls the one named "<call>"
      Given Front Desk is in call "1" with
        | USER1 | talking |
      And Front Desk is in call "2" with
        | USER1 | talking |
      And Front Desk is in call "3" with
        | USER1 | talking |
      When CALLUPDATE is sent for Front Desk with
        | CALLINSTANCE | <call>  |
        | USER1        | on hold |
      Then it is accepted
      And the calls on Front Desk have USER1
        | 1 | <first>  |
        | 2 | <second> |
        | 3 | <third>  |

      Examples:
        | call | first   | second  | third   |
        | 1    | on hold | talking | talking |
        | 2    | talking | on hold | talking |
        | 3    | talking | talking | on hold |

    @CALLUPDATE-10
    Example: An instance that is not up changes no other
      Given Front Desk is in call "1" with
        | USER1 | talking |
      When CALLUPDATE is sent for Front Desk with
        | CALLINSTANCE | 2       |
        | USER1        | on hold |
      Then it is accepted or refused
      And call "1" on Front Desk shows
        | USER1 | talking |

    @CALLUPDATE-12
    Example: An instance that is not up is refused
      Given Front Desk is in call "1"
      When CALLUPDATE is sent for Front Desk with
        | CALLINSTANCE | 2       |
        | USER1        | on hold |
      Then it is refused with 7 API_DEVICE_NOT_IN_CALL

    @CALLUPDATE-11
    Example: Without CALLINSTANCE the last call is meant
      Given Front Desk is in call "1" with
        | USER1 | talking |
      And Front Desk is in call "2" with
        | USER1 | talking |
      And Front Desk is in call "3" with
        | USER1 | talking |
      When CALLUPDATE is sent for Front Desk with
        | USER1 | newest |
      Then it is accepted
      And call "3" on Front Desk shows
        | USER1 | newest |
      And call "2" on Front Desk shows
        | USER1 | talking |
      And call "1" on Front Desk shows
        | USER1 | talking |

    @CALLFAM-5
    Example: A blank CALLINSTANCE names no call
      Given Front Desk is in call "1"
      And Front Desk is in call "2"
      When CALLUPDATE is sent for Front Desk with
        | CALLINSTANCE | (blank) |
        | USER1        | newest  |
      Then it is accepted
      And the calls on Front Desk have USER1
        | 1 |        |
        | 2 | newest |

    @CALLFAM-6
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
        | USER1 |  |
