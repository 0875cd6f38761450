Feature: Naming the call that is withheld
  BLACKOUTSTART takes one way to name the device, and no more than one.

  Rule: Exactly one selector names the device

    @BLACKOUT-2
    Scenario Outline: <one> and <other>
      Given Front Desk is in call "1"
      When BLACKOUTSTART is sent for Front Desk by <one> with
        | <other> | the <other> of Front Desk |
      Then it is accepted or refused
      And the calls on Front Desk have STATUS
        | 1 | recording |

      Examples:
        | one         | other       |
        | DEVICEID    | DEVICEALIAS |
        | DEVICEID    | CRM_USER    |
        | DEVICEID    | SYS_USER    |
        | DEVICEALIAS | CRM_USER    |
        | DEVICEALIAS | SYS_USER    |
        | CRM_USER    | SYS_USER    |

    @BLACKOUT-13
    Scenario Outline: The code of <one> and <other>
      Given Front Desk is in call "1"
      When BLACKOUTSTART is sent for Front Desk by <one> with
        | <other> | the <other> of Front Desk |
      Then it is refused with 8 API_DEVICE_INVALID
      And the calls on Front Desk have STATUS
        | 1 | recording |

      Examples:
        | one         | other       |
        | DEVICEID    | DEVICEALIAS |
        | DEVICEID    | CRM_USER    |
        | DEVICEID    | SYS_USER    |
        | DEVICEALIAS | CRM_USER    |
        | DEVICEALIAS | SYS_USER    |
        | CRM_USER    | SYS_USER    |

    @BLACKOUT-13
    Example: A blank one is none
      Given Front Desk is in call "1"
      When BLACKOUTSTART is sent for Front Desk by SYS_USER with
        | DEVICEID    | (blank) |
        | DEVICEALIAS | (blank) |
        | CRM_USER    | (blank) |
      Then it is accepted
      And the calls on Front Desk have STATUS
        | 1 | recordpaused |

    @BLACKOUT-13
    Example: None at all
      Given Front Desk is in call "1"
      When BLACKOUTSTART is sent with
        | CALLINSTANCE | 1 |
      Then it is refused with 8 API_DEVICE_INVALID
      And the calls on Front Desk have STATUS
        | 1 | recording |

    @BLACKOUT-13 @CALLFAM-8
    Example: A station is no selector of BLACKOUTSTART
      Given Front Desk is in call "1"
      When BLACKOUTSTART is sent for Front Desk by STATIONNAME
      Then it is refused with 8 API_DEVICE_INVALID
      And the calls on Front Desk have STATUS
        | 1 | recording |

    @BLACKOUT-15 @CALLFAM-7
    Scenario Outline: Nobody is known by <selector> "<value>"
      When BLACKOUTSTART is sent with
        | <selector> | <value> |
      Then it is refused with 8 API_DEVICE_INVALID

      Examples:
        | selector    | value    |
        | DEVICEID    | 4999777  |
        | DEVICEALIAS | no-alias |
        | CRM_USER    | NOCRM    |
        | SYS_USER    | no.user  |
