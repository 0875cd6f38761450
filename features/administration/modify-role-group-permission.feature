Feature: Groups of a role
  A role is for the QA groups that are assigned to it. MODIFYROLEGROUPPERMISSION assigns a group with
  ADD and takes it away with DELETE.

  Background:
    Given the role "Auditor (run)" is added
    And the group "Night Shift (run)" is added

  Rule: ACTION assigns the group or takes it away

    @MODROLEGROUP-1 @MODROLEGROUP-8
    Example: ADD
      When MODIFYROLEGROUPPERMISSION is sent with
        | ACTION    | ADD               |
        | ROLENAME  | Auditor (run)     |
        | GROUPNAME | Night Shift (run) |
      Then it is accepted with "Group Night Shift (run) is assigned to role Auditor (run)"
      And the elements of the reply are "REQUESTTYPE REQUESTID RESULTTYPE RESULTCODE RESULTMSG"

    @MODROLEGROUP-2 @MODROLEGROUP-8
    Example: DELETE
      Given the role "Auditor (run)" is for the group "Night Shift (run)"
      When MODIFYROLEGROUPPERMISSION is sent with
        | ACTION    | DELETE            |
        | ROLENAME  | Auditor (run)     |
        | GROUPNAME | Night Shift (run) |
      Then it is accepted with "Group Night Shift (run) is no longer assigned to role Auditor (run)"

    @MODROLEGROUP-2 @WEB-9
    Scenario Outline: The case of <action> is no matter
      When MODIFYROLEGROUPPERMISSION is sent with
        | ACTION    | <action>          |
        | ROLENAME  | Auditor (run)     |
        | GROUPNAME | Night Shift (run) |
      Then it is accepted with "Group Night Shift (run) <is> assigned to role Auditor (run)"

      Examples:
        | action | is           |
        | add    | is           |
        | Delete | is no longer |

    @MODROLEGROUP-2
    Scenario Outline: <action> is none
      When MODIFYROLEGROUPPERMISSION is sent with
        | ACTION    | <action>          |
        | ROLENAME  | Auditor (run)     |
        | GROUPNAME | Night Shift (run) |
      Then it is refused with 21 API_ERROR_INVALID_ACTION

      Examples:
        | action |
        | MODIFY |
        | LIST   |

    @MODROLEGROUP-7
    Example: ADD of a group that is assigned already
      Given the role "Auditor (run)" is for the group "Night Shift (run)"
      When MODIFYROLEGROUPPERMISSION is sent with
        | ACTION    | ADD               |
        | ROLENAME  | Auditor (run)     |
        | GROUPNAME | Night Shift (run) |
      Then it is accepted

    @MODROLEGROUP-7
    Example: DELETE of a group that is not assigned
      When MODIFYROLEGROUPPERMISSION is sent with
        | ACTION    | DELETE            |
        | ROLENAME  | Auditor (run)     |
        | GROUPNAME | Night Shift (run) |
      Then it is accepted

    @MODROLEGROUP-Q1 @REQ-4
    Example: REQUESTTYPE may name the command, with blanks around it as in the sample
      When REQUESTTYPE " MODIFYROLEGROUPPERMISSION " is sent with
        | ACTION    | ADD               |
        | ROLENAME  | Auditor (run)     |
        | GROUPNAME | Night Shift (run) |
      Then it is accepted with "Group Night Shift (run) is assigned to role Auditor (run)"
      And REQUESTTYPE is "MODIFYROLEGROUPPERMISSION"

  Rule: The role and the group are named by name or by number

    @MODROLEGROUP-3
    Scenario Outline: The role by its <parameter>
      When MODIFYROLEGROUPPERMISSION is sent with
        | ACTION      | ADD                         |
        | <parameter> | the <parameter> of Reviewer |
        | GROUPNAME   | Night Shift (run)           |
      Then it is accepted with "Group Night Shift (run) is assigned to role {ROLENAME of Reviewer}"

      Examples:
        | parameter |
        | ROLENAME  |
        | ROLEID    |

    @MODROLEGROUP-1
    Example: The group by its GROUPID
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

  Rule: A group that is missing or inactive is accepted, and RESULTMSG tells

    @MODROLEGROUP-4
    Scenario Outline: <action> of a group that is not there
      When MODIFYROLEGROUPPERMISSION is sent with
        | ACTION    | <action>       |
        | ROLENAME  | Auditor (run)  |
        | GROUPNAME | No Shift (run) |
      Then it is accepted with "Group No Shift (run) does not exist or it is not active"

      Examples:
        | action |
        | ADD    |
        | DELETE |

    @MODROLEGROUP-4
    Example: A group that is inactive
      When MODIFYROLEGROUPPERMISSION is sent with
        | ACTION    | ADD                          |
        | ROLENAME  | Auditor (run)                |
        | GROUPNAME | the GROUPNAME of Closed Team |
      Then it is accepted with "Group {GROUPNAME of Closed Team} does not exist or it is not active"

    @MODROLEGROUP-4
    Example: Either, by its number
      When MODIFYROLEGROUPPERMISSION is sent with
        | ACTION   | ADD                        |
        | ROLENAME | Auditor (run)              |
        | GROUPID  | the GROUPID of Closed Team |
      Then it is accepted with "Group {GROUPID of Closed Team} does not exist or it is not active"
      When MODIFYROLEGROUPPERMISSION is sent with
        | ACTION   | ADD           |
        | ROLENAME | Auditor (run) |
        | GROUPID  | 999999999     |
      Then it is accepted with "Group 999999999 does not exist or it is not active"

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
