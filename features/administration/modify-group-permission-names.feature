Feature: Naming the group, the agent and the phone
  MODIFYGROUPPERMISSION takes a group and an agent by name or by number. Names are looked up first, and
  a name that leads nowhere is not made good by a number.

  Background:
    Given the user "Ann(run) Lee(run)" is added with
      | PHONES | 71(run),72(run) |
    And the group "Night Shift (run)" is added

  Rule: A name alone is enough, and so is a number

    @MODGROUPPERM-3
    Scenario Outline: The group by its <parameter>
      When MODIFYGROUPPERMISSION is sent with
        | ACTION      | ADD                              |
        | <parameter> | <value>                          |
        | AGENTID     | the USER_ID of Ann(run) Lee(run) |
        | DEVICEID    | 71(run)                          |
      Then it is accepted
      And GROUPID is "the GROUPID of Night Shift (run)"

      Examples:
        | parameter | value                            |
        | GROUPNAME | Night Shift (run)                |
        | GROUPID   | the GROUPID of Night Shift (run) |

    @ADDGROUP-Q1
    Example: A name with an ampersand, which is escaped both ways
      Given the group "Sales & Service (run)" is added
      When MODIFYGROUPPERMISSION is sent with
        | ACTION    | ADD                              |
        | GROUPNAME | Sales & Service (run)            |
        | AGENTID   | the USER_ID of Ann(run) Lee(run) |
        | DEVICEID  | 71(run)                          |
      Then it is accepted
      And GROUPID is "the GROUPID of Sales & Service (run)"

    @MODGROUPPERM-4
    Example: The agent by first and last name
      When MODIFYGROUPPERMISSION is sent with
        | ACTION    | ADD               |
        | GROUPNAME | Night Shift (run) |
        | FIRSTNAME | Ann(run)          |
        | LASTNAME  | Lee(run)          |
        | DEVICEID  | 71(run)           |
      Then it is accepted
      And AGENTID is "the USER_ID of Ann(run) Lee(run)"

    @MODGROUPPERM-4 @MODGROUPPERM-8
    Example: The agent by AGENTID, which is the number of the user
      When MODIFYGROUPPERMISSION is sent with
        | ACTION    | ADD                              |
        | GROUPNAME | Night Shift (run)                |
        | AGENTID   | the USER_ID of Ann(run) Lee(run) |
        | DEVICEID  | 71(run)                          |
      Then it is accepted
      And AGENTID is "the USER_ID of Ann(run) Lee(run)"

    @MODGROUPPERM-4
    Scenario Outline: Of agents who share a <shared> name the one who has both
      Given the user "<other>" is added with
        | PHONES | 73(run) |
      When MODIFYGROUPPERMISSION is sent with
        | ACTION    | ADD               |
        | GROUPNAME | Night Shift (run) |
        | FIRSTNAME | <first>           |
        | LASTNAME  | <last>            |
        | DEVICEID  | 73(run)           |
      Then it is accepted
      And AGENTID is "the USER_ID of <other>"

      Examples:
        | other             | first    | last     | shared |
        | Ann(run) Moe(run) | Ann(run) | Moe(run) | first  |
        | Bob(run) Lee(run) | Bob(run) | Lee(run) | last   |

    @MODGROUPPERM-7
    Scenario Outline: Each phone of the agent: <phone>
      When MODIFYGROUPPERMISSION is sent with
        | ACTION    | ADD                              |
        | GROUPNAME | Night Shift (run)                |
        | AGENTID   | the USER_ID of Ann(run) Lee(run) |
        | DEVICEID  | <phone>                          |
      Then it is accepted

      Examples:
        | phone   |
        | 71(run) |
        | 72(run) |

    @MODGROUPPERM-15
    Scenario Outline: The device is told as it was sent, and all else where only numbers were: <phone>
      When MODIFYGROUPPERMISSION is sent with
        | ACTION   | ADD                              |
        | GROUPID  | the GROUPID of Night Shift (run) |
        | AGENTID  | the USER_ID of Ann(run) Lee(run) |
        | DEVICEID | <phone>                          |
      Then it is accepted
      And the reply holds
        | GROUPNAME | Night Shift (run) |
        | FIRSTNAME | Ann(run)          |
        | LASTNAME  | Lee(run)          |
        | DEVICEID  | <phone>           |

      Examples:
        | phone   |
        | 71(run) |
        | 72(run) |

    @MODGROUPPERM-15
    Example: A name with an ampersand is told as it is
      Given the group "Sales & Service (run)" is added
      When MODIFYGROUPPERMISSION is sent with
        | ACTION    | ADD                              |
        | GROUPNAME | Sales & Service (run)            |
        | AGENTID   | the USER_ID of Ann(run) Lee(run) |
        | DEVICEID  | 71(run)                          |
      Then it is accepted
      And GROUPNAME is "Sales & Service (run)"

    @MODGROUPPERM-15
    Example: Group and agent are told as they are called, not as they were asked for
      When MODIFYGROUPPERMISSION is sent with
        | ACTION    | ADD               |
        | GROUPNAME | NIGHT shift (run) |
        | FIRSTNAME | ANN(run)          |
        | LASTNAME  | lee(run)          |
        | DEVICEID  | 71(run)           |
      Then it is accepted
      And the reply holds
        | GROUPNAME | Night Shift (run) |
        | FIRSTNAME | Ann(run)          |
        | LASTNAME  | Lee(run)          |

  Rule: A name is what is looked up, whatever number is beside it

    @MODGROUPPERM-5
    Example: The name of one group and the number of another
      Given the group "Day Shift (run)" is added
      When MODIFYGROUPPERMISSION is sent with
        | ACTION    | ADD                              |
        | GROUPNAME | Day Shift (run)                  |
        | GROUPID   | the GROUPID of Night Shift (run) |
        | AGENTID   | the USER_ID of Ann(run) Lee(run) |
        | DEVICEID  | 71(run)                          |
      Then it is accepted
      And GROUPID is "the GROUPID of Day Shift (run)"

    @MODGROUPPERM-16
    Example: The name of no group and the number of one
      When MODIFYGROUPPERMISSION is sent with
        | ACTION    | ADD                              |
        | GROUPNAME | No Shift (run)                   |
        | GROUPID   | the GROUPID of Night Shift (run) |
        | AGENTID   | the USER_ID of Ann(run) Lee(run) |
        | DEVICEID  | 71(run)                          |
      Then it is refused with 27 API_NO_GROUP

    @MODGROUPPERM-Q1 @MODGROUPPERM-5
    Example: The names of one agent and the number of another
      Given the user "Bob(run) Moe(run)" is added with
        | PHONES | 73(run) |
      When MODIFYGROUPPERMISSION is sent with
        | ACTION    | ADD                              |
        | GROUPNAME | Night Shift (run)                |
        | FIRSTNAME | Ann(run)                         |
        | LASTNAME  | Lee(run)                         |
        | AGENTID   | the USER_ID of Bob(run) Moe(run) |
        | DEVICEID  | 71(run)                          |
      Then it is accepted
      And AGENTID is "the USER_ID of Ann(run) Lee(run)"

    @MODGROUPPERM-16
    Example: The names of no agent and the number of one
      When MODIFYGROUPPERMISSION is sent with
        | ACTION    | ADD                              |
        | GROUPNAME | Night Shift (run)                |
        | FIRSTNAME | Nobody(run)                      |
        | LASTNAME  | Lee(run)                         |
        | AGENTID   | the USER_ID of Ann(run) Lee(run) |
        | DEVICEID  | 71(run)                          |
      Then it is refused with 24 API_AGENT_NOT_FOUND

    @MODGROUPPERM-13
    Scenario Outline: Of another agent the <parameter> alone, beside a number
      Given the user "Bob(run) Moe(run)" is added
      When MODIFYGROUPPERMISSION is sent with
        | ACTION      | ADD                              |
        | GROUPNAME   | Night Shift (run)                |
        | <parameter> | <name>                           |
        | AGENTID     | the USER_ID of Ann(run) Lee(run) |
        | DEVICEID    | 71(run)                          |
      Then it is accepted
      And AGENTID is "the USER_ID of Ann(run) Lee(run)"

      Examples:
        | parameter | name     |
        | FIRSTNAME | Bob(run) |
        | LASTNAME  | Moe(run) |
