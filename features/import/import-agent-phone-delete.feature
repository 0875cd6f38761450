Feature: Taking phones from agents
  IMPORTAGENTPHONE unties a phone from its agent with DELETE. Of the agent nothing changes but the phones.

  Background:
    Given the user "Nina(run) Simone" is added with
      | EMAIL  | nina@example.com |
      | SITEID | 1                |
      | PHONES | 51(run),52(run)  |
    And the user "Otis(run) Redding" is added
    And the list of users is noted

  Rule: DELETE unties it, and changes nothing else

    @IMPORTAGENTPHONE-1 @IMPORTAGENTPHONE-4
    Scenario Outline: Phone <phone> of two
      When IMPORTAGENTPHONE is sent with
        | ACTION  | DELETE                          |
        | PHONEID | <phone>                         |
        | AGENTID | the USER_ID of Nina(run) Simone |
      Then it is accepted
      And AGENTID is "the USER_ID of Nina(run) Simone"
      And the list of users is as noted but for "Nina(run) Simone"
      And the fields of the user "Nina(run) Simone" that have changed are "PHONES"
      And the phones of the user "Nina(run) Simone" are "<left>"

      Examples:
        | phone   | left    |
        | 51(run) | 52(run) |
        | 52(run) | 51(run) |

    @IMPORTAGENTPHONE-14
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

    @IMPORTUSER-26 @needs-control
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
        | PHONES   | the DEVICEID of Spare Desk |
        | CRM_USER | CRM Otis                   |
      And Spare Desk is in a call
      And the call on Spare Desk has ended
      When IMPORTAGENTPHONE is sent with
        | ACTION  | DELETE                           |
        | PHONEID | the DEVICEID of Spare Desk       |
        | AGENTID | the USER_ID of Otis(run) Redding |
      Then it is accepted
      And the last recording of Spare Desk has
        | AGENTFIRSTNAME | Otis(run) |
        | AGENTLASTNAME  | Redding   |
        | CRM_USER       | CRM Otis  |

    @IMPORTAGENTPHONE-1
    Example: Later ones do not name the agent
      Given the user "Otis(run) Redding" is modified with
        | PHONES | the DEVICEID of Spare Desk |
      And IMPORTAGENTPHONE is sent with
        | ACTION  | DELETE                           |
        | PHONEID | the DEVICEID of Spare Desk       |
        | AGENTID | the USER_ID of Otis(run) Redding |
      And it is accepted
      And Spare Desk is in a call
      When CALLSTOP is sent for Spare Desk
      Then it is accepted
      And the last recording of Spare Desk has
        | AGENTFIRSTNAME | |

    @IMPORTAGENTPHONE-17
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
        | UNIQUEFIELD  | qa_group_id                |
        | UNIQUEID     | the GROUPID of Tenors(run) |
        | MEDIA_FORMAT | webm                       |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

    @IMPORTAGENTPHONE-18 @http-only
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
        | UNIQUEFIELD  | qa_group_id               |
        | UNIQUEID     | the GROUPID of Altos(run) |
        | MEDIA_FORMAT | webm                      |
      Then the media type is "audio/webm"
