Feature: Giving phones to agents
  IMPORTAGENTPHONE ties a phone to an agent with ADD. A phone has one agent.

  Background:
    Given the user "Nina(run) Simone" is added with
      | EMAIL  | nina@example.com |
      | SITEID | 1                |
      | PHONES | 51(run),52(run)  |
    And the user "Otis(run) Redding" is added
    And the list of users is noted

  Rule: ADD ties a phone to the agent

    @IMPORTAGENTPHONE-1 @IMPORTAGENTPHONE-8
    Example: Beside those that the agent has
      When IMPORTAGENTPHONE is sent with
        | ACTION  | ADD                             |
        | PHONEID | 50(run)                         |
        | AGENTID | the USER_ID of Nina(run) Simone |
      Then it is accepted
      And AGENTID is "the USER_ID of Nina(run) Simone"
      And the list of users is as noted but for "Nina(run) Simone"
      And the fields of the user "Nina(run) Simone" that have changed are "PHONES"
      And the phones of the user "Nina(run) Simone" are "50(run),51(run),52(run)"

    @IMPORTAGENTPHONE-1
    Example: To an agent who had none
      When IMPORTAGENTPHONE is sent with
        | ACTION  | ADD                              |
        | PHONEID | 50(run)                          |
        | AGENTID | the USER_ID of Otis(run) Redding |
      Then it is accepted
      And AGENTID is "the USER_ID of Otis(run) Redding"
      And the list of users is as noted but for "Otis(run) Redding"
      And the phones of the user "Otis(run) Redding" are "50(run)"

    @IMPORTAGENTPHONE-10
    Example: A new phone is told after the others, and RESULTMSG tells no more
      When IMPORTAGENTPHONE is sent with
        | ACTION  | ADD                             |
        | PHONEID | 50(run)                         |
        | AGENTID | the USER_ID of Nina(run) Simone |
      Then it is accepted with "API_OK"
      And the user "Nina(run) Simone" shows
        | PHONES | 51(run),52(run),50(run) |

    @IMPORTAGENTPHONE-14
    Example: Whoever had none is an agent now
      When IMPORTAGENTPHONE is sent with
        | ACTION  | ADD                              |
        | PHONEID | 50(run)                          |
        | AGENTID | the USER_ID of Otis(run) Redding |
      Then it is accepted
      And AGENTID is "the USER_ID of Otis(run) Redding"
      And the list of users is as noted but for "Otis(run) Redding"
      And the fields of the user "Otis(run) Redding" that have changed are "AGENT, PHONES"
      And the user "Otis(run) Redding" shows
        | AGENT  | TRUE    |
        | PHONES | 50(run) |

    @IMPORTAGENTPHONE-17
    Example: The phone is a device, and the agent is at it
      Given the user "Otis(run) Redding" is modified with
        | SYS_USER | redding.1 |
      When IMPORTAGENTPHONE is sent with
        | ACTION  | ADD                              |
        | PHONEID | 53(run)                          |
        | AGENTID | the USER_ID of Otis(run) Redding |
      Then it is accepted
      When DEVICESTATUS is sent with
        | DEVICEID | 53(run) |
      Then it is accepted
      And the SYS_USER of every DEVICE matches "redding\.1"

    @IMPORTAGENTPHONE-1
    Example: A known device gets its agent
      Given the user "Nina(run) Simone" is modified with
        | SYS_USER | simone.1 |
      When IMPORTAGENTPHONE is sent with
        | ACTION  | ADD                             |
        | PHONEID | the DEVICEID of Spare Desk      |
        | AGENTID | the USER_ID of Nina(run) Simone |
      Then it is accepted
      And Spare Desk shows
        | SYS_USER | simone.1 |

    @IMPORTAGENTPHONE-17
    Scenario Outline: A known device gets its agent by <name>
      Given the user "Nina(run) Simone" is modified with
        | SYS_USER | simone.1 |
      When IMPORTAGENTPHONE is sent with
        | ACTION  | ADD                             |
        | PHONEID | the <name> of Spare Desk        |
        | AGENTID | the USER_ID of Nina(run) Simone |
      Then it is accepted
      And Spare Desk shows
        | SYS_USER    | simone.1                      |
        | DEVICEALIAS | the DEVICEALIAS of Spare Desk |

      Examples:
        | name        |
        | DEVICEID    |
        | DEVICEALIAS |

    @IMPORTAGENTPHONE-10
    Example: A phone that the agent has stays where it is
      When IMPORTAGENTPHONE is sent with
        | ACTION  | ADD                             |
        | PHONEID | 51(run)                         |
        | AGENTID | the USER_ID of Nina(run) Simone |
      Then it is accepted
      And AGENTID is "the USER_ID of Nina(run) Simone"
      And the list of users is as noted

    @IMPORTAGENTPHONE-7
    Scenario Outline: A phone that another agent has, by <selector>
      When IMPORTAGENTPHONE is sent with
        | ACTION     | ADD     |
        | PHONEID    | 52(run) |
        | <selector> | <value> |
        | LASTNAME   | Redding |
      Then it is refused
      And the list of users is as noted

      Examples:
        | selector  | value                            |
        | AGENTID   | the USER_ID of Otis(run) Redding |
        | FIRSTNAME | Otis(run)                        |

    @IMPORTAGENTPHONE-19 @RES-10
    Example: The code of such a phone
      When IMPORTAGENTPHONE is sent with
        | ACTION  | ADD                              |
        | PHONEID | 52(run)                          |
        | AGENTID | the USER_ID of Otis(run) Redding |
      Then it is refused with 22 API_ERROR_KEYS_NOT_UNIQUE
      And the reply holds no AGENTID

    @IMPORTAGENTPHONE-7 @IMPORTAGENTPHONE-1
    Example: Once that agent has given it up, it can be had
      Given IMPORTAGENTPHONE is sent with
        | ACTION  | DELETE                          |
        | PHONEID | 52(run)                         |
        | AGENTID | the USER_ID of Nina(run) Simone |
      And it is accepted
      When IMPORTAGENTPHONE is sent with
        | ACTION  | ADD                              |
        | PHONEID | 52(run)                          |
        | AGENTID | the USER_ID of Otis(run) Redding |
      Then it is accepted
      And the phones of the user "Nina(run) Simone" are "51(run)"
      And the phones of the user "Otis(run) Redding" are "52(run)"

    @IMPORTAGENTPHONE-11
    Example: Two phones are not one
      When IMPORTAGENTPHONE is sent with
        | ACTION  | ADD                             |
        | PHONEID | 54(run),55(run)                 |
        | AGENTID | the USER_ID of Nina(run) Simone |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE
      And the list of users is as noted
