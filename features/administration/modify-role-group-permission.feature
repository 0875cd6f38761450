Feature: Groups of a role
  A role is for the QA groups that are assigned to it. MODIFYROLEGROUPPERMISSION assigns a group with
  ADD and takes it away with DELETE.

  Background:
    Given the role "Auditor (run)" is added
    And the group "Night Shift (run)" is added

  Rule: ACTION assigns the group or takes it away

    @MODROLEGROUP-1 @MODROLEGROUP-2
    Example: ADD of a group that is there
      When MODIFYROLEGROUPPERMISSION is sent with
        | ACTION    | ADD               |
        | ROLENAME  | Auditor (run)     |
        | GROUPNAME | Night Shift (run) |
      Then it is accepted
      And RESULTMSG does not match "Group .* does not exist or it is not active"

    @MODROLEGROUP-2
    Example: DELETE of a group that is assigned
      Given the role "Auditor (run)" is for the group "Night Shift (run)"
      When MODIFYROLEGROUPPERMISSION is sent with
        | ACTION    | DELETE            |
        | ROLENAME  | Auditor (run)     |
        | GROUPNAME | Night Shift (run) |
      Then it is accepted
      And RESULTMSG does not match "Group .* does not exist or it is not active"

    @MODROLEGROUP-8
    Example: What is told of ADD
      When MODIFYROLEGROUPPERMISSION is sent with
        | ACTION    | ADD               |
        | ROLENAME  | Auditor (run)     |
        | GROUPNAME | Night Shift (run) |
      Then it is accepted with "Group Night Shift (run) is assigned to role Auditor (run)"
      And the elements of the reply are "REQUESTTYPE REQUESTID RESULTTYPE RESULTCODE RESULTMSG"

    @MODROLEGROUP-8
    Example: What is told of DELETE
      Given the role "Auditor (run)" is for the group "Night Shift (run)"
      When MODIFYROLEGROUPPERMISSION is sent with
        | ACTION    | DELETE            |
        | ROLENAME  | Auditor (run)     |
        | GROUPNAME | Night Shift (run) |
      Then it is accepted with "Group Night Shift (run) is no longer assigned to role Auditor (run)"

    @WEB-9
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
      Then it is refused

      Examples:
        | action |
        | MODIFY |
        | LIST   |

    @MODROLEGROUP-11
    Scenario Outline: The code of <action>
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

    @MODROLEGROUP-Q1
    Example: REQUESTTYPE may name the command, with blanks around it as in the sample
      When REQUESTTYPE " MODIFYROLEGROUPPERMISSION " is sent with
        | ACTION    | ADD               |
        | ROLENAME  | Auditor (run)     |
        | GROUPNAME | Night Shift (run) |
      Then it is accepted
      And RESULTMSG does not match "Group .* does not exist or it is not active"
      And REQUESTTYPE is "MODIFYROLEGROUPPERMISSION"

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

    @MODROLEGROUP-6
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
