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
      Then it is refused
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
      Then it is refused
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
      Then it is refused
      And the list of users is as noted

    @IMPORTUSER-12
    Example: Nor who has a phone
      Given the user "Wilson (run) Pickett" is added
      And IMPORTUSER is sent with
        | ACTION     | ADD          |
        | FIRST_NAME | Wilson (run) |
        | LAST_NAME  | Pickett      |
        | PHONES     | 76(run)      |
      And it is refused
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
      Then it is refused
      When IMPORTUSER is sent with
        | ACTION     | ADD                |
        | FIRST_NAME | Percy (run)        |
        | LAST_NAME  | Sledge             |
        | EMAIL      | second@example.com |
      Then it is refused
      And the list of users is as noted

    @IMPORTUSER-12 @needs-control
    Example: Not even when it was changed last
      Given the user "Solomon (run) Burke" is added
      And the list of users is noted
      And 61 seconds pass
      When IMPORTUSER is sent with
        | ACTION     | ADD           |
        | FIRST_NAME | Solomon (run) |
        | LAST_NAME  | Burke         |
      Then it is refused
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
      Then it is refused
      And the list of users is as noted

    @IMPORTUSER-44
    Example: The code of such a name
      Given the user "Otis (run) Redding" is added
      When IMPORTUSER is sent with
        | ACTION     | ADD        |
        | FIRST_NAME | Otis (run) |
        | LAST_NAME  | Redding    |
      Then it is refused with 22 API_ERROR_KEYS_NOT_UNIQUE
