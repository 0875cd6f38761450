Feature: Searching for recordings
  CALLLIST finds finished recordings by what is known of them, newest first.

  Rule: What matches is listed

    @CALLLIST-1
    Example: By the device and a user field
      Given Back Office is in a call with
        | USER3 | mark-(run) |
      And the call on Back Office has ended
      And the last recording of Back Office is called "Marked"
      And Back Office is in a call with
        | USER3 | other-(run) |
      And the call on Back Office has ended
      When CALLLIST is sent for Back Office with
        | USER3 | mark-(run) |
      Then the recordings listed are "Marked"

    @CALLLIST-1
    Example: A result shows its call and its device
      Given Back Office is in a call with
        | GROUP | 12              |
        | GATE  | 81              |
        | ANI   | 6145551313      |
        | DNIS  | 8889225526      |
        | USER1 | Gold Level      |
        | USER2 | Customer 564582 |
      And the call on Back Office has ended
      When CALLLIST is sent for Back Office with
        | CALLCOUNT | 1 |
      Then every SEARCHRESULT holds "CALLNUMBER DEVICEID DEVICEALIAS ANI DNIS CALLDIRECTION GROUP GATE USER1 USER2 USER3 USER4 USER5 USER6 USER7 USER8 USER9 USER10 USER11 USER12 USER13 USER14 USER15 RECORDID RECORDINGTIME DURATION AGENTFIRSTNAME AGENTLASTNAME CRM_USER SYS_USER PLAYBACKLINK"
      And the last recording of Back Office has
        | DEVICEID    | the DEVICEID of Back Office    |
        | DEVICEALIAS | the DEVICEALIAS of Back Office |
        | GROUP       | 12                             |
        | GATE        | 81                             |
        | ANI         | 6145551313                     |
        | DNIS        | 8889225526                     |
        | USER1       | Gold Level                     |
        | USER2       | Customer 564582                |

    @CALLLIST-1
    Example: A recording that was updated is found by what it has now, and no longer by what it had
      Given Back Office is in a call with
        | USER3 | mark-(run) |
      And the call on Back Office has ended
      And the last recording of Back Office is called "Marked"
      When CALLLIST is sent for Back Office with
        | USER3 | mark-(run) |
      Then the recordings listed are "Marked"
      Given the recording Marked is given
        | USER3 | new-(run) |
      When CALLLIST is sent for Back Office with
        | USER3 | mark-(run) |
      Then the recordings listed are ""
      When CALLLIST is sent for Back Office with
        | USER3 | new-(run) |
      Then the recordings listed are "Marked"
      And the USER3 of those listed are "new-(run)"

    @CALLLIST-2
    Example: A recording must match every filter
      Given Back Office is in a call with
        | USER3 | mark-(run) |
      And the call on Back Office has ended
      And the last recording of Back Office is called "Both"
      And Back Office is in a call with
        | USER3 | other-(run) |
      And the call on Back Office has ended
      And Front Desk is in a call with
        | USER3 | mark-(run) |
      And the call on Front Desk has ended
      When CALLLIST is sent for Back Office with
        | USER3 | mark-(run) |
      Then the recordings listed are "Both"

    @CALLLIST-2
    Example: Of the USER fields too
      Given Back Office is in a call with
        | USER3 | mark-(run) |
        | USER4 | four-(run) |
      And the call on Back Office has ended
      And the last recording of Back Office is called "Both"
      And Back Office is in a call with
        | USER3 | mark-(run) |
        | USER4 | other      |
      And the call on Back Office has ended
      And Back Office is in a call with
        | USER3 | other      |
        | USER4 | four-(run) |
      And the call on Back Office has ended
      When CALLLIST is sent with
        | USER3 | mark-(run) |
        | USER4 | four-(run) |
      Then the recordings listed are "Both"

    @CALLLIST-2
    Example: Filters that no recording matches together find nothing
      Given Back Office is in a call with
        | USER3 | mark-(run) |
      And the call on Back Office has ended
      When CALLLIST is sent for Front Desk with
        | USER3 | mark-(run) |
      Then the recordings listed are ""

    @CALLLIST-11
    Example: A recording in progress is not listed
      Given the recordings of Front Desk are counted
      When CALLSTART is sent for Front Desk
      Then it is accepted
      And Front Desk has 0 more recordings

  Rule: The newest comes first

    @CALLLIST-3
    Example: What was recorded a moment ago is newer than all before
      Given Back Office is in a call with
        | USER2 | older-(run) |
      And the call on Back Office has ended
      And Back Office is in a call with
        | USER2 | fresh-(run) |
      And the call on Back Office has ended
      When CALLLIST is sent for Back Office
      Then the RECORDINGTIME of those listed never rises

    @CALLLIST-3 @needs-control
    Scenario Outline: The later one first: <found>
      When CALLLIST is sent with
        | USER15   | archive |
        | <filter> | <value> |
      Then the recordings listed are "<found>"

      Examples:
        | filter   | value                       | found                           |
        | DEVICEID | the DEVICEID of Back Office | Second Saturday, First Saturday |
        | ANI      | 6145551212                  | Third Saturday, First Saturday  |

    @CALLLIST-18 @needs-control
    Example: Within a second by RECORDID
      When CALLLIST is sent with
        | USER15 | archive |
      Then the recordings listed are "Sunday, Fourth Saturday, Third Saturday, Second Saturday, First Saturday"

    @CALLLIST-6
    Example: CALLNUMBER counts from 1
      Given Back Office is in a call
      And the call on Back Office has ended
      And Back Office is in a call
      And the call on Back Office has ended
      When CALLLIST is sent for Back Office with
        | CALLCOUNT | 2 |
      Then the CALLNUMBER of those listed are "1, 2"

  Rule: CALLCOUNT gives the newest so many

    @CALLLIST-4
    Scenario Outline: <count>
      Given Back Office is in a call
      And the call on Back Office has ended
      And Back Office is in a call
      And the call on Back Office has ended
      And Back Office is in a call
      And the call on Back Office has ended
      When CALLLIST is sent for Back Office with
        | CALLCOUNT | <count> |
      Then the newest <count> recordings of Back Office are listed

      Examples:
        | count |
        | 1     |
        | 2     |
        | 3     |

    @CALLLIST-4
    Example: More than there are
      Given Back Office is in a call with
        | USER3 | mark-(run) |
      And the call on Back Office has ended
      And the last recording of Back Office is called "Marked"
      When CALLLIST is sent for Back Office with
        | USER3     | mark-(run) |
        | CALLCOUNT | 5          |
      Then the recordings listed are "Marked"

    @CALLLIST-15
    Example: None
      When CALLLIST is sent for Back Office with
        | CALLCOUNT | 0 |
      Then the recordings listed are ""

    @CALLLIST-4
    Scenario Outline: Within a range of dates: <why>
      Given Back Office is in a call with
        | USER3 | mark-(run) |
      And the call on Back Office has ended
      And Back Office is in a call with
        | USER3 | mark-(run) |
      And the call on Back Office has ended
      And the last recording of Back Office is called "Newest"
      When CALLLIST is sent for Back Office with
        | USER3         | mark-(run)                       |
        | CALLDATESTART | {RECORDINGTIME of Newest <from>} |
        | CALLDATEEND   | {RECORDINGTIME of Newest <to>}   |
        | CALLCOUNT     | <count>                          |
      Then there are <found> SEARCHRESULT

      Examples:
        | why             | from   | to     | count | found |
        | the hours about | - 3600 | + 3600 | 1     | 1     |
        | the hours about | - 3600 | + 3600 | 2     | 2     |
        | the hour before | - 7200 | - 3600 | 1     | 0     |

    @CALLLIST-4 @needs-control
    Example: Within a range of dates that a newer one is not in
      When CALLLIST is sent with
        | USER15        | archive    |
        | CALLDATESTART | 1768039200 |
        | CALLDATEEND   | 1768046400 |
        | CALLCOUNT     | 2          |
      Then the recordings listed are "Fourth Saturday, Third Saturday"
