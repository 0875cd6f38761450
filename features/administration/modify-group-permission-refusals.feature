Feature: What cannot be put into a group
  MODIFYGROUPPERMISSION needs an active group, an agent and a phone of that agent. The first of them
  that is missing or not there is told.

  Background:
    Given the user "Ann(run) Lee(run)" is added with
      | PHONES | 71(run),72(run) |
    And the group "Night Shift (run)" is added

  Rule: What is not there is refused

    @MODGROUPPERM-6
    Scenario Outline: <action> of a GROUPID that no group has
      When MODIFYGROUPPERMISSION is sent with
        | ACTION   | <action>                         |
        | GROUPID  | 999999999                        |
        | AGENTID  | the USER_ID of Ann(run) Lee(run) |
        | DEVICEID | 71(run)                          |
      Then it is refused

      Examples:
        | action |
        | ADD    |
        | DELETE |

    @MODGROUPPERM-16
    Scenario Outline: A group by a <parameter> that none has, and its code
      When MODIFYGROUPPERMISSION is sent with
        | ACTION      | <action>                         |
        | <parameter> | <value>                          |
        | AGENTID     | the USER_ID of Ann(run) Lee(run) |
        | DEVICEID    | 71(run)                          |
      Then it is refused with 27 API_NO_GROUP

      Examples:
        | action | parameter | value          |
        | ADD    | GROUPID   | 999999999      |
        | DELETE | GROUPID   | 999999999      |
        | ADD    | GROUPNAME | No Shift (run) |

    @MODGROUPPERM-6
    Scenario Outline: <action> of an agent by an AGENTID that nobody has
      When MODIFYGROUPPERMISSION is sent with
        | ACTION    | <action>          |
        | GROUPNAME | Night Shift (run) |
        | AGENTID   | 999999999         |
        | DEVICEID  | 71(run)           |
      Then it is refused

      Examples:
        | action |
        | ADD    |
        | DELETE |

    @MODGROUPPERM-16
    Scenario Outline: The code of such an AGENTID, with <action>
      When MODIFYGROUPPERMISSION is sent with
        | ACTION    | <action>          |
        | GROUPNAME | Night Shift (run) |
        | AGENTID   | 999999999         |
        | DEVICEID  | 71(run)           |
      Then it is refused with 24 API_AGENT_NOT_FOUND

      Examples:
        | action |
        | ADD    |
        | DELETE |

    @MODGROUPPERM-16
    Scenario Outline: Names that nobody has together: <first> <last>
      Given the user "Bob(run) Moe(run)" is added with
        | PHONES | 73(run) |
      When MODIFYGROUPPERMISSION is sent with
        | ACTION    | ADD               |
        | GROUPNAME | Night Shift (run) |
        | FIRSTNAME | <first>           |
        | LASTNAME  | <last>            |
        | DEVICEID  | 71(run)           |
      Then it is refused with 24 API_AGENT_NOT_FOUND

      Examples:
        | first    | last     |
        | Ann(run) | Moe(run) |
        | Bob(run) | Lee(run) |

    @MODGROUPPERM-11
    Scenario Outline: An inactive group by its <parameter>
      When MODIFYGROUPPERMISSION is sent with
        | ACTION      | ADD                              |
        | <parameter> | the <parameter> of Closed Team   |
        | AGENTID     | the USER_ID of Ann(run) Lee(run) |
        | DEVICEID    | 71(run)                          |
      Then it is refused with 27 API_NO_GROUP

      Examples:
        | parameter |
        | GROUPNAME |
        | GROUPID   |

    @MODGROUPPERM-14
    Example: A user who is no agent
      Given the user "Eve(run) Fox(run)" is added with
        | AGENT | FALSE |
      When MODIFYGROUPPERMISSION is sent with
        | ACTION    | ADD                              |
        | GROUPNAME | Night Shift (run)                |
        | AGENTID   | the USER_ID of Eve(run) Fox(run) |
        | DEVICEID  | 71(run)                          |
      Then it is refused with 24 API_AGENT_NOT_FOUND

    @MODGROUPPERM-14
    Example: A user who was deleted
      Given the user "Ann(run) Lee(run)" is deleted
      When MODIFYGROUPPERMISSION is sent with
        | ACTION    | ADD                              |
        | GROUPNAME | Night Shift (run)                |
        | AGENTID   | the USER_ID of Ann(run) Lee(run) |
        | DEVICEID  | 71(run)                          |
      Then it is refused with 24 API_AGENT_NOT_FOUND

    @MODGROUPPERM-10
    Scenario Outline: <why>
      Given the user "Bob(run) Moe(run)" is added with
        | PHONES | 73(run) |
      When MODIFYGROUPPERMISSION is sent with
        | ACTION    | <action>                         |
        | GROUPNAME | Night Shift (run)                |
        | AGENTID   | the USER_ID of Ann(run) Lee(run) |
        | DEVICEID  | <phone>                          |
      Then it is refused with 8 API_DEVICE_INVALID

      Examples:
        | action | phone   | why                                 |
        | ADD    | 73(run) | A phone of another agent            |
        | DELETE | 73(run) | A phone of another agent, to DELETE |
        | ADD    | 79(run) | A phone that nobody has             |

    @MODGROUPPERM-19
    Scenario Outline: A number that is none: <group>, <agent>
      When MODIFYGROUPPERMISSION is sent with
        | ACTION   | ADD     |
        | GROUPID  | <group> |
        | AGENTID  | <agent> |
        | DEVICEID | 71(run) |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

      Examples:
        | group                            | agent                            |
        | Night                            | the USER_ID of Ann(run) Lee(run) |
        | the GROUPID of Night Shift (run) | Ann                              |
        | the GROUPID of Night Shift (run) | -1                               |

    @MODGROUPPERM-18
    Example: A group that is not there is told before an agent who is not
      When MODIFYGROUPPERMISSION is sent with
        | ACTION   | ADD       |
        | GROUPID  | 999999999 |
        | AGENTID  | 999999999 |
        | DEVICEID | 79(run)   |
      Then it is refused with 27 API_NO_GROUP

    @MODGROUPPERM-18
    Example: An agent who is not there is told before the phone
      When MODIFYGROUPPERMISSION is sent with
        | ACTION    | ADD               |
        | GROUPNAME | Night Shift (run) |
        | AGENTID   | 999999999         |
        | DEVICEID  | 79(run)           |
      Then it is refused with 24 API_AGENT_NOT_FOUND

    @MODGROUPPERM-18
    Example: What is no ACTION is told before everything else
      When MODIFYGROUPPERMISSION is sent with
        | ACTION   | MODIFY    |
        | GROUPID  | 999999999 |
        | AGENTID  | 999999999 |
        | DEVICEID | 79(run)   |
      Then it is refused with 21 API_ERROR_INVALID_ACTION

  Rule: A request that lacks something is refused

    @REQ-21
    Example: Without ACTION
      When MODIFYGROUPPERMISSION is sent with
        | GROUPNAME | Night Shift (run)                |
        | AGENTID   | the USER_ID of Ann(run) Lee(run) |
        | DEVICEID  | 71(run)                          |
      Then it is refused with 26 API_BLANK_REQUIRED_VALUE

    @MODGROUPPERM-17
    Example: Without a group
      When MODIFYGROUPPERMISSION is sent with
        | ACTION    | ADD                              |
        | GROUPNAME | (blank)                          |
        | AGENTID   | the USER_ID of Ann(run) Lee(run) |
        | DEVICEID  | 71(run)                          |
      Then it is refused with 26 API_BLANK_REQUIRED_VALUE

    @MODGROUPPERM-17
    Scenario Outline: Without <what>
      When MODIFYGROUPPERMISSION is sent with
        | ACTION    | ADD               |
        | GROUPNAME | Night Shift (run) |
        | FIRSTNAME | <first>           |
        | LASTNAME  | <last>            |
        | DEVICEID  | 71(run)           |
      Then it is refused with 26 API_BLANK_REQUIRED_VALUE

      Examples:
        | first    | last     | what         |
        | (blank)  | (blank)  | an agent     |
        | (blank)  | Lee(run) | a first name |
        | Ann(run) | (blank)  | a last name  |

    @REQ-21
    Example: Without a device
      When MODIFYGROUPPERMISSION is sent with
        | ACTION    | ADD                              |
        | GROUPNAME | Night Shift (run)                |
        | AGENTID   | the USER_ID of Ann(run) Lee(run) |
      Then it is refused with 26 API_BLANK_REQUIRED_VALUE
