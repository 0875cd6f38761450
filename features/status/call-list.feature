Feature: Searching for recordings
  CALLLIST finds finished recordings by what is known of them, newest first.

  Rule: Each filter narrows the search

    @CALLLIST-1
    Scenario Outline: By <filter>
      When CALLLIST is sent with
        | USER15   | archive |
        | <filter> | <value> |
      Then the recordings listed are "<found>"

      Examples:
        | filter        | value                          | found                          |
        | DEVICEID      | the DEVICEID of Back Office    | Second Saturday, First Saturday |
        | DEVICEALIAS   | the DEVICEALIAS of Supervisor Desk | Fourth Saturday, Third Saturday |
        | ANI           | 6145551212                     | Third Saturday, First Saturday  |
        | DNIS          | 8889225526                     | Second Saturday, First Saturday |
        | CALLDIRECTION | O                              | Sunday, Second Saturday         |
        | GROUP         | 14                             | Fourth Saturday, Third Saturday |
        | GATE          | 81                             | Second Saturday                 |
        | USER1         | Silver Level                   | Third Saturday                  |
        | RECORDID      | the RECORDID of Third Saturday | Third Saturday                  |
        | SYS_USER      | the SYS_USER of Supervisor Desk | Fourth Saturday, Third Saturday |
        | CRM_USER      | the CRM_USER of Back Office     | Second Saturday, First Saturday |
        | AGENTID       | the AGENTID of Supervisor Desk  | Fourth Saturday, Third Saturday |

    @CALLLIST-1
    Scenario Outline: By USER<number>
      Given Back Office is in a call with
        | USER<number> | mark <number> |
      And the call on Back Office has ended
      And Back Office is in a call with
        | USER<number> | other |
      And the call on Back Office has ended
      When CALLLIST is sent for Back Office with
        | USER<number> | mark <number> |
        | CALLCOUNT    | 1             |
      Then the USER<number> of those listed are "mark <number>"

      Examples:
        | number |
        | 1      |
        | 2      |
        | 3      |
        | 4      |
        | 5      |
        | 6      |
        | 7      |
        | 8      |
        | 9      |
        | 10     |
        | 11     |
        | 12     |
        | 13     |
        | 14     |
        | 15     |

    @CALLLIST-2
    Example: Two filters must both match
      When CALLLIST is sent with
        | USER15 | archive    |
        | ANI    | 6145551212 |
        | GROUP  | 12         |
      Then the recordings listed are "First Saturday"

    @CALLLIST-2
    Example: Filters that no recording matches together find nothing
      When CALLLIST is sent with
        | USER15 | archive |
        | GROUP  | 12      |
        | GATE   | 80      |
        | CALLDIRECTION | O |
      Then the recordings listed are ""

    @CALLLIST-12
    Example: A blank filter is none
      When CALLLIST is sent with
        | USER15 | archive |
        | GATE   | 81      |
        | USER9  | (blank) |
        | GROUP  | (blank) |
      Then the recordings listed are "Second Saturday"

    @CALLLIST-13
    Example: Without any filter everything is listed
      When CALLLIST is sent with
        | CALLCOUNT | 3 |
      Then the CALLNUMBER of those listed are "1, 2, 3"

    @CALLLIST-14 @REQ-23
    Scenario Outline: Texts are compared whole: <field> "<value>" finds "<found>"
      When CALLLIST is sent with
        | USER15  | archive |
        | <field> | <value> |
      Then the recordings listed are "<found>"

      Examples:
        | field | value        | found           |
        | ANI   | 0012         | Fourth Saturday |
        | ANI   | 12           |                 |
        | DNIS  | +16145551212 | Fourth Saturday |
        | DNIS  | 16145551212  |                 |
        | USER1 | 1e5          | Fourth Saturday |
        | USER1 | 100000       |                 |
        | USER1 | Gold         |                 |
        | USER1 | gold level   |                 |

  Rule: The newest comes first

    @CALLLIST-3 @CALLLIST-18
    Example: By the time of recording, and within a second by RECORDID
      When CALLLIST is sent with
        | USER15 | archive |
      Then the recordings listed are "Sunday, Fourth Saturday, Third Saturday, Second Saturday, First Saturday"

    @CALLLIST-3
    Example: What is recorded now is newer than the archive
      Given Back Office is in a call with
        | USER14 | fresh |
      And the call on Back Office has ended
      When CALLLIST is sent for Back Office with
        | CALLCOUNT | 1 |
      Then the USER14 of those listed are "fresh"

    @CALLLIST-6
    Example: CALLNUMBER counts from 1
      When CALLLIST is sent with
        | USER15 | archive |
      Then the CALLNUMBER of those listed are "1, 2, 3, 4, 5"

  Rule: CALLCOUNT gives the newest so many

    @CALLLIST-4
    Scenario Outline: <count> of five
      When CALLLIST is sent with
        | USER15    | archive |
        | CALLCOUNT | <count> |
      Then the recordings listed are "<found>"

      Examples:
        | count | found                                                                    |
        | 1     | Sunday                                                                   |
        | 2     | Sunday, Fourth Saturday                                                  |
        | 4     | Sunday, Fourth Saturday, Third Saturday, Second Saturday                 |
        | 5     | Sunday, Fourth Saturday, Third Saturday, Second Saturday, First Saturday |
        | 6     | Sunday, Fourth Saturday, Third Saturday, Second Saturday, First Saturday |
        | 0     |                                                                          |

    @CALLLIST-4
    Example: Within a range of dates
      When CALLLIST is sent with
        | USER15        | archive    |
        | CALLDATESTART | 1768039200 |
        | CALLDATEEND   | 1768046400 |
        | CALLCOUNT     | 2          |
      Then the recordings listed are "Fourth Saturday, Third Saturday"

  Rule: Dates are unix seconds, and both ends belong to the range

    @CALLLIST-7 @CALLLIST-10
    Scenario Outline: From <from> to <to>: <why>
      When CALLLIST is sent with
        | USER15        | archive |
        | CALLDATESTART | <from>  |
        | CALLDATEEND   | <to>    |
      Then the recordings listed are "<found>"

      Examples:
        | from       | to         | found                                            | why               |
        | 1768039200 | 1768042800 | Second Saturday, First Saturday                  | both ends         |
        | 1768039201 | 1768042800 | Second Saturday                                  | a second after    |
        | 1768039200 | 1768042799 | First Saturday                                   | a second before   |
        | 1768039200 | 1768039200 | First Saturday                                   | one second        |
        | 1768046400 | 1768200000 | Sunday, Fourth Saturday, Third Saturday          | two at once       |
        | 1768050000 | 1768060000 |                                                  | nothing in it     |
        | 1768060000 | 1768050000 |                                                  | the wrong way     |

    @CALLLIST-7
    Example: A start without an end
      When CALLLIST is sent with
        | USER15        | archive    |
        | CALLDATESTART | 1768046401 |
      Then the recordings listed are "Sunday"

    @CALLLIST-7
    Example: An end without a start
      When CALLLIST is sent with
        | USER15      | archive    |
        | CALLDATEEND | 1768042800 |
      Then the recordings listed are "Second Saturday, First Saturday"

    @CALLLIST-15
    Scenario Outline: <parameter> "<value>" is no whole number
      When CALLLIST is sent with
        | USER15      | archive |
        | <parameter> | <value> |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

      Examples:
        | parameter     | value      |
        | CALLCOUNT     | five       |
        | CALLCOUNT     | -1         |
        | CALLDATESTART | 2026-01-10 |
        | CALLDATEEND   | 1.5        |

  Rule: A recording shows its call, its agent and where it can be heard

    @CALLLIST-1 @CALLLIST-8 @CALLLIST-9 @CALLLIST-16 @CALLLIST-17
    Example: A recording with everything
      Then the recording Second Saturday has
        | CALLNUMBER     | 1                              |
        | DEVICEID       | 4002                           |
        | DEVICEALIAS    | A4002                          |
        | ANI            | 6145551313                     |
        | DNIS           | 8889225526                     |
        | CALLDIRECTION  | O                              |
        | GROUP          | 12                             |
        | GATE           | 81                             |
        | USER1          | Gold Level                     |
        | USER2          |                                |
        | RECORDINGTIME  | 1768042800                     |
        | DURATION       | 125                            |
        | AGENTFIRSTNAME | Grace                          |
        | AGENTLASTNAME  | Murray                         |
        | CRM_USER       | CRMGRACE                       |
        | SYS_USER       | grace.murray                   |

    @CALLLIST-9
    Example: The link leads to the recording
      When CALLLIST is sent with
        | RECORDID | the RECORDID of Second Saturday |
      Then the PLAYBACKLINK of every SEARCHRESULT matches "[Hh][Tt][Tt][Pp][Ss]?://[^/]+/MediaPlayer/ExternalCallListPlayer/{RECORDID}/false"

    @CALLLIST-17
    Example: A recording of a device without an agent names nobody
      Then the recording Sunday has
        | AGENTFIRSTNAME | |
        | AGENTLASTNAME  | |
        | CRM_USER       | |
        | SYS_USER       | |

    @CALLLIST-17
    Example: A new recording names the agent at the device
      Given Supervisor Softphone is in a call
      When CALLSTOP is sent for Supervisor Softphone
      Then it is accepted
      And the last recording of Supervisor Softphone has
        | AGENTFIRSTNAME | Alan          |
        | AGENTLASTNAME  | Mathison      |
        | SYS_USER       | the SYS_USER of Supervisor Softphone |
        | CRM_USER       | the CRM_USER of Supervisor Softphone |

    @CALLLIST-8 @CALLLIST-16 @needs-control
    Example: RECORDINGTIME is the start, and DURATION lasts to the end
      Given 10 seconds pass
      And Back Office is in a call
      And 61 seconds pass
      And 999 milliseconds pass
      When CALLSTOP is sent for Back Office
      Then it is accepted
      And the last recording of Back Office has
        | RECORDINGTIME | 1770044410 |
        | DURATION      | 61         |

    @CALLLIST-1
    Example: The elements of a result are in the order of the document
      When CALLLIST is sent with
        | RECORDID | the RECORDID of Sunday |
      Then the elements of SEARCHRESULT are "CALLNUMBER DEVICEID DEVICEALIAS ANI DNIS CALLDIRECTION GROUP GATE USER1 USER2 USER3 USER4 USER5 USER6 USER7 USER8 USER9 USER10 USER11 USER12 USER13 USER14 USER15 RECORDID RECORDINGTIME DURATION AGENTFIRSTNAME AGENTLASTNAME CRM_USER SYS_USER PLAYBACKLINK"

    @CALLLIST-11
    Example: A recording in progress is not listed
      Given the recordings of Front Desk are counted
      When CALLSTART is sent for Front Desk
      Then it is accepted
      And Front Desk has 0 more recordings

  Rule: The reply names the command in TYPE and says nothing of its result

    @CALLLIST-Q1 @CALLLIST-Q2 @RES-7
    Example: It opens with TYPE and REQUESTID alone
      When CALLLIST is sent with
        | RECORDID | the RECORDID of Sunday |
      Then TYPE is "CALLLIST"
      And REQUESTID echoes the request
      And the elements of the reply are "TYPE REQUESTID SEARCHRESULT"

    @CALLLIST-10
    Example: A search that finds nothing holds no result
      When CALLLIST is sent with
        | RECORDID | 999999999 |
      Then the elements of the reply are "TYPE REQUESTID"
