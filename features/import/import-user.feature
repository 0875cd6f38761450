Feature: Adding and listing users
  IMPORTUSER keeps the users of the system from outside. ADD makes one, unless the name is taken
  already, so that a script may send it again and again; LIST tells of all of them.

  Rule: ADD makes a user of what was sent

    @IMPORTUSER-1 @IMPORTUSER-4 @IMPORTUSER-13 @IMPORTUSER-14 @IMPORTUSER-15 @IMPORTUSER-Q2
    Example: Every field is listed as it was sent, and nobody else changes
      Given the list of users is noted
      When IMPORTUSER is sent with
        | ACTION      | ADD              |
        | USERNAME    | Nina Login       |
        | EMPLOYEE_ID | 0012             |
        | FIRST_NAME  | Nina (run)       |
        | LAST_NAME   | Simone           |
        | STATUS      | A                |
        | SYS_USER    | simone.1         |
        | DOMAIN      | Uptivity         |
        | EMAIL       | nina@example.com |
        | CRM_USER    | CRM Nina         |
        | SITEID      | 1                |
        | PHONES      | 71(run),72(run)  |
      Then it is accepted with "API_OK"
      And the list of users is as noted but for "Nina (run) Simone"
      And the user "Nina (run) Simone" shows
        | USERNAME    | Nina Login       |
        | EMPLOYEE_ID | 0012             |
        | FIRST_NAME  | Nina (run)       |
        | LAST_NAME   | Simone           |
        | AGENT       | TRUE             |
        | STATUS      | A                |
        | SYS_USER    | simone.1         |
        | SYS_DOMAIN  | Uptivity         |
        | EMAIL       | nina@example.com |
        | CRM_USER    | CRM Nina         |
        | SITE_ID     | 1                |
        | PHONES      | 71(run),72(run)  |

    @IMPORTUSER-28 @IMPORTUSER-14 @IMPORTUSER-15
    Example: Of what was not sent, a new user has none
      When IMPORTUSER is sent with
        | ACTION     | ADD          |
        | FIRST_NAME | Dinah (run)  |
        | LAST_NAME  | Washington   |
      Then it is accepted
      And the user "Dinah (run) Washington" shows
        | USERNAME    |       |
        | EMPLOYEE_ID |       |
        | AGENT       | FALSE |
        | STATUS      | A     |
        | SYS_USER    |       |
        | SYS_DOMAIN  |       |
        | EMAIL       |       |
        | CRM_USER    |       |
        | SITE_ID     | -1    |
        | PHONES      |       |

    @IMPORTUSER-15
    Scenario Outline: With STATUS <status> a user is shown as <shown>
      When IMPORTUSER is sent with
        | ACTION     | ADD      |
        | FIRST_NAME | <first>  |
        | LAST_NAME  | Jordan   |
        | STATUS     | <status> |
      Then it is accepted
      And the user "<first> Jordan" shows
        | STATUS | <shown> |

      Examples:
        | first       | status | shown |
        | Sheila(run) | A      | A     |
        | Louis(run)  | I      | I     |
        | Clyde(run)  | i      | I     |

    @IMPORTUSER-14
    Scenario Outline: With AGENT <agent> a user is shown as <shown>
      When IMPORTUSER is sent with
        | ACTION     | ADD     |
        | FIRST_NAME | <first> |
        | LAST_NAME  | Jones   |
        | AGENT      | <agent> |
      Then it is accepted
      And the user "<first> Jones" shows
        | AGENT  | <shown> |
        | PHONES |         |

      Examples:
        | first      | agent | shown |
        | Norah(run) | TRUE  | TRUE  |
        | Rickie(run) | true | TRUE  |
        | Elvin(run) | FALSE | FALSE |

    @IMPORTUSER-34
    Example: With a phone a user is an agent, whatever AGENT says
      When IMPORTUSER is sent with
        | ACTION     | ADD        |
        | FIRST_NAME | Etta (run) |
        | LAST_NAME  | Jones      |
        | AGENT      | FALSE      |
        | PHONES     | 74(run)    |
      Then it is accepted
      And the user "Etta (run) Jones" shows
        | AGENT | TRUE |

    @IMPORTUSER-32
    Example: Phones are told once, in order, and without blanks
      When IMPORTUSER is sent with
        | ACTION     | ADD                                               |
        | FIRST_NAME | Sarah (run)                                       |
        | LAST_NAME  | Vaughan                                           |
        | PHONES     | 76(run) , 75(run),,(space)76(run), 77(run),(space) |
      Then it is accepted
      And the user "Sarah (run) Vaughan" shows
        | PHONES | 76(run),75(run),77(run) |

    @IMPORTUSER-40 @IMPORTUSER-4
    Example: A new phone is a device, with the users of its agent
      Given the user "Betty (run) Carter" is added with
        | USERNAME | login-(run) |
        | SYS_USER | sys-(run)   |
        | CRM_USER | crm-(run)   |
        | PHONES   | 78(run)     |
      When DEVICESTATUS is sent with
        | CRM_USER | crm-(run) |
      Then it is accepted
      And the DEVICEID of every DEVICE matches "78(run)"
      And the SYS_USER of every DEVICE matches "sys-(run)"
      And the CRM_USER of every DEVICE matches "crm-(run)"

    @IMPORTUSER-4
    Example: The login to Uptivity is not that of the integrated system
      Given the user "Carmen (run) McRae" is added with
        | USERNAME | name-(run) |
        | PHONES   | 79(run)    |
      When DEVICESTATUS is sent with
        | CRM_USER | name-(run) |
      Then it is refused with 8 API_DEVICE_INVALID

    @IMPORTUSER-36
    Example: Of logins and addresses two users may have the same
      Given the user "Peggy (run) Lee" is added with
        | USERNAME | same-(run)       |
        | EMAIL    | same@example.com |
      When IMPORTUSER is sent with
        | ACTION     | ADD              |
        | FIRST_NAME | Patsy (run)      |
        | LAST_NAME  | Cline            |
        | USERNAME   | same-(run)       |
        | EMAIL      | same@example.com |
      Then it is accepted
      And the user "Patsy (run) Cline" shows
        | USERNAME | same-(run)       |
        | EMAIL    | same@example.com |

  Rule: The number of a new user is the server's choice

    @IMPORTUSER-5
    Example: A USER_ID that somebody has
      Given the user "Billie (run) Holiday" is added with
        | EMAIL | billie@example.com |
      And the list of users is noted
      When IMPORTUSER is sent with
        | ACTION     | ADD                                 |
        | USER_ID    | the USER_ID of Billie (run) Holiday |
        | FIRST_NAME | Lena (run)                          |
        | LAST_NAME  | Horne                               |
      Then it is accepted
      And the list of users is as noted but for "Lena (run) Horne"

    @IMPORTUSER-5 @IMPORTUSER-10
    Example: A USER_ID that nobody has
      When IMPORTUSER is sent with
        | ACTION     | ADD       |
        | USER_ID    | 987654321 |
        | FIRST_NAME | Abbey (run) |
        | LAST_NAME  | Lincoln   |
      Then it is accepted
      When IMPORTUSER is sent with
        | ACTION  | MODIFY    |
        | USER_ID | 987654321 |
      Then it is refused with 28 API_USER_NOT_FOUND

    @IMPORTUSER-5
    Example: A USER_ID that is none
      When IMPORTUSER is sent with
        | ACTION     | ADD          |
        | USER_ID    | the second   |
        | FIRST_NAME | Blossom (run) |
        | LAST_NAME  | Dearie       |
      Then it is accepted
      And the user "Blossom (run) Dearie" shows
        | LAST_NAME | Dearie |

  Rule: LIST tells of every user, and needs nothing more

    @IMPORTUSER-1 @IMPORTUSER-3 @IMPORTUSER-13 @IMPORTUSER-Q1 @IMPORTUSER-Q3
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

    @IMPORTUSER-3
    Example: Whatever else is sent is no matter
      When IMPORTUSER is sent with
        | ACTION   | LIST       |
        | USER_ID  | the first  |
        | STATUS   | unknown    |
        | PASSWORD | open, door |
      Then it is accepted
      And COUNT tells how many USER there are

    @IMPORTUSER-16 @IMPORTUSER-25
    Example: The built-in administrator was there before there was a clock
      Then the user "Super User" shows
        | USER_ID  | 1                           |
        | SITE_ID  | -1                          |
        | ADD_TIME | 1/1/0001 12:00:00 AM +00:00 |

    @IMPORTUSER-23
    Example: Times are those of the wall, with their offset
      Given the user "Rosemary (run) Clooney" is added
      When IMPORTUSER is sent with
        | ACTION | LIST |
      Then the ADD_TIME of every USER matches "(1[0-2]|[1-9])/(3[01]|[12]\d|[1-9])/\d{4} (1[0-2]|[1-9])(:[0-5]\d){2} [AP]M [+-]\d\d:\d\d"
      And the MOD_TIME of every USER matches "(1[0-2]|[1-9])/(3[01]|[12]\d|[1-9])/\d{4} (1[0-2]|[1-9])(:[0-5]\d){2} [AP]M ?[+-]\d\d:\d\d"
