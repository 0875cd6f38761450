Feature: The names of the agent that a phone is given to
  Where IMPORTAGENTPHONE has no AGENTID, the agent is looked up by FIRSTNAME and LASTNAME.

  Background:
    Given the user "Nina(run) Simone" is added
    And the user "Otis(run) Redding" is added
    And the list of users is noted

  Rule: Without one the names are looked up

    @IMPORTAGENTPHONE-Q1
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
      And the phones of the user "Nina(run) Simone" are "<phones>"

      Examples:
        | action | phone   | phones                  |
        | ADD    | 46(run) | 44(run),45(run),46(run) |
        | DELETE | 44(run) | 45(run)                 |

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
        | first     | last      | why                                   |
        | Nina(run) | Redding   | the first of one, the last of another |
        | Simone    | Nina(run) | the two exchanged                     |
        | Nina      | Simone    | a part of the first                   |

    @IMPORTAGENTPHONE-Q1
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
