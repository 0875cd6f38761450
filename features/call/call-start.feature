Feature: Starting a call
  A device tells the recorder that a call began. From then on the call shows in the status commands.

  Rule: CALLSTART begins a call on the device

    @CALLSTART-1 @CALLSTART-2 @CALLFAM-2
    Example: A started call shows on its device
      When CALLSTART is sent for Front Desk
      Then it is accepted
      And Front Desk shows 1 call

    @CALLSTART-2
    Example: The data of the call shows with it
      When CALLSTART is sent for Front Desk with
        | GROUP | 12              |
        | GATE  | 80              |
        | ANI   | 6145551212      |
        | DNIS  | 8889225526      |
        | USER1 | Gold Level      |
        | USER2 | Customer 564582 |
      Then it is accepted
      And Front Desk shows
        | GROUP | 12              |
        | GATE  | 80              |
        | ANI   | 6145551212      |
        | DNIS  | 8889225526      |
        | USER1 | Gold Level      |
        | USER2 | Customer 564582 |

    @CALLSTART-2
    Example: It shows wherever the call does
      When CALLSTART is sent for Front Desk with
        | GROUP | 12         |
        | USER1 | Gold Level |
      Then it is accepted
      And call "" on Front Desk shows
        | GROUP | 12         |
        | USER1 | Gold Level |
      When DEVICELIST is sent
      Then it is accepted
      And Front Desk as listed shows
        | GROUP | 12         |
        | USER1 | Gold Level |

    @CALLSTART-2
    Example: None of it is lost
      When CALLSTART is sent for Front Desk with
        | GROUP  | 53         |
        | GATE   | 0081       |
        | ANI    | 6145551414 |
        | DNIS   | 8889225528 |
        | USER1  | value 1    |
        | USER2  | value 2    |
        | USER3  | value 3    |
        | USER4  | value 4    |
        | USER5  | value 5    |
        | USER6  | value 6    |
        | USER7  | value 7    |
        | USER8  | value 8    |
        | USER9  | value 9    |
        | USER10 | value 10   |
        | USER11 | value 11   |
        | USER12 | value 12   |
        | USER13 | value 13   |
        | USER14 | value 14   |
      Then it is accepted
      And Front Desk shows
        | GROUP  | 53         |
        | GATE   | 0081       |
        | ANI    | 6145551414 |
        | DNIS   | 8889225528 |
        | USER1  | value 1    |
        | USER2  | value 2    |
        | USER3  | value 3    |
        | USER4  | value 4    |
        | USER5  | value 5    |
        | USER6  | value 6    |
        | USER7  | value 7    |
        | USER8  | value 8    |
        | USER9  | value 9    |
        | USER10 | value 10   |
        | USER11 | value 11   |
        | USER12 | value 12   |
        | USER13 | value 13   |
        | USER14 | value 14   |

    @CALLFAM-10
    Example: Data that no sample of a request has
      When CALLSTART is sent for Front Desk with
        | USER15        | Customer 564582 |
        | CALLDIRECTION | I               |
        | CALLID        | PBX-77          |
      Then it is accepted
      And Front Desk shows
        | USER2         |                 |
        | USER15        | Customer 564582 |
        | CALLDIRECTION | I               |
        | CALLID        | PBX-77          |

    @CALLFAM-10
    Example: A value of a hundred characters
      When CALLSTART is sent for Front Desk with
        | USER1 | 1234567890-234567890-234567890-234567890-234567890-234567890-234567890-234567890-234567890-234567890 |
      Then it is accepted
      And Front Desk shows
        | USER1 | 1234567890-234567890-234567890-234567890-234567890-234567890-234567890-234567890-234567890-234567890 |

    @CALLFAM-12
    Example: A direction that is neither in nor out begins no call
      When CALLSTART is sent for Front Desk with
        | CALLDIRECTION | inbound |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE
      And Front Desk shows 0 calls

    @REQ-7
    Example: The order of the parameters does not matter
      When CALLSTART is sent with
        | USER1     | Gold Level                 |
        | DEVICEID  | the DEVICEID of Front Desk |
        | REQUESTID | 31                         |
      Then it is accepted
      And REQUESTID is "31"
      And Front Desk shows
        | USER1 | Gold Level |

  Rule: CALLINSTANCE tells calls on one device apart

    @CALLSTART-7
    Example: Three calls at once
      Given Front Desk is in call "1"
      And Front Desk is in call "2"
      When CALLSTART is sent for Front Desk with
        | CALLINSTANCE | 3 |
      Then it is accepted
      And Front Desk shows 3 calls
      And Front Desk shows call "1"
      And Front Desk shows call "2"
      And Front Desk shows call "3"

    @CALLSTART-7
    Example: Instances are texts, and 7 is not 07
      Given Front Desk is in call "07"
      When CALLSTART is sent for Front Desk with
        | CALLINSTANCE | 7 |
      Then it is accepted
      And Front Desk shows 2 calls
      And Front Desk shows call "07"
      And Front Desk shows call "7"

    @CALLSTART-7
    Example: A start of another instance leaves the first alone
      Given Front Desk is in call "1" with
        | USER1 | first |
      When CALLSTART is sent for Front Desk with
        | CALLINSTANCE | 2      |
        | USER1        | second |
      Then it is accepted
      And call "1" on Front Desk shows
        | USER1 | first |
      And call "2" on Front Desk shows
        | USER1 | second |

    @CALLSTART-8
    Example: Without CALLINSTANCE the instance is blank
      When CALLSTART is sent for Front Desk
      Then it is accepted
      And Front Desk shows call ""

    @CALLFAM-5
    Example: A blank CALLINSTANCE is a blank instance
      When CALLSTART is sent for Front Desk with
        | CALLINSTANCE | (blank) |
      Then it is accepted
      And Front Desk shows call ""

    @CALLSTART-8
    Example: A call without an instance stands beside one that has one
      Given Front Desk is in call "1"
      When CALLSTART is sent for Front Desk
      Then it is accepted
      And Front Desk shows 2 calls
      And Front Desk shows call ""
      And Front Desk shows call "1"

    @CALLSTART-14
    Example: A second start of the same instance replaces the first
      Given Front Desk is in call "1" with
        | USER1 | first |
      And the recordings of Front Desk are counted
      When CALLSTART is sent for Front Desk with
        | CALLINSTANCE | 1      |
        | USER2        | second |
      Then it is accepted
      And Front Desk shows 1 call
      And call "1" on Front Desk shows
        | USER1 |        |
        | USER2 | second |
      And Front Desk has 1 more recording
