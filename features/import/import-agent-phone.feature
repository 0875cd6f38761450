Feature: Giving phones to agents
  IMPORTAGENTPHONE ties a phone to an agent or unties it. The agent is found by AGENTID, or by names
  where there is none; of the agent nothing changes but the phones.

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
      Then it is accepted with "API_OK"
      And AGENTID is "the USER_ID of Nina(run) Simone"
      And the list of users is as noted but for "Nina(run) Simone"
      And the fields of the user "Nina(run) Simone" that have changed are "PHONES"
      And the user "Nina(run) Simone" shows
        | PHONES | 51(run),52(run),50(run) |

    @IMPORTAGENTPHONE-1 @IMPORTAGENTPHONE-14
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
      Then it is refused with 22 API_ERROR_KEYS_NOT_UNIQUE
      And the reply holds no AGENTID
      And the list of users is as noted

      Examples:
        | selector  | value                            |
        | AGENTID   | the USER_ID of Otis(run) Redding |
        | FIRSTNAME | Otis(run)                        |

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
      And the user "Nina(run) Simone" shows
        | PHONES | 51(run) |
      And the user "Otis(run) Redding" shows
        | PHONES | 52(run) |

    @IMPORTAGENTPHONE-11
    Example: Two phones are not one
      When IMPORTAGENTPHONE is sent with
        | ACTION  | ADD                             |
        | PHONEID | 54(run),55(run)                 |
        | AGENTID | the USER_ID of Nina(run) Simone |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE
      And the list of users is as noted

  Rule: DELETE unties it, and changes nothing else

    @IMPORTAGENTPHONE-1 @IMPORTAGENTPHONE-4 @IMPORTAGENTPHONE-14
    Scenario Outline: Phone <phone> of two
      When IMPORTAGENTPHONE is sent with
        | ACTION  | DELETE                          |
        | PHONEID | <phone>                         |
        | AGENTID | the USER_ID of Nina(run) Simone |
      Then it is accepted with "API_OK"
      And AGENTID is "the USER_ID of Nina(run) Simone"
      And the list of users is as noted but for "Nina(run) Simone"
      And the fields of the user "Nina(run) Simone" that have changed are "PHONES"
      And the user "Nina(run) Simone" shows
        | PHONES | <left> |

      Examples:
        | phone   | left    |
        | 51(run) | 52(run) |
        | 52(run) | 51(run) |

    @IMPORTAGENTPHONE-4 @IMPORTAGENTPHONE-14
    Example: Without any phone the agent is an agent all the same
      Given the user "Otis(run) Redding" is modified with
        | PHONES | 56(run) |
      And the list of users is noted
      When IMPORTAGENTPHONE is sent with
        | ACTION  | DELETE                           |
        | PHONEID | 56(run)                          |
        | AGENTID | the USER_ID of Otis(run) Redding |
      Then it is accepted
      And the fields of the user "Otis(run) Redding" that have changed are "PHONES"
      And the user "Otis(run) Redding" shows
        | AGENT  | TRUE |
        | PHONES |      |

    @IMPORTAGENTPHONE-4 @needs-control
    Scenario Outline: Not even MOD_TIME changes with <action>
      Given 61 seconds pass
      When IMPORTAGENTPHONE is sent with
        | ACTION  | <action>                        |
        | PHONEID | <phone>                         |
        | AGENTID | the USER_ID of Nina(run) Simone |
      Then it is accepted
      And the user "Nina(run) Simone" shows
        | ADD_TIME | 2/2/2026 10:00:00 AM -05:00 |
        | MOD_TIME | 2/2/2026 10:00:00 AM-05:00  |

      Examples:
        | action | phone   |
        | DELETE | 52(run) |
        | ADD    | 57(run) |

    @IMPORTAGENTPHONE-10
    Scenario Outline: A phone that <whose>
      Given the user "Sam(run) Cooke" is added with
        | PHONES | 58(run) |
      And the list of users is noted
      When IMPORTAGENTPHONE is sent with
        | ACTION  | DELETE                          |
        | PHONEID | <phone>                         |
        | AGENTID | the USER_ID of Nina(run) Simone |
      Then it is accepted
      And AGENTID is "the USER_ID of Nina(run) Simone"
      And the list of users is as noted

      Examples:
        | phone   | whose       |
        | 59(run) | nobody has  |
        | 58(run) | another has |

    @IMPORTAGENTPHONE-5
    Example: Recordings of the phone stay, and name the agent
      Given the user "Otis(run) Redding" is modified with
        | PHONES   | 61(run)   |
        | CRM_USER | CRM Otis  |
      And a call at the phone "61(run)" has ended
      When IMPORTAGENTPHONE is sent with
        | ACTION  | DELETE                           |
        | PHONEID | 61(run)                          |
        | AGENTID | the USER_ID of Otis(run) Redding |
      Then it is accepted
      When CALLLIST is sent with
        | DEVICEID | 61(run) |
      Then the AGENTFIRSTNAME of those listed are "Otis(run)"
      And the AGENTLASTNAME of those listed are "Redding"
      And the CRM_USER of those listed are "CRM Otis"

    @IMPORTAGENTPHONE-1 @IMPORTAGENTPHONE-5
    Example: Later ones name nobody
      Given the user "Otis(run) Redding" is modified with
        | PHONES | 62(run) |
      And IMPORTAGENTPHONE is sent with
        | ACTION  | DELETE                           |
        | PHONEID | 62(run)                          |
        | AGENTID | the USER_ID of Otis(run) Redding |
      And it is accepted
      And a call at the phone "62(run)" has ended
      When CALLLIST is sent with
        | DEVICEID | 62(run) |
      Then the AGENTFIRSTNAME of those listed are ""

    @IMPORTAGENTPHONE-18 @http-only
    Example: The phone is in its QA group no longer
      Given the group "Tenors(run)" is added
      And the phone "51(run)" of "Nina(run) Simone" is in the group "Tenors(run)"
      And IMPORTAGENTPHONE is sent with
        | ACTION  | DELETE                          |
        | PHONEID | 51(run)                         |
        | AGENTID | the USER_ID of Nina(run) Simone |
      And it is accepted
      And a call at the phone "51(run)" has ended
      When EXPORT is sent with
        | UNIQUEFIELD  | qa_group_id                 |
        | UNIQUEID     | the GROUPID of Tenors(run) |
        | MEDIA_FORMAT | webm                        |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

    @IMPORTAGENTPHONE-18 @IMPORTAGENTPHONE-4 @http-only
    Example: The agent's other phone is in it still
      Given the group "Altos(run)" is added
      And the phone "51(run)" of "Nina(run) Simone" is in the group "Altos(run)"
      And IMPORTAGENTPHONE is sent with
        | ACTION  | DELETE                          |
        | PHONEID | 52(run)                         |
        | AGENTID | the USER_ID of Nina(run) Simone |
      And it is accepted
      And a call at the phone "51(run)" has ended
      When EXPORT is sent with
        | UNIQUEFIELD  | qa_group_id                  |
        | UNIQUEID     | the GROUPID of Altos(run) |
        | MEDIA_FORMAT | webm                         |
      Then the media type is "audio/webm"
