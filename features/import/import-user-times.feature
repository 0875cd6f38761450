Feature: When users were added and modified
  The server keeps two times of a user by its own clock: ADD_TIME, when the user was added, and
  MOD_TIME, when something was last changed.

  Background:
    Given the user "Nina(run) Simone" is added
    And the list of users is noted

  Rule: Times that are sent are not taken

    @IMPORTUSER-27
    Example: Times that are sent with ADD are not those of the user
      When IMPORTUSER is sent with
        | ACTION     | ADD                          |
        | FIRST_NAME | Otis(run)                    |
        | LAST_NAME  | Redding                      |
        | ADD_TIME   | 10/30/2006 4:05:38 PM -05:00 |
        | MOD_TIME   | 3/27/2008 3:34:43 PM -05:00  |
      Then it is accepted
      And the ADD_TIME of the user "Otis(run) Redding" does not match ".*2006.*"
      And the MOD_TIME of the user "Otis(run) Redding" does not match ".*2008.*"

    @IMPORTUSER-27
    Example: Nor are those that are sent with MODIFY
      When IMPORTUSER is sent with
        | ACTION   | MODIFY                          |
        | USER_ID  | the USER_ID of Nina(run) Simone |
        | ADD_TIME | 10/30/2006 4:05:38 PM -05:00    |
        | MOD_TIME | 3/27/2008 3:34:43 PM -05:00     |
      Then it is accepted
      And the fields of the user "Nina(run) Simone" that have changed are ""
      And the MOD_TIME of the user "Nina(run) Simone" does not match ".*2008.*"

  Rule: ADD sets both, MODIFY and DELETE the second, and a refused request none

    @IMPORTUSER-26 @needs-control
    Example: A new user was added and modified just now
      Given 65 seconds pass
      When IMPORTUSER is sent with
        | ACTION     | ADD       |
        | FIRST_NAME | Otis(run) |
        | LAST_NAME  | Redding   |
      Then it is accepted
      And the user "Otis(run) Redding" shows
        | ADD_TIME | 2/2/2026 10:01:05 AM -05:00 |
        | MOD_TIME | 2/2/2026 10:01:05 AM-05:00  |

    @IMPORTUSER-26 @needs-control
    Scenario Outline: <action> sets the second time alone
      Given 65 seconds pass
      When IMPORTUSER is sent with
        | ACTION  | <action>                        |
        | USER_ID | the USER_ID of Nina(run) Simone |
      Then it is accepted
      And the user "Nina(run) Simone" shows
        | ADD_TIME | 2/2/2026 10:00:00 AM -05:00 |
        | MOD_TIME | 2/2/2026 10:01:05 AM-05:00  |

      Examples:
        | action |
        | MODIFY |
        | DELETE |

    @IMPORTUSER-26 @needs-control
    Scenario Outline: A refused <action> sets none
      Given 65 seconds pass
      When IMPORTUSER is sent with
        | ACTION     | <action>                        |
        | USER_ID    | the USER_ID of Nina(run) Simone |
        | FIRST_NAME | Nina(run)                       |
        | LAST_NAME  | Simone                          |
        | AGENT      | maybe                           |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE
      And the list of users is as noted

      Examples:
        | action |
        | ADD    |
        | MODIFY |
