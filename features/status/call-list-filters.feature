Feature: Searching for recordings: what may be asked for
  What a result shows can be asked for, one thing or several.

  Rule: What a result shows is a filter

    @CALLLIST-19
    Scenario Outline: By <filter>
      Given Back Office is in a call with
        | USER3    | mark-(run) |
        | <filter> | <value>    |
      And the call on Back Office has ended
      And the last recording of Back Office is called "Marked"
      And Back Office is in a call with
        | USER3    | mark-(run) |
        | <filter> | <other>    |
      And the call on Back Office has ended
      When CALLLIST is sent with
        | USER3    | mark-(run) |
        | <filter> | <value>    |
      Then the recordings listed are "Marked"

      Examples:
        | filter        | value      | other      |
        | ANI           | 6145551212 | 6145551313 |
        | DNIS          | 8889225526 | 8889225527 |
        | CALLDIRECTION | O          | I          |
        | GROUP         | 14         | 12         |
        | GATE          | 81         | 80         |
        | USER1         | mark 1     | other      |
        | USER2         | mark 2     | other      |
        | USER4         | mark 4     | other      |
        | USER5         | mark 5     | other      |
        | USER6         | mark 6     | other      |
        | USER7         | mark 7     | other      |
        | USER8         | mark 8     | other      |
        | USER9         | mark 9     | other      |
        | USER10        | mark 10    | other      |
        | USER11        | mark 11    | other      |
        | USER12        | mark 12    | other      |
        | USER13        | mark 13    | other      |
        | USER14        | mark 14    | other      |
        | USER15        | mark 15    | other      |

    @CALLLIST-19
    Scenario Outline: By <filter>, of two devices
      Given Back Office is in a call with
        | USER3 | mark-(run) |
      And the call on Back Office has ended
      And the last recording of Back Office is called "Marked"
      And Supervisor Desk is in a call with
        | USER3 | mark-(run) |
      And the call on Supervisor Desk has ended
      When CALLLIST is sent with
        | USER3    | mark-(run)                  |
        | <filter> | the <filter> of Back Office |
      Then the recordings listed are "Marked"

      Examples:
        | filter      |
        | DEVICEALIAS |
        | SYS_USER    |
        | CRM_USER    |
        | AGENTID     |

    @CALLLIST-19
    Example: By RECORDID
      Given Back Office is in a call
      And the call on Back Office has ended
      And the last recording of Back Office is called "Marked"
      When CALLLIST is sent with
        | RECORDID | the RECORDID of Marked |
      Then the recordings listed are "Marked"

    @CALLLIST-19 @needs-control
    Scenario Outline: In an archive, by <filter>
      When CALLLIST is sent with
        | USER15   | archive |
        | <filter> | <value> |
      Then the recordings listed are "<found>"

      Examples:
        | filter        | value                              | found                           |
        | DEVICEID      | the DEVICEID of Back Office        | Second Saturday, First Saturday |
        | DEVICEALIAS   | the DEVICEALIAS of Supervisor Desk | Fourth Saturday, Third Saturday |
        | ANI           | 6145551212                         | Third Saturday, First Saturday  |
        | CALLDIRECTION | O                                  | Sunday, Second Saturday         |
        | AGENTID       | the AGENTID of Supervisor Desk     | Fourth Saturday, Third Saturday |

    @CALLLIST-12
    Example: A blank filter is none
      Given Back Office is in a call with
        | USER3 | mark-(run) |
        | USER9 | nine       |
      And the call on Back Office has ended
      And the last recording of Back Office is called "Marked"
      When CALLLIST is sent for Back Office with
        | USER3 | mark-(run) |
        | USER9 | (blank)    |
        | GROUP | (blank)    |
      Then the recordings listed are "Marked"

    @CALLLIST-13
    Example: Without any filter everything is listed
      When CALLLIST is sent with
        | CALLCOUNT | 3 |
      Then the CALLNUMBER of those listed are "1, 2, 3"

  Rule: Texts are compared whole

    @CALLLIST-14
    Scenario Outline: <field> "<kept>" and "<asked>"
      Given Back Office is in a call with
        | USER3   | mark-(run) |
        | <field> | <kept>     |
      And the call on Back Office has ended
      When CALLLIST is sent for Back Office with
        | USER3   | mark-(run) |
        | <field> | <asked>    |
      Then the <field> of those listed are "<found>"

      Examples:
        | field | kept         | asked        | found        |
        | ANI   | 0012         | 0012         | 0012         |
        | ANI   | 0012         | 12           |              |
        | DNIS  | +16145551212 | +16145551212 | +16145551212 |
        | DNIS  | +16145551212 | 16145551212  |              |
        | USER1 | 1e5          | 1e5          | 1e5          |
        | USER1 | 1e5          | 100000       |              |
        | USER1 | Gold Level   | Gold         |              |
        | USER1 | Gold Level   | gold level   |              |
