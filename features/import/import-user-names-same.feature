Feature: When two names are the same
  First and last name make a name, and no two users have the same.

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

    @IMPORTUSER-11
    Scenario Outline: A name of which one half is another's: <first> <last>
      Given the user "Mary Lou(run) Williams" is added
      And the list of users is noted
      When IMPORTUSER is sent with
        | ACTION     | ADD     |
        | FIRST_NAME | <first> |
        | LAST_NAME  | <last>  |
      Then it is accepted
      And the list of users is as noted but for "<first> <last>"

      Examples:
        | first         | last     |
        | Mary Lou(run) | Parker   |
        | Jessica(run)  | Williams |

    @IMPORTUSER-17
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

    @IMPORTUSER-33
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
    Example: A name that was given up is nobody's
      Given the user "Memphis (run) Minnie" is added
      And the user "Memphis (run) Minnie" is modified with
        | LAST_NAME | Douglas |
      When IMPORTUSER is sent with
        | ACTION     | ADD           |
        | FIRST_NAME | Memphis (run) |
        | LAST_NAME  | Minnie        |
      Then it is accepted
      And the user "Memphis (run) Minnie" shows
        | LAST_NAME | Douglas |

    @IMPORTUSER-28
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
      Then it is refused
      And the list of users is as noted
