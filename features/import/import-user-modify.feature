Feature: Modifying users
  MODIFY tells more of a user, or another name of the same person. What is not sent stays as it is.

  Background:
    Given the user "Nina(run) Simone" is added with
      | USERNAME    | Nina Login       |
      | EMPLOYEE_ID | 0012             |
      | SYS_USER    | simone.1         |
      | DOMAIN      | Uptivity         |
      | EMAIL       | nina@example.com |
      | CRM_USER    | CRM Nina         |
      | SITEID      | 1                |
      | PHONES      | 71(run),72(run)  |
    And the list of users is noted

  Rule: MODIFY changes what is sent, of the user with the USER_ID

    @IMPORTUSER-1 @IMPORTUSER-9
    Example: Another name of the same person
      When IMPORTUSER is sent with
        | ACTION     | MODIFY                          |
        | USER_ID    | the USER_ID of Nina(run) Simone |
        | FIRST_NAME | Eunice(run)                     |
        | LAST_NAME  | Waymon                          |
      Then it is accepted
      And the list of users is as noted but for "Nina(run) Simone"
      And the fields of the user "Nina(run) Simone" that have changed are "FIRST_NAME, LAST_NAME"
      And the user "Nina(run) Simone" shows
        | USER_ID    | the USER_ID of Nina(run) Simone |
        | FIRST_NAME | Eunice(run)                     |
        | LAST_NAME  | Waymon                          |
      And no user is named "Nina(run) Simone"

    @IMPORTUSER-9
    Scenario Outline: More of the same person: <parameter>
      When IMPORTUSER is sent with
        | ACTION      | MODIFY                          |
        | USER_ID     | the USER_ID of Nina(run) Simone |
        | <parameter> | <value>                         |
      Then it is accepted
      And the list of users is as noted but for "Nina(run) Simone"
      And the user "Nina(run) Simone" shows
        | USER_ID     | the USER_ID of Nina(run) Simone |
        | <parameter> | <value>                         |

      Examples:
        | parameter   | value         |
        | USERNAME    | Nina Other    |
        | EMPLOYEE_ID | 00120         |
        | FIRST_NAME  | Lisa(run)     |
        | LAST_NAME   | Stroud        |
        | SYS_USER    | simone.2      |
        | EMAIL       | n@example.com |
        | CRM_USER    | CRM Other     |

    @IMPORTUSER-15
    Example: A user who is made inactive is shown as one
      When IMPORTUSER is sent with
        | ACTION  | MODIFY                          |
        | USER_ID | the USER_ID of Nina(run) Simone |
        | STATUS  | I                               |
      Then it is accepted
      And the user "Nina(run) Simone" shows
        | STATUS | I |

    @IMPORTUSER-9
    Example: Other phones of the same person
      When IMPORTUSER is sent with
        | ACTION  | MODIFY                          |
        | USER_ID | the USER_ID of Nina(run) Simone |
        | PHONES  | 71(run),72(run),73(run)         |
      Then it is accepted
      And the phones of the user "Nina(run) Simone" are "71(run),72(run),73(run)"

    @IMPORTUSER-Q2
    Scenario Outline: <parameter> of the request is <field> of the list
      When IMPORTUSER is sent with
        | ACTION      | MODIFY                          |
        | USER_ID     | the USER_ID of Nina(run) Simone |
        | <parameter> | <value>                         |
      Then it is accepted
      And the user "Nina(run) Simone" shows
        | <field> | <value> |

      Examples:
        | parameter | value     | field      |
        | DOMAIN    | Elsewhere | SYS_DOMAIN |
        | SITEID    | 2         | SITE_ID    |

    @IMPORTUSER-29
    Scenario Outline: <parameter> alone
      When IMPORTUSER is sent with
        | ACTION      | MODIFY                          |
        | USER_ID     | the USER_ID of Nina(run) Simone |
        | <parameter> | <value>                         |
      Then it is accepted
      And the list of users is as noted but for "Nina(run) Simone"
      And the fields of the user "Nina(run) Simone" that have changed are "<field>"
      And the user "Nina(run) Simone" shows
        | <field> | <value> |

      Examples:
        | parameter   | value                   | field       |
        | USERNAME    | Nina Other              | USERNAME    |
        | EMPLOYEE_ID | 00120                   | EMPLOYEE_ID |
        | FIRST_NAME  | Lisa(run)               | FIRST_NAME  |
        | LAST_NAME   | Stroud                  | LAST_NAME   |
        | STATUS      | I                       | STATUS      |
        | SYS_USER    | simone.2                | SYS_USER    |
        | DOMAIN      | Elsewhere               | SYS_DOMAIN  |
        | EMAIL       | n@example.com           | EMAIL       |
        | CRM_USER    | CRM Other               | CRM_USER    |
        | SITEID      | 2                       | SITE_ID     |
        | PHONES      | 73(run),72(run),71(run) | PHONES      |

    @IMPORTUSER-9
    Example: What was not told of a person before
      Given the user "Otis(run) Redding" is added
      When IMPORTUSER is sent with
        | ACTION      | MODIFY                           |
        | USER_ID     | the USER_ID of Otis(run) Redding |
        | USERNAME    | Otis Login                       |
        | EMPLOYEE_ID | 0014                             |
        | SYS_USER    | redding.1                        |
        | EMAIL       | otis@example.com                 |
        | CRM_USER    | CRM Otis                         |
      Then it is accepted
      And the list of users is as noted but for "Otis(run) Redding"
      And the user "Otis(run) Redding" shows
        | USERNAME    | Otis Login       |
        | EMPLOYEE_ID | 0014             |
        | SYS_USER    | redding.1        |
        | EMAIL       | otis@example.com |
        | CRM_USER    | CRM Otis         |

    @IMPORTUSER-29
    Example: What was not told before is added
      Given the user "Otis(run) Redding" is added
      When IMPORTUSER is sent with
        | ACTION      | MODIFY                           |
        | USER_ID     | the USER_ID of Otis(run) Redding |
        | USERNAME    | Otis Login                       |
        | EMPLOYEE_ID | 0014                             |
        | AGENT       | TRUE                             |
        | SYS_USER    | redding.1                        |
        | DOMAIN      | Uptivity                         |
        | EMAIL       | otis@example.com                 |
        | CRM_USER    | CRM Otis                         |
        | SITEID      | 3                                |
      Then it is accepted
      And the list of users is as noted but for "Otis(run) Redding"
      And the user "Otis(run) Redding" shows
        | USERNAME    | Otis Login       |
        | EMPLOYEE_ID | 0014             |
        | FIRST_NAME  | Otis(run)        |
        | LAST_NAME   | Redding          |
        | AGENT       | TRUE             |
        | STATUS      | A                |
        | SYS_USER    | redding.1        |
        | SYS_DOMAIN  | Uptivity         |
        | EMAIL       | otis@example.com |
        | CRM_USER    | CRM Otis         |
        | SITE_ID     | 3                |
        | PHONES      |                  |

    @IMPORTUSER-30
    Scenario Outline: A blank <parameter> changes "<changed>"
      When IMPORTUSER is sent with
        | ACTION      | MODIFY                          |
        | USER_ID     | the USER_ID of Nina(run) Simone |
        | <parameter> | (blank)                         |
      Then it is accepted
      And the fields of the user "Nina(run) Simone" that have changed are "<changed>"

      Examples:
        | parameter   | changed     |
        | EMPLOYEE_ID | EMPLOYEE_ID |
        | DOMAIN      | SYS_DOMAIN  |
        | EMAIL       | EMAIL       |
        | SITEID      | SITE_ID     |
        | PHONES      | PHONES      |
        | USERNAME    |             |
        | FIRST_NAME  |             |
        | LAST_NAME   |             |
        | STATUS      |             |
        | AGENT       |             |
        | SYS_USER    |             |
        | CRM_USER    |             |

    @IMPORTUSER-29
    Example: An inactive user stays inactive where nothing is said of it
      Given the user "Nina(run) Simone" is modified with
        | STATUS | I |
      And the list of users is noted
      When IMPORTUSER is sent with
        | ACTION  | MODIFY                          |
        | USER_ID | the USER_ID of Nina(run) Simone |
        | EMAIL   | n@example.com                   |
      Then it is accepted
      And the fields of the user "Nina(run) Simone" that have changed are "EMAIL"

    @IMPORTUSER-29
    Example: An inactive user becomes active again
      Given the user "Nina(run) Simone" is modified with
        | STATUS | I |
      When IMPORTUSER is sent with
        | ACTION  | MODIFY                          |
        | USER_ID | the USER_ID of Nina(run) Simone |
        | STATUS  | a                               |
      Then it is accepted
      And the fields of the user "Nina(run) Simone" that have changed are ""

    @IMPORTUSER-36
    Example: A login that somebody else has
      Given the user "Otis(run) Redding" is added with
        | USERNAME | Otis Login |
      When IMPORTUSER is sent with
        | ACTION   | MODIFY                          |
        | USER_ID  | the USER_ID of Nina(run) Simone |
        | USERNAME | Otis Login                      |
      Then it is accepted
      And the fields of the user "Nina(run) Simone" that have changed are "USERNAME"

    @IMPORTUSER-10
    Scenario Outline: <action> of a USER_ID that nobody has
      When IMPORTUSER is sent with
        | ACTION     | <action>    |
        | USER_ID    | 987654321   |
        | FIRST_NAME | Nobody(run) |
        | LAST_NAME  | Here        |
      Then it is refused
      And the list of users is as noted

      Examples:
        | action |
        | MODIFY |
        | DELETE |

    @IMPORTUSER-43
    Scenario Outline: The code of <action> of a USER_ID that nobody has
      When IMPORTUSER is sent with
        | ACTION     | <action>    |
        | USER_ID    | 987654321   |
        | FIRST_NAME | Nobody(run) |
        | LAST_NAME  | Here        |
      Then it is refused with 28 API_USER_NOT_FOUND

      Examples:
        | action |
        | MODIFY |
        | DELETE |
