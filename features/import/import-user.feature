Feature: Adding users
  IMPORTUSER keeps the users of the system from outside. ADD makes one of what is sent.

  Rule: ADD makes a user of what was sent

    @IMPORTUSER-1
    Example: Who is added is listed, and nobody else changes
      Given the list of users is noted
      When IMPORTUSER is sent with
        | ACTION      | ADD              |
        | USERNAME    | Nina Login       |
        | EMPLOYEE_ID | 0012             |
        | FIRST_NAME  | Nina (run)       |
        | LAST_NAME   | Simone           |
        | STATUS      | A                |
        | EMAIL       | nina@example.com |
      Then it is accepted
      And the list of users is as noted but for "Nina (run) Simone"
      And the user "Nina (run) Simone" shows
        | EMPLOYEE_ID | 0012             |
        | FIRST_NAME  | Nina (run)       |
        | LAST_NAME   | Simone           |
        | EMAIL       | nina@example.com |

    @IMPORTUSER-13
    Scenario Outline: <field> is listed as it was sent
      Given the user "Nina (run) Simone" is added with
        | <field> | <value> |
      When IMPORTUSER is sent with
        | ACTION | LIST |
      Then it is accepted
      And the user "Nina (run) Simone" shows
        | <field> | <value> |

      Examples:
        | field       | value            |
        | USERNAME    | Nina Login       |
        | EMPLOYEE_ID | 0012             |
        | SYS_USER    | simone.1         |
        | EMAIL       | nina@example.com |
        | CRM_USER    | CRM Nina         |

    @IMPORTUSER-4
    Example: Each login is listed by its own name
      Given the user "Nina (run) Simone" is added with
        | USERNAME | Nina Login |
        | SYS_USER | simone.1   |
        | CRM_USER | CRM Nina   |
      When IMPORTUSER is sent with
        | ACTION | LIST |
      Then it is accepted
      And the user "Nina (run) Simone" shows
        | USERNAME | Nina Login |
        | SYS_USER | simone.1   |
        | CRM_USER | CRM Nina   |

    @IMPORTUSER-1 @IMPORTUSER-13
    Example: Phones are listed
      Given the user "Nina (run) Simone" is added with
        | PHONES | 71(run),72(run) |
      When IMPORTUSER is sent with
        | ACTION | LIST |
      Then it is accepted
      And the phones of the user "Nina (run) Simone" are "71(run),72(run)"

    @IMPORTUSER-Q2
    Example: Domain and site are listed by other names
      Given the user "Nina (run) Simone" is added with
        | DOMAIN | Uptivity |
        | SITEID | 1        |
      When IMPORTUSER is sent with
        | ACTION | LIST |
      Then it is accepted
      And the user "Nina (run) Simone" shows
        | SYS_DOMAIN | Uptivity |
        | SITE_ID    | 1        |

    @IMPORTUSER-34
    Example: Who has phones as that of the sample is an agent, as there
      Given the user "Nina (run) Simone" is added with
        | STATUS | A               |
        | PHONES | 71(run),72(run) |
      When IMPORTUSER is sent with
        | ACTION | LIST |
      Then it is accepted
      And the user "Nina (run) Simone" shows
        | AGENT | TRUE |

    @IMPORTUSER-28 @IMPORTUSER-32
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

    @IMPORTUSER-28
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

    @IMPORTUSER-37
    Example: STATUS in lower case is understood
      When IMPORTUSER is sent with
        | ACTION     | ADD        |
        | FIRST_NAME | Clyde(run) |
        | LAST_NAME  | Jordan     |
        | STATUS     | i          |
      Then it is accepted
      And the user "Clyde(run) Jordan" shows
        | STATUS | I |

    @IMPORTUSER-34
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
        | ACTION     | ADD                                                |
        | FIRST_NAME | Sarah (run)                                        |
        | LAST_NAME  | Vaughan                                            |
        | PHONES     | 76(run) , 75(run),,(space)76(run), 77(run),(space) |
      Then it is accepted
      And the user "Sarah (run) Vaughan" shows
        | PHONES | 76(run),75(run),77(run) |

    @IMPORTUSER-4
    Example: A known device shows the login to the integrated system as that
      Given the user "Betty (run) Carter" is added with
        | USERNAME | login-(run)                |
        | CRM_USER | crm-(run)                  |
        | PHONES   | the DEVICEID of Spare Desk |
      When DEVICESTATUS is sent for Spare Desk
      Then it is accepted
      And the CRM_USER of every DEVICE matches "crm-(run)"

    @IMPORTUSER-40
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

    @DEVICESTATUS-7
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
