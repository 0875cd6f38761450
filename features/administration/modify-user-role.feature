Feature: Roles of a user
  MODIFYUSERROLE gives a user a role with ADD and takes it away with DELETE. A user may have many
  roles, and a role many users.

  Background:
    Given the user "Ann(run) Lee(run)" is added with
      | USERNAME | ann.login(run)  |
      | SYS_USER | ann.system(run) |
    And the role "Auditor (run)" is added

  Rule: ACTION gives the role or takes it away

    @MODUSERROLE-1
    Example: ADD is accepted
      When MODIFYUSERROLE is sent with
        | ACTION   | ADD                             |
        | ROLENAME | Auditor (run)                   |
        | USERID   | the USERID of Ann(run) Lee(run) |
      Then it is accepted
      And RESULTMSG matches "User \S+ is assigned role Auditor (run)"

    @MODUSERROLE-4
    Example: What is told of ADD
      When MODIFYUSERROLE is sent with
        | ACTION   | ADD                             |
        | ROLENAME | Auditor (run)                   |
        | USERID   | the USERID of Ann(run) Lee(run) |
      Then it is accepted with "User {USERID of Ann(run) Lee(run)} is assigned role Auditor (run)"
      And the elements of the reply are "REQUESTTYPE REQUESTID RESULTTYPE RESULTCODE RESULTMSG"

    @MODUSERROLE-5
    Example: DELETE
      Given the user "Ann(run) Lee(run)" has the role "Auditor (run)"
      When MODIFYUSERROLE is sent with
        | ACTION   | DELETE                          |
        | ROLENAME | Auditor (run)                   |
        | USERID   | the USERID of Ann(run) Lee(run) |
      Then it is accepted with "User {USERID of Ann(run) Lee(run)} is no longer assigned role Auditor (run)"

    @MODUSERROLE-5 @WEB-9
    Scenario Outline: The case of <action> is no matter
      When MODIFYUSERROLE is sent with
        | ACTION   | <action>                        |
        | ROLENAME | Auditor (run)                   |
        | USERID   | the USERID of Ann(run) Lee(run) |
      Then it is accepted with "User {USERID of Ann(run) Lee(run)} <is> assigned role Auditor (run)"

      Examples:
        | action | is           |
        | add    | is           |
        | Delete | is no longer |

    @MODUSERROLE-5
    Scenario Outline: <action> is none
      When MODIFYUSERROLE is sent with
        | ACTION   | <action>                        |
        | ROLENAME | Auditor (run)                   |
        | USERID   | the USERID of Ann(run) Lee(run) |
      Then it is refused with 21 API_ERROR_INVALID_ACTION

      Examples:
        | action |
        | MODIFY |
        | LIST   |

    @MODUSERROLE-10
    Example: ADD of a role that the user has already
      Given the user "Ann(run) Lee(run)" has the role "Auditor (run)"
      When MODIFYUSERROLE is sent with
        | ACTION   | ADD                             |
        | ROLENAME | Auditor (run)                   |
        | USERID   | the USERID of Ann(run) Lee(run) |
      Then it is accepted

    @MODUSERROLE-10
    Example: DELETE of a role that the user has not
      When MODIFYUSERROLE is sent with
        | ACTION   | DELETE                          |
        | ROLENAME | Auditor (run)                   |
        | USERID   | the USERID of Ann(run) Lee(run) |
      Then it is accepted

    @MODUSERROLE-Q1
    Example: REQUESTTYPE may name the command, with blanks around it as in the sample
      When REQUESTTYPE " MODIFYUSERROLE " is sent with
        | ACTION   | ADD            |
        | ROLENAME | Auditor (run)  |
        | USERNAME | ann.login(run) |
      Then it is accepted
      And RESULTMSG matches ".*Auditor (run)"
      And REQUESTTYPE is "MODIFYUSERROLE"

  Rule: The role is named by name or by number

    @MODUSERROLE-3
    Scenario Outline: By its <parameter>
      When MODIFYUSERROLE is sent with
        | ACTION      | ADD                             |
        | <parameter> | the <parameter> of Reviewer     |
        | USERID      | the USERID of Ann(run) Lee(run) |
      Then it is accepted
      And RESULTMSG does not match ".*Auditor (run).*"

      Examples:
        | parameter |
        | ROLENAME  |
        | ROLEID    |

    @MODUSERROLE-4
    Scenario Outline: RESULTMSG tells which it is, by its <parameter>
      When MODIFYUSERROLE is sent with
        | ACTION      | ADD                             |
        | <parameter> | the <parameter> of Reviewer     |
        | USERID      | the USERID of Ann(run) Lee(run) |
      Then it is accepted with "User {USERID of Ann(run) Lee(run)} is assigned role {ROLENAME of Reviewer}"

      Examples:
        | parameter |
        | ROLENAME  |
        | ROLEID    |

    @MODUSERROLE-9
    Example: The name of one role and the number of another
      When MODIFYUSERROLE is sent with
        | ACTION   | ADD                             |
        | ROLENAME | Auditor (run)                   |
        | ROLEID   | the ROLEID of Reviewer          |
        | USERID   | the USERID of Ann(run) Lee(run) |
      Then it is accepted with "User {USERID of Ann(run) Lee(run)} is assigned role Auditor (run)"

    @MODUSERROLE-9
    Example: The name of no role and the number of one
      When MODIFYUSERROLE is sent with
        | ACTION   | ADD                             |
        | ROLENAME | Nobody (run)                    |
        | ROLEID   | the ROLEID of Reviewer          |
        | USERID   | the USERID of Ann(run) Lee(run) |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

    @MODUSERROLE-8
    Scenario Outline: By a <parameter> that none has
      When MODIFYUSERROLE is sent with
        | ACTION      | ADD                             |
        | <parameter> | <value>                         |
        | USERID      | the USERID of Ann(run) Lee(run) |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

      Examples:
        | parameter | value        |
        | ROLENAME  | Nobody (run) |
        | ROLEID    | 999999999    |

    @MODUSERROLE-8
    Example: A role that is not there, before a user who is not
      When MODIFYUSERROLE is sent with
        | ACTION   | ADD          |
        | ROLENAME | Nobody (run) |
        | USERID   | 999999999    |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

    @MODUSERROLE-14
    Scenario Outline: A number that is none: <role>, <user>
      When MODIFYUSERROLE is sent with
        | ACTION | ADD    |
        | ROLEID | <role> |
        | USERID | <user> |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

      Examples:
        | role                   | user                            |
        | Auditor                | the USERID of Ann(run) Lee(run) |
        | the ROLEID of Reviewer | Ann                             |

    @MODUSERROLE-13 @REQ-21
    Scenario Outline: A request without <what>
      When MODIFYUSERROLE is sent with
        | ACTION   | <action> |
        | ROLENAME | <role>   |
        | LASTNAME | <user>   |
      Then it is refused with 26 API_BLANK_REQUIRED_VALUE

      Examples:
        | action  | role          | user     | what      |
        | (blank) | Auditor (run) | Lee(run) | an action |
        | ADD     | (blank)       | Lee(run) | a role    |
        | ADD     | Auditor (run) | (blank)  | a user    |
