Feature: What IMPORTUSER is asked to do
  ACTION tells what is done: ADD, MODIFY, DELETE or LIST. What else a request needs depends on it, and
  so does the password, where the server asks for one.

  Rule: ACTION is one of four, and tells what else is needed

    @WEB-9
    Scenario Outline: The case of <action> is no matter
      Given the user "Ivie<n>(run) Anderson" is added
      When IMPORTUSER is sent with
        | ACTION     | <action>                             |
        | USER_ID    | the USER_ID of Ivie<n>(run) Anderson |
        | FIRST_NAME | Ivie<n>(run)                         |
        | LAST_NAME  | Andrews                              |
      Then it is accepted

      Examples:
        | action | n |
        | add    | 1 |
        | Modify | 2 |
        | delete | 3 |
        | list   | 4 |

    @IMPORTUSER-38
    Scenario Outline: <action> is none
      Given the user "Kay<n>(run) Starr" is added
      And the list of users is noted
      When IMPORTUSER is sent with
        | ACTION     | <action>                         |
        | USER_ID    | the USER_ID of Kay<n>(run) Starr |
        | FIRST_NAME | Kay<n>(run)                      |
        | LAST_NAME  | Sun                              |
      Then it is refused with 21 API_ERROR_INVALID_ACTION
      And the list of users is as noted

      Examples:
        | action | n |
        | UPDATE | 1 |
        | ADDED  | 2 |

    @REQ-21
    Example: Without ACTION nothing is done
      Given the list of users is noted
      When IMPORTUSER is sent with
        | FIRST_NAME | Jo (run) |
        | LAST_NAME  | Stafford |
      Then it is refused with 26 API_BLANK_REQUIRED_VALUE
      And the list of users is as noted

    @IMPORTUSER-22
    Scenario Outline: ADD without a value for <missing>
      Given the list of users is noted
      When IMPORTUSER is sent with
        | ACTION     | ADD      |
        | <given>    | Dusty    |
        | <missing>  | <value>  |
      Then it is refused with 26 API_BLANK_REQUIRED_VALUE
      And the list of users is as noted

      Examples:
        | given     | missing    | value   |
        | LAST_NAME | FIRST_NAME | (blank) |
        | FIRST_NAME | LAST_NAME | (space) |
        | EMAIL     | PHONES     | 81(run) |

    @IMPORTUSER-22
    Scenario Outline: <action> without USER_ID
      Given the user "Etta<n>(run) James" is added
      And the list of users is noted
      When IMPORTUSER is sent with
        | ACTION     | <action>      |
        | USER_ID    | (blank)       |
        | FIRST_NAME | Etta<n>(run)  |
        | LAST_NAME  | James         |
      Then it is refused with 26 API_BLANK_REQUIRED_VALUE
      And the list of users is as noted

      Examples:
        | action | n |
        | MODIFY | 1 |
        | DELETE | 2 |

    @IMPORTUSER-37
    Scenario Outline: <parameter> "<value>" is of no known form
      Given the user "Mavis<n>(run) Staples" is added
      And the list of users is noted
      When IMPORTUSER is sent with
        | ACTION      | <action>                             |
        | FIRST_NAME  | Mavis<n>(run)                        |
        | LAST_NAME   | Singers                              |
        | <parameter> | <value>                              |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE
      And the list of users is as noted

      Examples:
        | action | parameter | value  | n |
        | ADD    | STATUS    | D      | 1 |
        | ADD    | STATUS    | active | 2 |
        | ADD    | AGENT     | Y      | 3 |
        | MODIFY | USER_ID   | one    | 4 |
        | DELETE | USER_ID   | 1a     | 5 |

  Rule: Where the server asks for a password, only LIST does without it

    @IMPORTUSER-20 @needs-control
    Scenario Outline: ADD with <password> for a password
      Given the world of "import-password"
      And the list of users is noted
      When IMPORTUSER is sent with
        | ACTION     | ADD        |
        | FIRST_NAME | Nina       |
        | LAST_NAME  | Simone     |
        | PHONES     | 4002       |
        | PASSWORD   | <password> |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE
      And the list of users is as noted

      Examples:
        | password    |
        | (blank)     |
        | open sesame |

    @IMPORTUSER-2 @needs-control
    Scenario Outline: <action> with nothing or another word for it
      Given the world of "import-password"
      And the list of users is noted
      When IMPORTUSER is sent with
        | ACTION     | <action>         |
        | USER_ID    | 2                |
        | FIRST_NAME | Nina             |
        | LAST_NAME  | Simone           |
        | PASSWORD   | <password>       |
      Then it is refused
      And the list of users is as noted

      Examples:
        | action | password    |
        | ADD    | (blank)     |
        | ADD    | open sesame |
        | MODIFY | (blank)     |
        | DELETE | (blank)     |

    @IMPORTUSER-2 @needs-profile
    Scenario Outline: <action> with <password> where the profile knows the password
      Given a target whose importPassword is asked
      And the user "Nina Simone (run)" is added
      And the list of users is noted
      When IMPORTUSER is sent with
        | ACTION     | <action>                            |
        | USER_ID    | the USER_ID of Nina Simone (run)    |
        | FIRST_NAME | Eunice                              |
        | LAST_NAME  | Waymon (run)                        |
        | PASSWORD   | <password>                          |
      Then it is refused
      And the list of users is as noted

      Examples:
        | action | password                  |
        | ADD    | (blank)                   |
        | ADD    | not the password of (run) |
        | MODIFY | (blank)                   |
        | MODIFY | not the password of (run) |
        | DELETE | (blank)                   |
        | DELETE | not the password of (run) |

    @IMPORTUSER-2 @needs-profile
    Example: With nothing at all where the profile knows the password
      Given a target whose importPassword is asked
      And the list of users is noted
      And the PASSWORD of imports is left out
      When IMPORTUSER is sent with
        | ACTION     | ADD          |
        | FIRST_NAME | Eunice       |
        | LAST_NAME  | Waymon (run) |
      Then it is refused
      And the list of users is as noted

    @IMPORTUSER-20 @needs-control
    Scenario Outline: <action> without it
      Given the world of "import-password"
      And the list of users is noted
      When IMPORTUSER is sent with
        | ACTION  | <action>         |
        | USER_ID | 2                |
        | EMAIL   | nina@example.com |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE
      And the list of users is as noted

      Examples:
        | action |
        | MODIFY |
        | DELETE |

    @IMPORTUSER-2 @needs-control
    Scenario Outline: <action> with it
      Given the world of "import-password"
      When IMPORTUSER is sent with
        | ACTION     | <action>         |
        | USER_ID    | 2                |
        | FIRST_NAME | Augusta          |
        | LAST_NAME  | King             |
        | PASSWORD   | Open Sesame      |
      Then it is accepted
      And the STATUS of the users named "Augusta King" are "<king>"

      Examples:
        | action | king |
        | ADD    | A    |
        | MODIFY | A    |
        | DELETE |      |

    @IMPORTUSER-19 @needs-control
    Scenario Outline: What <action> with it leaves of the name before
      Given the world of "import-password"
      When IMPORTUSER is sent with
        | ACTION     | <action>         |
        | USER_ID    | 2                |
        | FIRST_NAME | Augusta          |
        | LAST_NAME  | King             |
        | PASSWORD   | Open Sesame      |
      Then it is accepted
      And the STATUS of the users named "Ada Byron" are "<byron>"

      Examples:
        | action | byron |
        | ADD    | A     |
        | MODIFY |       |
        | DELETE | D     |

    @IMPORTUSER-3 @needs-control
    Example: LIST is answered without it
      Given the world of "import-password"
      When IMPORTUSER is sent with
        | ACTION | LIST |
      Then it is accepted
      And there is at least 2 USER
