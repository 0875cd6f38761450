Feature: Naming the role and its group
  MODIFYROLEGROUPPERMISSION takes a role and a group by name or by number.

  Background:
    Given the role "Auditor (run)" is added
    And the group "Night Shift (run)" is added

  Rule: The role and the group are named by name or by number

    @MODROLEGROUP-3
    Scenario Outline: The role by its <parameter>
      When MODIFYROLEGROUPPERMISSION is sent with
        | ACTION      | ADD                         |
        | <parameter> | the <parameter> of Reviewer |
        | GROUPNAME   | Night Shift (run)           |
      Then it is accepted
      And RESULTMSG does not match ".*Auditor (run).*"
      And RESULTMSG does not match "Group .* does not exist or it is not active"

      Examples:
        | parameter |
        | ROLENAME  |
        | ROLEID    |

    @MODROLEGROUP-8
    Scenario Outline: What is told of the role by its <parameter>
      When MODIFYROLEGROUPPERMISSION is sent with
        | ACTION      | ADD                         |
        | <parameter> | the <parameter> of Reviewer |
        | GROUPNAME   | Night Shift (run)           |
      Then it is accepted with "Group Night Shift (run) is assigned to role {ROLENAME of Reviewer}"

      Examples:
        | parameter |
        | ROLENAME  |
        | ROLEID    |

    @MODROLEGROUP-8
    Example: What is told of the group by its GROUPID
      When MODIFYROLEGROUPPERMISSION is sent with
        | ACTION   | ADD                              |
        | ROLENAME | Auditor (run)                    |
        | GROUPID  | the GROUPID of Night Shift (run) |
      Then it is accepted with "Group Night Shift (run) is assigned to role Auditor (run)"

    @MODROLEGROUP-8
    Example: Both are told as they are called, not as they were asked for
      When MODIFYROLEGROUPPERMISSION is sent with
        | ACTION    | ADD               |
        | ROLENAME  | AUDITOR (run)     |
        | GROUPNAME | night shift (run) |
      Then it is accepted with "Group Night Shift (run) is assigned to role Auditor (run)"

    @MODROLEGROUP-6
    Example: Names of one role and one group, and numbers of others
      Given the group "Day Shift (run)" is added
      When MODIFYROLEGROUPPERMISSION is sent with
        | ACTION    | ADD                            |
        | ROLENAME  | Auditor (run)                  |
        | ROLEID    | the ROLEID of Reviewer         |
        | GROUPNAME | Night Shift (run)              |
        | GROUPID   | the GROUPID of Day Shift (run) |
      Then it is accepted with "Group Night Shift (run) is assigned to role Auditor (run)"

    @MODROLEGROUP-6
    Example: The name of no role and the number of one
      When MODIFYROLEGROUPPERMISSION is sent with
        | ACTION    | ADD                    |
        | ROLENAME  | Nobody (run)           |
        | ROLEID    | the ROLEID of Reviewer |
        | GROUPNAME | Night Shift (run)      |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

    @MODROLEGROUP-6
    Example: The name of no group and the number of one
      When MODIFYROLEGROUPPERMISSION is sent with
        | ACTION    | ADD                              |
        | ROLENAME  | Auditor (run)                    |
        | GROUPNAME | No Shift (run)                   |
        | GROUPID   | the GROUPID of Night Shift (run) |
      Then it is accepted with "Group No Shift (run) does not exist or it is not active"

  Rule: A role that is not there is refused

    @MODROLEGROUP-5
    Scenario Outline: By a <parameter> that none has
      When MODIFYROLEGROUPPERMISSION is sent with
        | ACTION      | ADD               |
        | <parameter> | <value>           |
        | GROUPNAME   | Night Shift (run) |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

      Examples:
        | parameter | value        |
        | ROLENAME  | Nobody (run) |
        | ROLEID    | 999999999    |

    @MODROLEGROUP-5
    Example: Before a group that is not there either
      When MODIFYROLEGROUPPERMISSION is sent with
        | ACTION    | ADD            |
        | ROLENAME  | Nobody (run)   |
        | GROUPNAME | No Shift (run) |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

    @MODROLEGROUP-10
    Scenario Outline: A number that is none: <role>, <group>
      When MODIFYROLEGROUPPERMISSION is sent with
        | ACTION  | ADD     |
        | ROLEID  | <role>  |
        | GROUPID | <group> |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

      Examples:
        | role                   | group                            |
        | Auditor                | the GROUPID of Night Shift (run) |
        | the ROLEID of Reviewer | Night                            |

    @MODROLEGROUP-9 @REQ-21
    Scenario Outline: A request without <what>
      When MODIFYROLEGROUPPERMISSION is sent with
        | ACTION    | <action> |
        | ROLENAME  | <role>   |
        | GROUPNAME | <group>  |
      Then it is refused with 26 API_BLANK_REQUIRED_VALUE

      Examples:
        | action  | role          | group             | what      |
        | (blank) | Auditor (run) | Night Shift (run) | an action |
        | ADD     | (blank)       | Night Shift (run) | a role    |
        | ADD     | Auditor (run) | (blank)           | a group   |
