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
        | PHONES     | 41(run)   |

      Examples:
        | first     | last    | whom           |
        | Nina(run) | Simone  | the same agent |
        | Otis(run) | Redding | another        |
        | Nobody    | Here    | nobody         |
        | (blank)   | Simone  | half a name    |

    @IMPORTAGENTPHONE-2 @IMPORTAGENTPHONE-3 @IMPORTAGENTPHONE-6 @IMPORTAGENTPHONE-9
    Scenario Outline: One that no agent has, beside <what>, with <action>
      When IMPORTAGENTPHONE is sent with
        | ACTION    | <action>  |
        | PHONEID   | 41(run)   |
        | AGENTID   | 987654321 |
        | FIRSTNAME | <first>   |
        | LASTNAME  | <last>    |
      Then it is refused with 24 API_AGENT_NOT_FOUND
      And the reply holds no AGENTID
      And the list of users is as noted

      Examples:
        | action | first     | last    | what       |
        | ADD    | Otis(run) | Redding | good names |
        | ADD    | (blank)   | (blank) | no names   |
        | DELETE | Otis(run) | Redding | good names |

    @IMPORTAGENTPHONE-6
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

    @IMPORTAGENTPHONE-2
    Example: One that is no number
      When IMPORTAGENTPHONE is sent with
        | ACTION    | ADD       |
        | PHONEID   | 41(run)   |
        | AGENTID   | Otis      |
        | FIRSTNAME | Otis(run) |
        | LASTNAME  | Redding   |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE
      And the list of users is as noted

  Rule: Without one the names are looked up

    @IMPORTAGENTPHONE-1 @IMPORTAGENTPHONE-8 @IMPORTAGENTPHONE-Q1
    Scenario Outline: AGENTID "<id>" is none
      When IMPORTAGENTPHONE is sent with
        | ACTION    | ADD       |
        | PHONEID   | 43(run)   |
        | AGENTID   | <id>      |
        | FIRSTNAME | Otis(run) |
        | LASTNAME  | Redding   |
      Then it is accepted
      And AGENTID is "the USER_ID of Otis(run) Redding"
      And the list of users is as noted but for "Otis(run) Redding"
      And the user "Otis(run) Redding" shows
        | PHONES | 43(run) |

      Examples:
        | id      |
        | 0       |
        | 000     |
        | (blank) |

    @IMPORTAGENTPHONE-1 @IMPORTAGENTPHONE-8
    Scenario Outline: <action> by the names alone
      Given the user "Nina(run) Simone" is modified with
        | PHONES | 44(run),45(run) |
      When IMPORTAGENTPHONE is sent with
        | ACTION    | <action>  |
        | PHONEID   | <phone>   |
        | FIRSTNAME | Nina(run) |
        | LASTNAME  | Simone    |
      Then it is accepted
      And AGENTID is "the USER_ID of Nina(run) Simone"
      And the list of users is as noted but for "Nina(run) Simone"
      And the user "Nina(run) Simone" shows
        | PHONES | <phones> |

      Examples:
        | action | phone   | phones                  |
        | ADD    | 46(run) | 44(run),45(run),46(run) |
        | delete | 44(run) | 45(run)                 |

    @IMPORTAGENTPHONE-16
    Example: Whatever their case
      When IMPORTAGENTPHONE is sent with
        | ACTION    | ADD       |
        | PHONEID   | 47(run)   |
        | FIRSTNAME | otis(run) |
        | LASTNAME  | REDDING   |
      Then it is accepted
      And AGENTID is "the USER_ID of Otis(run) Redding"

    @IMPORTAGENTPHONE-9
    Scenario Outline: Names that nobody has: <why>
      When IMPORTAGENTPHONE is sent with
        | ACTION    | ADD     |
        | PHONEID   | 41(run) |
        | FIRSTNAME | <first> |
        | LASTNAME  | <last>  |
      Then it is refused with 24 API_AGENT_NOT_FOUND
      And the list of users is as noted

      Examples:
        | first     | last      | why                                |
        | Nina(run) | Redding   | the first of one, the last of another |
        | Simone    | Nina(run) | the two exchanged                  |
        | Nina      | Simone    | a part of the first                |

    @IMPORTAGENTPHONE-9 @IMPORTAGENTPHONE-Q1
    Example: A 0 by itself is nobody's number
      When IMPORTAGENTPHONE is sent with
        | ACTION  | ADD     |
        | PHONEID | 41(run) |
        | AGENTID | 0       |
      Then it is refused with 24 API_AGENT_NOT_FOUND
      And the list of users is as noted

    @IMPORTAGENTPHONE-12
    Scenario Outline: <id> and <first> and <last> are too little
      When IMPORTAGENTPHONE is sent with
        | ACTION    | ADD     |
        | PHONEID   | 41(run) |
        | AGENTID   | <id>    |
        | FIRSTNAME | <first> |
        | LASTNAME  | <last>  |
      Then it is refused with 26 API_BLANK_REQUIRED_VALUE
      And the list of users is as noted

      Examples:
        | id      | first     | last    |
        | (blank) | (blank)   | (blank) |
        | (blank) | Otis(run) | (blank) |
        | (blank) | (blank)   | Redding |
        | 0       | Otis(run) | (blank) |

    @IMPORTAGENTPHONE-15
    Scenario Outline: A deleted user is not found by <selector>
      Given the user "Otis(run) Redding" is deleted
      And the list of users is noted
      When IMPORTAGENTPHONE is sent with
        | ACTION     | ADD     |
        | PHONEID    | 48(run) |
        | <selector> | <value> |
        | LASTNAME   | Redding |
      Then it is refused with 24 API_AGENT_NOT_FOUND
      And the list of users is as noted

      Examples:
        | selector  | value                            |
        | AGENTID   | the USER_ID of Otis(run) Redding |
        | FIRSTNAME | Otis(run)                        |

    @IMPORTAGENTPHONE-15 @IMPORTAGENTPHONE-16
    Example: Of two users of one name the one who is not deleted is found
      Given the user "Otis(run) Redding" is deleted
      And the user "otis(run) redding" is added
      When IMPORTAGENTPHONE is sent with
        | ACTION    | ADD       |
        | PHONEID   | 49(run)   |
        | FIRSTNAME | Otis(run) |
        | LASTNAME  | Redding   |
      Then it is accepted
      And AGENTID is "the USER_ID of otis(run) redding"

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
