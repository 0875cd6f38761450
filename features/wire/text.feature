Feature: Text stays text
  A value comes back as it was sent: no number is made of it, nothing in it is dropped or doubled.

  Rule: What is set with a call is what the call shows

    @REQ-10 @REQ-23
    Scenario Outline: <why>: "<value>"
      Given Front Desk is in a call with
        | USER1 | <value> |
      When DEVICESTATUS is sent for Front Desk
      Then it is accepted
      And Front Desk as listed shows
        | USER1 | <value> |

      Examples:
        | value                 | why                       |
        | 0012                  | leading zeros             |
        | 1e5                   | a number in disguise      |
        | 0x1F                  | another                   |
        | 1.50                  | trailing zeros            |
        | true                  | a truth value in disguise |
        | null                  | nothing in disguise       |
        | 99999999999999999999  | more digits than a number |
        | Follow  up   on order | inner spaces              |
        | Gold LEVEL            | lower and upper case      |
        | 614 555 1212          | blanks between digits     |

    @REQ-23
    Scenario Outline: In <name> too
      Given Front Desk is in a call with
        | <name> | <value> |
      When DEVICESTATUS is sent for Front Desk
      Then it is accepted
      And Front Desk as listed shows
        | <name> | <value> |

      Examples:
        | name   | value     |
        | GROUP  | 007       |
        | GATE   | 0080      |
        | ANI    | 0612 0012 |
        | DNIS   | 00049     |
        | USER2  | 0.10      |
        | USER15 | 1e5       |

    @REQ-26
    Scenario Outline: Symbols and letters: <why>: "<value>"
      Given Front Desk is in a call with
        | USER1 | <value> |
      When DEVICESTATUS is sent for Front Desk
      Then it is accepted
      And Front Desk as listed shows
        | USER1 | <value> |

      Examples:
        | value             | why                   |
        | +16145551212      | a leading plus        |
        | -5                | a leading minus       |
        | Zoë Ærø 東京 🙂      | letters beyond ASCII  |
        | __proto__         | a name with a meaning |
        | 100%25 + 1 = 2?   | the marks of a URL    |
        | C:\\Recordings\\x | backslashes           |

    @REQ-11
    Scenario Outline: A value with "<value>" may fail, and is answered
      When CALLSTART is sent for Front Desk with
        | USER1 | <value> |
      Then it is accepted or refused
      When TEST is sent
      Then it is accepted

      Examples:
        | value             |
        | Sales & Marketing |
        | A & B <C> "D" 'E' |

    @REQ-25 @WEB-20
    Scenario Outline: Markup characters: "<value>"
      Given Front Desk is in a call with
        | USER1 | <value> |
      When DEVICESTATUS is sent for Front Desk
      Then it is accepted
      And Front Desk as listed shows
        | USER1 | <value> |

      Examples:
        | value             |
        | Sales & Marketing |
        | A & B <C> "D" 'E' |
        | <b>bold</b>       |
        | &amp;             |
        | &lt;TYPE&gt;      |
        | ]]>               |
        | <![CDATA[x]]>     |
        | <!-- x -->        |

    @TCP-8
    Example: Blanks at the ends of a value are not part of it
      Given Front Desk is in a call with
        | USER1 | (space)Gold  Level(space) |
      When DEVICESTATUS is sent for Front Desk
      Then it is accepted
      And Front Desk as listed shows
        | USER1 | Gold  Level |

    @REQ-23
    Example: The recording keeps them as well
      Given Back Office is in a call with
        | ANI   | 1.50 |
        | DNIS  | 0012 |
        | USER1 | 1e5  |
      When CALLSTOP is sent for Back Office
      Then it is accepted
      And the last recording of Back Office has
        | ANI   | 1.50 |
        | DNIS  | 0012 |
        | USER1 | 1e5  |

    @REQ-26
    Example: The recording keeps symbols as well
      Given Back Office is in a call with
        | ANI | +16145551212 |
      When CALLSTOP is sent for Back Office
      Then it is accepted
      And the last recording of Back Office has
        | ANI | +16145551212 |
