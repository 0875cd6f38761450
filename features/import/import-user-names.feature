Feature: Names of users
  No two users have the same first and last name. A script may therefore add a user again and again:
  every ADD but the first is refused, and does no harm.

  Rule: ADD of a name that a user has changes nothing

    @IMPORTUSER-11 @IMPORTUSER-12
    Example: Not what was sent before with another value
      Given the user "Nina (run) Simone" is added with
        | USERNAME    | Nina Login       |
        | EMPLOYEE_ID | 0012             |
        | STATUS      | A                |
        | AGENT       | TRUE             |
        | SYS_USER    | simone.1         |
        | DOMAIN      | Uptivity         |
        | EMAIL       | nina@example.com |
        | CRM_USER    | CRM Nina         |
        | SITEID      | 1                |
        | PHONES      | 71(run),72(run)  |
      And the list of users is noted
      When IMPORTUSER is sent with
        | ACTION      | ADD                         |
        | FIRST_NAME  | Nina (run)                  |
        | LAST_NAME   | Simone                      |
        | USERNAME    | Another Login               |
        | EMPLOYEE_ID | 0013                        |
        | STATUS      | I                           |
        | AGENT       | FALSE                       |
        | ADD_TIME    | 1/1/2001 1:00:00 AM +00:00  |
        | MOD_TIME    | 1/1/2001 1:00:00 AM +00:00  |
        | SYS_USER    | waymon.1                    |
        | DOMAIN      | Elsewhere                   |
        | EMAIL       | other@example.com           |
        | CRM_USER    | CRM Other                   |
        | SITEID      | 2                           |
        | PHONES      | 73(run)                     |
      Then it is refused with 22 API_ERROR_KEYS_NOT_UNIQUE
      And the list of users is as noted

    @IMPORTUSER-12
    Example: Not what was not sent before
      Given the user "Otis (run) Redding" is added
      And the list of users is noted
      When IMPORTUSER is sent with
        | ACTION      | ADD               |
        | FIRST_NAME  | Otis (run)        |
        | LAST_NAME   | Redding           |
        | USERNAME    | Otis Login        |
        | EMPLOYEE_ID | 0014              |
        | AGENT       | TRUE              |
        | SYS_USER    | redding.1         |
        | DOMAIN      | Uptivity          |
        | EMAIL       | otis@example.com  |
        | CRM_USER    | CRM Otis          |
        | SITEID      | 3                 |
        | PHONES      | 74(run),75(run)   |
      Then it is refused with 22 API_ERROR_KEYS_NOT_UNIQUE
      And the list of users is as noted

    @IMPORTUSER-12
    Example: Not the user whose USER_ID is sent with it
      Given the user "Aretha (run) Franklin" is added
      And the list of users is noted
      When IMPORTUSER is sent with
        | ACTION     | ADD                                  |
        | USER_ID    | the USER_ID of Aretha (run) Franklin |
        | FIRST_NAME | Aretha (run)                         |
        | LAST_NAME  | Franklin                             |
        | EMAIL      | aretha@example.com                   |
      Then it is refused with 22 API_ERROR_KEYS_NOT_UNIQUE
      And the list of users is as noted

    @IMPORTUSER-12
    Example: Nor who has a phone
      Given the user "Wilson (run) Pickett" is added
      And IMPORTUSER is sent with
        | ACTION     | ADD          |
        | FIRST_NAME | Wilson (run) |
        | LAST_NAME  | Pickett      |
        | PHONES     | 76(run)      |
      And it is refused with 22 API_ERROR_KEYS_NOT_UNIQUE
      When IMPORTUSER is sent with
        | ACTION     | ADD       |
        | FIRST_NAME | Sam (run) |
        | LAST_NAME  | Cooke     |
        | PHONES     | 76(run)   |
      Then it is accepted

    @IMPORTUSER-12
    Example: However often it is sent
      Given the user "Percy (run) Sledge" is added with
        | EMAIL | percy@example.com |
      And the list of users is noted
      When IMPORTUSER is sent with
        | ACTION     | ADD               |
        | FIRST_NAME | Percy (run)       |
        | LAST_NAME  | Sledge            |
        | EMAIL      | first@example.com |
      Then it is refused with 22 API_ERROR_KEYS_NOT_UNIQUE
      When IMPORTUSER is sent with
        | ACTION     | ADD                |
        | FIRST_NAME | Percy (run)        |
        | LAST_NAME  | Sledge             |
        | EMAIL      | second@example.com |
      Then it is refused with 22 API_ERROR_KEYS_NOT_UNIQUE
      And the list of users is as noted
      And the EMAIL of the user named "Percy (run) Sledge" is "percy@example.com"

    @IMPORTUSER-12 @IMPORTUSER-26 @needs-control
    Example: Not even when it was changed last
      Given the user "Solomon (run) Burke" is added
      And the list of users is noted
      And 61 seconds pass
      When IMPORTUSER is sent with
        | ACTION     | ADD           |
        | FIRST_NAME | Solomon (run) |
        | LAST_NAME  | Burke         |
      Then it is refused with 22 API_ERROR_KEYS_NOT_UNIQUE
      And the list of users is as noted

    @IMPORTUSER-11
    Example: A user who is inactive has the name all the same
      Given the user "Irma (run) Thomas" is added with
        | STATUS | I |
      And the list of users is noted
      When IMPORTUSER is sent with
        | ACTION     | ADD        |
        | FIRST_NAME | Irma (run) |
        | LAST_NAME  | Thomas     |
      Then it is refused with 22 API_ERROR_KEYS_NOT_UNIQUE
      And the list of users is as noted

  Rule: What makes names the same is the first and the last, but for case and blanks at their ends

    @IMPORTUSER-17
    Scenario Outline: <why>
      Given the user "Ray(run) Charles" is added
      And the list of users is noted
      When IMPORTUSER is sent with
        | ACTION     | ADD     |
        | FIRST_NAME | <first> |
        | LAST_NAME  | <last>  |
      Then it is refused with 22 API_ERROR_KEYS_NOT_UNIQUE
      And the list of users is as noted

      Examples:
        | first                         | last                | why                           |
        | ray(run)                      | Charles             | A first name in another case  |
        | Ray(run)                      | CHARLES             | A last name in another case   |
        | (space)(space)Ray(run)(space) | Charles             | Blanks around a first name    |
        | Ray(run)                      | (space)cHaRlEs(space) | Blanks around a last name   |

    @IMPORTUSER-17 @IMPORTUSER-11
    Scenario Outline: Another name: <why>
      Given the user "Mary Lou(run) Williams" is added
      And the list of users is noted
      When IMPORTUSER is sent with
        | ACTION     | ADD     |
        | FIRST_NAME | <first> |
        | LAST_NAME  | <last>  |
      Then it is accepted
      And the list of users is as noted but for "<first> <last>"
      And the user "<first> <last>" shows
        | FIRST_NAME | <first> |
        | LAST_NAME  | <last>  |

      Examples:
        | first           | last         | why                             |
        | Mary Lou(run)   | Parker       | the same first name             |
        | Jessica(run)    | Williams     | the same last name              |
        | Williams        | Mary-Lou(run) | the two exchanged              |
        | Mary  Lou(run)  | Williams     | two blanks inside               |
        | MaryLou(run)    | Williams     | no blank inside                 |

    @IMPORTUSER-17
    Example: The same letters, parted elsewhere, are another name
      Given the user "Lee (run) Morgan" is added
      When IMPORTUSER is sent with
        | ACTION     | ADD          |
        | FIRST_NAME | Lee          |
        | LAST_NAME  | (run) Morgan |
      Then it is accepted
      And the FIRST_NAME of the users named "Lee (run) Morgan" are "Lee (run) / Lee"

  Rule: MODIFY to the name of another is refused like an ADD of it

    @IMPORTUSER-33
    Example: Both names
      Given the user "Etta (run) James" is added
      And the user "Koko (run) Taylor" is added
      And the list of users is noted
      When IMPORTUSER is sent with
        | ACTION     | MODIFY                           |
        | USER_ID    | the USER_ID of Koko (run) Taylor |
        | FIRST_NAME | etta (run)                       |
        | LAST_NAME  | JAMES                            |
        | EMAIL      | koko@example.com                 |
      Then it is refused with 22 API_ERROR_KEYS_NOT_UNIQUE
      And the list of users is as noted

    @IMPORTUSER-33
    Scenario Outline: Half a name that makes it whole: <name>
      Given the user "Bessie(run) Smith" is added
      And the user "<other>" is added
      And the list of users is noted
      When IMPORTUSER is sent with
        | ACTION  | MODIFY                 |
        | USER_ID | the USER_ID of <other> |
        | <name>  | <value>                |
      Then it is refused with 22 API_ERROR_KEYS_NOT_UNIQUE
      And the list of users is as noted

      Examples:
        | other               | name       | value       |
        | Mamie(run) Smith    | FIRST_NAME | Bessie(run) |
        | Bessie(run) Coleman | LAST_NAME  | Smith       |

    @IMPORTUSER-33 @IMPORTUSER-9
    Example: Its own name in another case is not another's
      Given the user "Ma (run) Rainey" is added
      And the list of users is noted
      When IMPORTUSER is sent with
        | ACTION     | MODIFY                         |
        | USER_ID    | the USER_ID of Ma (run) Rainey |
        | FIRST_NAME | MA (run)                       |
        | LAST_NAME  | Rainey                         |
      Then it is accepted
      And the fields of the user "Ma (run) Rainey" that have changed are "FIRST_NAME"

    @IMPORTUSER-11 @IMPORTUSER-9
    Example: A name that was given up can be added
      Given the user "Memphis (run) Minnie" is added
      And the user "Memphis (run) Minnie" is modified with
        | LAST_NAME | Douglas |
      And the list of users is noted
      When IMPORTUSER is sent with
        | ACTION     | ADD           |
        | FIRST_NAME | Memphis (run) |
        | LAST_NAME  | Minnie        |
      Then it is accepted
      And the user "Memphis (run) Minnie" shows
        | LAST_NAME | Douglas |
      And the STATUS of the user named "Memphis (run) Minnie" is "A"

    @IMPORTUSER-11 @IMPORTUSER-9
    Example: The new name cannot
      Given the user "Sippie (run) Wallace" is added
      And the user "Sippie (run) Wallace" is modified with
        | FIRST_NAME | Beulah (run) |
      And the list of users is noted
      When IMPORTUSER is sent with
        | ACTION     | ADD          |
        | FIRST_NAME | Beulah (run) |
        | LAST_NAME  | Wallace      |
      Then it is refused with 22 API_ERROR_KEYS_NOT_UNIQUE
      And the list of users is as noted
