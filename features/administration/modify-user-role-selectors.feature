Feature: The user of a role
  MODIFYUSERROLE finds the user by number, first name, last name, login, or login to the operating
  system. Of these any may be sent, and all that are sent must fit one user.

  Background:
    Given the user "Ann(run) Lee(run)" is added with
      | USERNAME | ann.login(run)  |
      | SYS_USER | ann.system(run) |
    And the role "Auditor (run)" is added

  Rule: Any one of five selectors names the user

    @MODUSERROLE-2
    Scenario Outline: By <selector>, where nobody else fits
      Given the user "Bob(run) Moe(run)" is added with
        | USERNAME | bob.login(run)  |
        | SYS_USER | bob.system(run) |
      When MODIFYUSERROLE is sent with
        | ACTION     | ADD           |
        | ROLENAME   | Auditor (run) |
        | <selector> | <value>       |
      Then it is accepted
      And RESULTMSG does not match "User {USERID of Bob(run) Moe(run)} .*"

      Examples:
        | selector       | value                           |
        | USERID         | the USERID of Ann(run) Lee(run) |
        | LASTNAME       | Lee(run)                        |
        | FIRSTNAME      | Ann(run)                        |
        | SYSTEMUSERNAME | ann.system(run)                 |
        | USERNAME       | ann.login(run)                  |

    @MODUSERROLE-4
    Scenario Outline: RESULTMSG tells who it is, by <selector>
      Given the user "Bob(run) Moe(run)" is added with
        | USERNAME | bob.login(run)  |
        | SYS_USER | bob.system(run) |
      When MODIFYUSERROLE is sent with
        | ACTION     | ADD           |
        | ROLENAME   | Auditor (run) |
        | <selector> | <value>       |
      Then it is accepted with "User {USERID of Ann(run) Lee(run)} is assigned role Auditor (run)"

      Examples:
        | selector       | value                           |
        | USERID         | the USERID of Ann(run) Lee(run) |
        | LASTNAME       | Lee(run)                        |
        | FIRSTNAME      | Ann(run)                        |
        | SYSTEMUSERNAME | ann.system(run)                 |
        | USERNAME       | ann.login(run)                  |

    @MODUSERROLE-7
    Scenario Outline: Of two who share a first name, by <selector> beside it
      Given the user "Ann(run) Moe(run)" is added with
        | USERNAME | moe.login(run)  |
        | SYS_USER | moe.system(run) |
      When MODIFYUSERROLE is sent with
        | ACTION     | ADD           |
        | ROLENAME   | Auditor (run) |
        | FIRSTNAME  | Ann(run)      |
        | <selector> | <value>       |
      Then it is accepted with "User {USERID of Ann(run) Moe(run)} is assigned role Auditor (run)"

      Examples:
        | selector       | value                           |
        | USERID         | the USERID of Ann(run) Moe(run) |
        | LASTNAME       | Moe(run)                        |
        | SYSTEMUSERNAME | moe.system(run)                 |
        | USERNAME       | moe.login(run)                  |

    @MODUSERROLE-7
    Example: Of two who share a last name, by the first name beside it
      Given the user "Bob(run) Lee(run)" is added
      When MODIFYUSERROLE is sent with
        | ACTION    | ADD           |
        | ROLENAME  | Auditor (run) |
        | FIRSTNAME | Bob(run)      |
        | LASTNAME  | Lee(run)      |
      Then it is accepted with "User {USERID of Bob(run) Lee(run)} is assigned role Auditor (run)"

    @MODUSERROLE-7
    Example: By all five
      When MODIFYUSERROLE is sent with
        | ACTION         | ADD                             |
        | ROLENAME       | Auditor (run)                   |
        | USERID         | the USERID of Ann(run) Lee(run) |
        | LASTNAME       | Lee(run)                        |
        | FIRSTNAME      | Ann(run)                        |
        | SYSTEMUSERNAME | ann.system(run)                 |
        | USERNAME       | ann.login(run)                  |
      Then it is accepted with "User {USERID of Ann(run) Lee(run)} is assigned role Auditor (run)"

    @MODUSERROLE-7 @MODUSERROLE-6
    Scenario Outline: All must fit, and <selector> does not
      Given the user "Bob(run) Moe(run)" is added with
        | USERNAME | bob.login(run)  |
        | SYS_USER | bob.system(run) |
      When MODIFYUSERROLE is sent with
        | ACTION     | ADD                             |
        | ROLENAME   | Auditor (run)                   |
        | USERID     | the USERID of Ann(run) Lee(run) |
        | <selector> | <value>                         |
      Then it is refused with 28 API_USER_NOT_FOUND

      Examples:
        | selector       | value           |
        | LASTNAME       | Moe(run)        |
        | FIRSTNAME      | Bob(run)        |
        | SYSTEMUSERNAME | bob.system(run) |
        | USERNAME       | bob.login(run)  |

    @MODUSERROLE-11
    Scenario Outline: <selector> fits in any case
      When MODIFYUSERROLE is sent with
        | ACTION     | ADD           |
        | ROLENAME   | Auditor (run) |
        | <selector> | <value>       |
      Then it is accepted with "User {USERID of Ann(run) Lee(run)} is assigned role Auditor (run)"

      Examples:
        | selector  | value    |
        | FIRSTNAME | ANN(run) |
        | LASTNAME  | lee(run) |

    @MODUSERROLE-11
    Scenario Outline: <selector> fits as it is stored only
      When MODIFYUSERROLE is sent with
        | ACTION     | ADD           |
        | ROLENAME   | Auditor (run) |
        | <selector> | <value>       |
      Then it is refused with 28 API_USER_NOT_FOUND

      Examples:
        | selector       | value           |
        | USERNAME       | ANN.login(run)  |
        | SYSTEMUSERNAME | ANN.system(run) |

  Rule: One user must be meant

    @MODUSERROLE-6
    Scenario Outline: Nobody, by <selector>
      When MODIFYUSERROLE is sent with
        | ACTION     | ADD           |
        | ROLENAME   | Auditor (run) |
        | <selector> | <value>       |
      Then it is refused with 28 API_USER_NOT_FOUND

      Examples:
        | selector       | value       |
        | USERID         | 999999999   |
        | LASTNAME       | Nobody(run) |
        | FIRSTNAME      | Nobody(run) |
        | SYSTEMUSERNAME | nobody(run) |
        | USERNAME       | nobody(run) |

    @MODUSERROLE-6
    Scenario Outline: Several, who share a <selector>
      Given the user "<other>" is added
      When MODIFYUSERROLE is sent with
        | ACTION     | ADD           |
        | ROLENAME   | Auditor (run) |
        | <selector> | <value>       |
      Then it is refused with 22 API_ERROR_KEYS_NOT_UNIQUE

      Examples:
        | other             | selector  | value    |
        | Ann(run) Moe(run) | FIRSTNAME | Ann(run) |
        | Bob(run) Lee(run) | LASTNAME  | Lee(run) |

    @MODUSERROLE-6
    Example: Several, of whom one has the role that is to be taken away
      Given the user "Ann(run) Moe(run)" is added
      And the user "Ann(run) Lee(run)" has the role "Auditor (run)"
      When MODIFYUSERROLE is sent with
        | ACTION    | DELETE        |
        | ROLENAME  | Auditor (run) |
        | FIRSTNAME | Ann(run)      |
      Then it is refused with 22 API_ERROR_KEYS_NOT_UNIQUE

    @MODUSERROLE-12
    Scenario Outline: A user who was deleted, by <selector>
      Given the user "Ann(run) Lee(run)" is deleted
      When MODIFYUSERROLE is sent with
        | ACTION     | ADD           |
        | ROLENAME   | Auditor (run) |
        | <selector> | <value>       |
      Then it is refused with 28 API_USER_NOT_FOUND

      Examples:
        | selector | value                           |
        | USERID   | the USERID of Ann(run) Lee(run) |
        | LASTNAME | Lee(run)                        |
        | USERNAME | ann.login(run)                  |
