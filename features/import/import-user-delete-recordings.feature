Feature: Recordings of a deleted user
  Old recordings go on naming who was called when a phone has a new user.

  Background:
    Given the user "Nina(run) Simone" is added with
      | USERNAME    | Nina Login       |
      | EMPLOYEE_ID | 0012             |
      | SYS_USER    | simone.1         |
      | DOMAIN      | Uptivity         |
      | EMAIL       | nina@example.com |
      | CRM_USER    | crm-(run)        |
      | SITEID      | 1                |
      | PHONES      | 81(run),82(run)  |
    And the list of users is noted

  Rule: A recording names who was at the phone when it was made

    @IMPORTUSER-6 @IMPORTUSER-8
    Example: The former user goes on being named when the device has a new one
      Given the user "Nina(run) Simone" is modified with
        | PHONES | the DEVICEID of Spare Desk |
      And Spare Desk is in a call
      And the call on Spare Desk has ended
      And the user "Nina(run) Simone" is deleted
      When IMPORTUSER is sent with
        | ACTION     | ADD                        |
        | FIRST_NAME | Otis(run)                  |
        | LAST_NAME  | Redding                    |
        | PHONES     | the DEVICEID of Spare Desk |
      Then it is accepted
      And the last recording of Spare Desk has
        | AGENTFIRSTNAME | Nina(run) |
        | AGENTLASTNAME  | Simone    |

    @CALLLIST-17
    Example: A new recording names the new user
      Given the user "Nina(run) Simone" is deleted
      And the user "Otis(run) Redding" is added with
        | PHONES | the DEVICEID of Spare Desk |
      And Spare Desk is in a call
      When CALLSTOP is sent for Spare Desk
      Then it is accepted
      And the last recording of Spare Desk has
        | AGENTFIRSTNAME | Otis(run) |
        | AGENTLASTNAME  | Redding   |

    @CALLLIST-17
    Example: The former user for the old one, the new user for the new one
      Given a call at the phone "84(run)" has ended
      And the user "Nina(run) Simone" is modified with
        | PHONES | 84(run) |
      And a call at the phone "84(run)" has ended
      And the user "Nina(run) Simone" is deleted
      And the user "Otis(run) Redding" is added with
        | PHONES   | 84(run)   |
        | SYS_USER | redding.1 |
        | CRM_USER | CRM Otis  |
      And a call at the phone "84(run)" has ended
      When CALLLIST is sent with
        | DEVICEID | 84(run) |
      Then the AGENTFIRSTNAME of those listed are "Otis(run), Nina(run), "
      And the AGENTLASTNAME of those listed are "Redding, Simone, "
      And the SYS_USER of those listed are "redding.1, simone.1, "
      And the CRM_USER of those listed are "CRM Otis, crm-(run), "

    @CALLLIST-17
    Example: The number of the former user finds it
      Given a call at the phone "81(run)" has ended
      And the user "Nina(run) Simone" is deleted
      And the user "Otis(run) Redding" is added with
        | PHONES | 81(run) |
      When CALLLIST is sent with
        | DEVICEID | 81(run)                         |
        | AGENTID  | the AGENTID of Nina(run) Simone |
      Then the AGENTFIRSTNAME of those listed are "Nina(run)"

    @CALLLIST-17
    Example: A call that is up goes on as that of the former user
      Given the user "Nina(run) Simone" is modified with
        | PHONES | 85(run) |
      And CALLSTART is sent with
        | DEVICEID | 85(run) |
      And the user "Nina(run) Simone" is deleted
      And the user "Otis(run) Redding" is added with
        | PHONES | 85(run) |
      And CALLSTOP is sent with
        | DEVICEID | 85(run) |
      When CALLLIST is sent with
        | DEVICEID  | 85(run) |
        | CALLCOUNT | 1       |
      Then the AGENTFIRSTNAME of those listed are "Nina(run)"
