Feature: Listing users
  LIST tells of all users what the system knows of them.

  Rule: LIST tells of every user, and needs nothing more

    @IMPORTUSER-1 @IMPORTUSER-13
    Example: Every user is listed
      Given the user "June (run) Christy" is added
      And the user "Anita (run) O'Day" is added
      When IMPORTUSER is sent with
        | ACTION | LIST |
      Then it is accepted
      And there is at least 2 USER
      And the LAST_NAME of the user named "June (run) Christy" is "Christy"
      And the LAST_NAME of the user named "Anita (run) O'Day" is "O'Day"

    @IMPORTUSER-3
    Example: No password is asked for
      When IMPORTUSER is sent with
        | ACTION | LIST |
      Then it is accepted
      And there is at least 1 USER

    @IMPORTUSER-13
    Example: Of each the same fields, those apart whose spelling is another matter
      When IMPORTUSER is sent with
        | ACTION | LIST |
      Then it is accepted
      And every USER holds "USER_ID USERNAME AGENT STATUS ADD_TIME MOD_TIME SYS_USER SYS_DOMAIN EMAIL CRM_USER SITE_ID PHONES"

    @IMPORTUSER-Q1
    Example: Number and names are spelt as in the text
      When IMPORTUSER is sent with
        | ACTION | LIST |
      Then it is accepted
      And every USER holds "EMPLOYEE_ID FIRST_NAME LAST_NAME"

    @IMPORTUSER-14
    Example: AGENT is one of two words
      When IMPORTUSER is sent with
        | ACTION | LIST |
      Then it is accepted
      And the AGENT of every USER matches "TRUE|FALSE"
      And every USER with USER_ID "the AGENTID of Front Desk" has AGENT "TRUE"

    @IMPORTUSER-14
    Scenario Outline: AGENT <sent> is told as <told>
      Given the user "June (run) Christy" is added with
        | AGENT | <sent> |
      Then the user "June (run) Christy" shows
        | AGENT | <told> |

      Examples:
        | sent  | told  |
        | TRUE  | TRUE  |
        | FALSE | FALSE |

    @IMPORTUSER-13
    Scenario Outline: A user whose STATUS is <status> is listed too
      Given the user "June (run) Christy" is added with
        | STATUS | <status> |
      When IMPORTUSER is sent with
        | ACTION | LIST |
      Then it is accepted
      And the user "June (run) Christy" shows
        | STATUS | <status> |

      Examples:
        | status |
        | A      |
        | I      |

    @IMPORTUSER-Q3
    Example: USERS holds their count, and of each the same 15 fields
      Given the user "June (run) Christy" is added
      And the user "Anita (run) O'Day" is added with
        | PHONES | 80(run) |
      When IMPORTUSER is sent with
        | ACTION | LIST |
      Then it is accepted with "API_OK"
      And the elements of the reply are "REQUESTTYPE REQUESTID RESULTTYPE RESULTCODE RESULTMSG USERS"
      And COUNT tells how many USER there are
      And there is at least 2 USER
      And the elements of every USER are "USER_ID USERNAME EMPLOYEE_ID FIRST_NAME LAST_NAME AGENT STATUS ADD_TIME MOD_TIME SYS_USER SYS_DOMAIN EMAIL CRM_USER SITE_ID PHONES"
      And the AGENT of every USER matches "TRUE|FALSE"

    @IMPORTUSER-39
    Example: They are in order of their numbers, whoever changed last
      Given the user "Chris (run) Connor" is added
      And the user "Helen (run) Merrill" is added
      And the user "Chris (run) Connor" is modified with
        | EMAIL | chris@example.com |
      When IMPORTUSER is sent with
        | ACTION | LIST |
      Then the users are listed by number

    @IMPORTUSER-39 @needs-control
    Example: Numbers are no texts, and 10 comes after 7
      Given the world of "documented-examples"
      When IMPORTUSER is sent with
        | ACTION | LIST |
      Then the users are listed by number

    @REQ-15
    Example: Whatever else is sent is no matter
      When IMPORTUSER is sent with
        | ACTION   | LIST       |
        | USER_ID  | the first  |
        | STATUS   | unknown    |
        | PASSWORD | open, door |
      Then it is accepted
      And COUNT tells how many USER there are

    @IMPORTUSER-16 @IMPORTUSER-25
    Example: A number is a whole one, a site may be -1, and a time that was never set is the first of all
      When IMPORTUSER is sent with
        | ACTION | LIST |
      Then it is accepted
      And the USER_ID of every USER matches "[1-9]\d*"
      And the SITE_ID of every USER matches "-1|\d*"
      And the ADD_TIME of every USER matches "1/1/0001 12:00:00 AM \+00:00|(?!1/1/0001 ).*"

    @IMPORTUSER-16 @IMPORTUSER-25 @needs-control
    Example: The built-in administrator was there before there was a clock
      Then the user "Super User" shows
        | USER_ID  | 1                           |
        | SITE_ID  | -1                          |
        | ADD_TIME | 1/1/0001 12:00:00 AM +00:00 |

    @IMPORTUSER-23 @IMPORTUSER-24
    Example: Times are those of the wall, with their offset
      Given the user "Rosemary (run) Clooney" is added
      When IMPORTUSER is sent with
        | ACTION | LIST |
      Then the ADD_TIME of every USER matches "(1[0-2]|[1-9])/(3[01]|[12]\d|[1-9])/\d{4} (1[0-2]|[1-9])(:[0-5]\d){2} [AP]M [+-]\d\d:\d\d"
      And the MOD_TIME of every USER matches "(1[0-2]|[1-9])/(3[01]|[12]\d|[1-9])/\d{4} (1[0-2]|[1-9])(:[0-5]\d){2} [AP]M ?[+-]\d\d:\d\d"

    @IMPORTUSER-23 @needs-control
    Example: The offset is that of the server's clock
      Given the user "Rosemary (run) Clooney" is added
      When IMPORTUSER is sent with
        | ACTION | LIST |
      Then the ADD_TIME of every USER matches "1/1/0001 12:00:00 AM \+00:00|.* [AP]M -05:00"
