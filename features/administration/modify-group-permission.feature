Feature: Phones in a group
  MODIFYGROUPPERMISSION puts a phone of an agent into a QA group or takes it out. Recordings made at
  the phone belong to the group.

  Background:
    Given the user "Ann(run) Lee(run)" is added with
      | PHONES | 71(run),72(run) |
    And the group "Night Shift (run)" is added

  Rule: ACTION puts the phone in or takes it out

    @MODGROUPPERM-1 @MODGROUPPERM-2
    Example: ADD is accepted, and then DELETE
      Given the phone "71(run)" of "Ann(run) Lee(run)" is in the group "Night Shift (run)"
      When MODIFYGROUPPERMISSION is sent with
        | ACTION    | DELETE                           |
        | GROUPNAME | Night Shift (run)                |
        | AGENTID   | the USER_ID of Ann(run) Lee(run) |
        | DEVICEID  | 71(run)                          |
      Then it is accepted

    @MODGROUPPERM-9
    Example: The reply to ADD gives both numbers
      When MODIFYGROUPPERMISSION is sent with
        | ACTION    | ADD               |
        | GROUPNAME | Night Shift (run) |
        | FIRSTNAME | Ann(run)          |
        | LASTNAME  | Lee(run)          |
        | DEVICEID  | 71(run)           |
      Then it is accepted
      And the reply holds
        | GROUPID | the GROUPID of Night Shift (run) |
        | AGENTID | the USER_ID of Ann(run) Lee(run) |

    @MODGROUPPERM-9
    Example: The reply to DELETE gives both numbers
      Given the phone "71(run)" of "Ann(run) Lee(run)" is in the group "Night Shift (run)"
      When MODIFYGROUPPERMISSION is sent with
        | ACTION    | DELETE            |
        | GROUPNAME | Night Shift (run) |
        | FIRSTNAME | Ann(run)          |
        | LASTNAME  | Lee(run)          |
        | DEVICEID  | 71(run)           |
      Then it is accepted
      And the reply holds
        | GROUPID | the GROUPID of Night Shift (run) |
        | AGENTID | the USER_ID of Ann(run) Lee(run) |

    @MODGROUPPERM-15
    Example: The reply to DELETE says all of what it did
      Given the phone "71(run)" of "Ann(run) Lee(run)" is in the group "Night Shift (run)"
      When MODIFYGROUPPERMISSION is sent with
        | ACTION   | DELETE                           |
        | GROUPID  | the GROUPID of Night Shift (run) |
        | AGENTID  | the USER_ID of Ann(run) Lee(run) |
        | DEVICEID | 71(run)                          |
      Then it is accepted
      And the reply holds
        | GROUPID   | the GROUPID of Night Shift (run) |
        | GROUPNAME | Night Shift (run)                |
        | AGENTID   | the USER_ID of Ann(run) Lee(run) |
        | FIRSTNAME | Ann(run)                         |
        | LASTNAME  | Lee(run)                         |
        | DEVICEID  | 71(run)                          |

    @WEB-9
    Scenario Outline: The case of <action> is no matter
      When MODIFYGROUPPERMISSION is sent with
        | ACTION    | <action>                         |
        | GROUPNAME | Night Shift (run)                |
        | AGENTID   | the USER_ID of Ann(run) Lee(run) |
        | DEVICEID  | 71(run)                          |
      Then it is accepted

      Examples:
        | action |
        | add    |
        | Delete |

    @MODGROUPPERM-2
    Scenario Outline: <action> is none
      When MODIFYGROUPPERMISSION is sent with
        | ACTION    | <action>                         |
        | GROUPNAME | Night Shift (run)                |
        | AGENTID   | the USER_ID of Ann(run) Lee(run) |
        | DEVICEID  | 71(run)                          |
      Then it is refused

      Examples:
        | action |
        | MODIFY |
        | LIST   |
        | ADDED  |

    @MODGROUPPERM-18
    Example: RESULTCODE tells that it is none
      When MODIFYGROUPPERMISSION is sent with
        | ACTION    | MODIFY                           |
        | GROUPNAME | Night Shift (run)                |
        | AGENTID   | the USER_ID of Ann(run) Lee(run) |
        | DEVICEID  | 71(run)                          |
      Then it is refused with 21 API_ERROR_INVALID_ACTION

    @MODGROUPPERM-12
    Scenario Outline: <action> of a phone for which there is nothing to do
      When MODIFYGROUPPERMISSION is sent with
        | ACTION    | <action>                         |
        | GROUPNAME | Night Shift (run)                |
        | AGENTID   | the USER_ID of Ann(run) Lee(run) |
        | DEVICEID  | 71(run)                          |
      Then it is accepted
      When MODIFYGROUPPERMISSION is sent with
        | ACTION    | <action>                         |
        | GROUPNAME | Night Shift (run)                |
        | AGENTID   | the USER_ID of Ann(run) Lee(run) |
        | DEVICEID  | 71(run)                          |
      Then it is accepted

      Examples:
        | action |
        | ADD    |
        | DELETE |
