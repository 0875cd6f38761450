Feature: Which agent a phone is given to
  IMPORTAGENTPHONE takes AGENTID for the agent wherever one is sent, and FIRSTNAME with LASTNAME where
  there is none. A 0 is none.

  Background:
    Given the user "Nina(run) Simone" is added
    And the user "Otis(run) Redding" is added
    And the list of users is noted

  Rule: AGENTID is what counts

    @IMPORTAGENTPHONE-2 @IMPORTAGENTPHONE-3
    Scenario Outline: Beside the names of <whom>
      When IMPORTAGENTPHONE is sent with
        | ACTION    | ADD                             |
        | PHONEID   | 41(run)                         |
        | AGENTID   | the USER_ID of Nina(run) Simone |
        | FIRSTNAME | <first>                         |
        | LASTNAME  | <last>                          |
      Then it is accepted
      And AGENTID is "the USER_ID of Nina(run) Simone"
      And the list of users is as noted but for "Nina(run) Simone"
      And the user "Nina(run) Simone" shows
        | FIRST_NAME | Nina(run) |
        | LAST_NAME  | Simone    |
      And the phones of the user "Nina(run) Simone" are "41(run)"

      Examples:
        | first     | last    | whom           |
        | Nina(run) | Simone  | the same agent |
        | Otis(run) | Redding | another        |
        | Nobody    | Here    | nobody         |
        | (blank)   | Simone  | half a name    |

    @IMPORTAGENTPHONE-2 @IMPORTAGENTPHONE-3
    Scenario Outline: One that no agent has is not made good by names, with <action>
      When IMPORTAGENTPHONE is sent with
        | ACTION    | <action>  |
        | PHONEID   | 41(run)   |
        | AGENTID   | 987654321 |
        | FIRSTNAME | Otis(run) |
        | LASTNAME  | Redding   |
      Then it is refused
      And the list of users is as noted

      Examples:
        | action |
        | ADD    |
        | DELETE |

    @IMPORTAGENTPHONE-6
    Scenario Outline: One that no agent has is refused, with <action>
      When IMPORTAGENTPHONE is sent with
        | ACTION  | <action>  |
        | PHONEID | 41(run)   |
        | AGENTID | 987654321 |
      Then it is refused
      And the list of users is as noted

      Examples:
        | action |
        | ADD    |
        | DELETE |

    @IMPORTAGENTPHONE-9
    Scenario Outline: The code of one that no agent has, with <action>
      When IMPORTAGENTPHONE is sent with
        | ACTION    | <action>  |
        | PHONEID   | 41(run)   |
        | AGENTID   | 987654321 |
        | FIRSTNAME | <first>   |
        | LASTNAME  | <last>    |
      Then it is refused with 24 API_AGENT_NOT_FOUND

      Examples:
        | action | first   | last    |
        | ADD    | Nobody  | Here    |
        | DELETE | Nobody  | Here    |
        | ADD    | (blank) | (blank) |

    @IMPORTAGENTPHONE-19
    Example: Whether another has the phone is asked after the agent
      Given the user "Nina(run) Simone" is modified with
        | PHONES | 42(run) |
      And the list of users is noted
      When IMPORTAGENTPHONE is sent with
        | ACTION  | ADD       |
        | PHONEID | 42(run)   |
        | AGENTID | 987654321 |
      Then it is refused with 24 API_AGENT_NOT_FOUND
      And the list of users is as noted

    @IMPORTAGENTPHONE-20
    Example: One that is no number
      When IMPORTAGENTPHONE is sent with
        | ACTION    | ADD       |
        | PHONEID   | 41(run)   |
        | AGENTID   | Otis      |
        | FIRSTNAME | Otis(run) |
        | LASTNAME  | Redding   |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE
      And the list of users is as noted

  Rule: ACTION is ADD or DELETE, and needs a phone

    @IMPORTAGENTPHONE-13
    Scenario Outline: <action> is neither
      When IMPORTAGENTPHONE is sent with
        | ACTION  | <action>                        |
        | PHONEID | 41(run)                         |
        | AGENTID | the USER_ID of Nina(run) Simone |
      Then it is refused with 21 API_ERROR_INVALID_ACTION
      And the list of users is as noted

      Examples:
        | action |
        | MODIFY |
        | LIST   |

    @REQ-21
    Scenario Outline: A blank <parameter>
      When IMPORTAGENTPHONE is sent with
        | <parameter> | (blank)                         |
        | <other>     | <value>                         |
        | AGENTID     | the USER_ID of Nina(run) Simone |
      Then it is refused with 26 API_BLANK_REQUIRED_VALUE
      And the list of users is as noted

      Examples:
        | parameter | other   | value   |
        | ACTION    | PHONEID | 41(run) |
        | PHONEID   | ACTION  | ADD     |

    @WEB-9
    Scenario Outline: The case of <action> is no matter
      When IMPORTAGENTPHONE is sent with
        | ACTION  | <action>                        |
        | PHONEID | 41(run)                         |
        | AGENTID | the USER_ID of Nina(run) Simone |
      Then it is accepted
      And the user "Nina(run) Simone" shows
        | PHONES | <phones> |

      Examples:
        | action | phones  |
        | Add    | 41(run) |
        | delete |         |
