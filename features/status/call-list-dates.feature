Feature: Searching for recordings: dates and numbers
  CALLLIST takes the dates of its range as unix seconds, and tells the time of a recording so too.

  Rule: Dates are unix seconds

    @CALLLIST-7
    Scenario Outline: <why>
      Given Back Office is in a call with
        | USER3 | mark-(run) |
      And the call on Back Office has ended
      And the last recording of Back Office is called "Fresh"
      When CALLLIST is sent for Back Office with
        | USER3         | mark-(run)                      |
        | CALLDATESTART | {RECORDINGTIME of Fresh <from>} |
        | CALLDATEEND   | {RECORDINGTIME of Fresh <to>}   |
      Then the recordings listed are "<found>"

      Examples:
        | why             | from   | to     | found |
        | The hours about | - 3600 | + 3600 | Fresh |
        | The hour before | - 7200 | - 3600 |       |
        | The hour after  | + 3600 | + 7200 |       |

    @CALLLIST-8
    Example: RECORDINGTIME is unix seconds
      Given Back Office is in a call
      And the call on Back Office has ended
      When CALLLIST is sent for Back Office with
        | CALLCOUNT | 1 |
      Then the RECORDINGTIME of every SEARCHRESULT matches "\d{10}"

    @CALLLIST-8 @needs-control
    Example: RECORDINGTIME is the start
      Given 10 seconds pass
      And Back Office is in a call
      And 61 seconds pass
      When CALLSTOP is sent for Back Office
      Then it is accepted
      And the last recording of Back Office has
        | RECORDINGTIME | 1770044410 |

    @CALLLIST-16 @needs-control
    Example: DURATION lasts from the start to the end
      Given Back Office is in a call
      And 61 seconds pass
      And 999 milliseconds pass
      When CALLSTOP is sent for Back Office
      Then it is accepted
      And the last recording of Back Office has
        | DURATION | 61 |

  Rule: Both ends belong to the range

    @CALLLIST-10
    Scenario Outline: From <from> to <to>
      Given Back Office is in a call with
        | USER3 | mark-(run) |
      And the call on Back Office has ended
      And the last recording of Back Office is called "Fresh"
      When CALLLIST is sent for Back Office with
        | USER3         | mark-(run)                      |
        | CALLDATESTART | {RECORDINGTIME of Fresh <from>} |
        | CALLDATEEND   | {RECORDINGTIME of Fresh <to>}   |
      Then the recordings listed are "<found>"

      Examples:
        | from | to   | found |
        | + 0  | + 0  | Fresh |
        | - 1  | + 0  | Fresh |
        | + 0  | + 1  | Fresh |
        | + 1  | + 2  |       |
        | - 2  | - 1  |       |
        | + 60 | - 60 |       |

    @CALLLIST-10
    Scenario Outline: <parameter> alone, at <edge>
      Given Back Office is in a call with
        | USER3 | mark-(run) |
      And the call on Back Office has ended
      And the last recording of Back Office is called "Fresh"
      When CALLLIST is sent for Back Office with
        | USER3       | mark-(run)                      |
        | <parameter> | {RECORDINGTIME of Fresh <edge>} |
      Then the recordings listed are "<found>"

      Examples:
        | parameter     | edge | found |
        | CALLDATESTART | + 0  | Fresh |
        | CALLDATESTART | + 1  |       |
        | CALLDATEEND   | + 0  | Fresh |
        | CALLDATEEND   | - 1  |       |

    @CALLLIST-10 @needs-control
    Scenario Outline: From <from> to <to>: <why>
      When CALLLIST is sent with
        | USER15        | archive |
        | CALLDATESTART | <from>  |
        | CALLDATEEND   | <to>    |
      Then the recordings listed are "<found>"

      Examples:
        | from       | to         | found                                   | why             |
        | 1768039200 | 1768042800 | Second Saturday, First Saturday         | both ends       |
        | 1768039201 | 1768042800 | Second Saturday                         | a second after  |
        | 1768039200 | 1768042799 | First Saturday                          | a second before |
        | 1768046400 | 1768200000 | Sunday, Fourth Saturday, Third Saturday | two at once     |

    @CALLLIST-10
    Example: A search that finds nothing holds no result
      When CALLLIST is sent with
        | RECORDID | 999999999 |
      Then the elements of the reply are "TYPE REQUESTID"

  Rule: A count or a date is a whole number

    @CALLLIST-15
    Scenario Outline: <parameter> "<value>" is none
      When CALLLIST is sent for Back Office with
        | <parameter> | <value> |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

      Examples:
        | parameter     | value      |
        | CALLCOUNT     | five       |
        | CALLCOUNT     | -1         |
        | CALLDATESTART | 2026-01-10 |
        | CALLDATEEND   | 1.5        |
