Feature: The agent of a screen-only recording
  CHATSTART names the agent by number, or by a field of the user and what it holds.

  Rule: AGENTID names the agent, and where it is missing a field of the user does

    @CHATSTART-8
    Example: The number that IMPORTUSER lists is taken for AGENTID
      Given the user "Chat Agent(run)" is added with
        | PHONES | 8(run) |
      When CHATSTART is sent with
        | SESSIONID | chat (run)                     |
        | AGENTID   | the USER_ID of Chat Agent(run) |
      Then it is accepted
      And Back Office shows no session "chat (run)"

    @CHATSTART-14
    Example: AGENTID is the number that IMPORTUSER lists
      Given the user "Chat Agent(run)" is added with
        | PHONES | 8(run) |
      And CHATSTART is sent with
        | SESSIONID | chat (run)                     |
        | AGENTID   | the USER_ID of Chat Agent(run) |
      And it is accepted
      And session "chat (run)" has ended
      When CALLLIST is sent with
        | DEVICEID | 8(run) |
      Then the AGENTLASTNAME of those listed are "Agent(run)"

    @CHATSTART-7
    Scenario Outline: USERNAME of <agent>, as in the sample
      When CHATSTART is sent with
        | SESSIONID | chat (run)              |
        | KEYNAME   | USERNAME                |
        | KEYVALUE  | the USERNAME of <agent> |
      Then it is accepted
      And <other> shows no session "chat (run)"

      Examples:
        | agent       | other       |
        | Front Desk  | Back Office |
        | Back Office | Front Desk  |

    @CHATSTART-9
    Scenario Outline: A field other than USERNAME: <key> of <agent>
      When CHATSTART is sent with
        | SESSIONID | chat (run)           |
        | KEYNAME   | <key>                |
        | KEYVALUE  | the <key> of <agent> |
      Then it is accepted
      And <other> shows no session "chat (run)"

      Examples:
        | key      | agent       | other       |
        | SYS_USER | Front Desk  | Back Office |
        | CRM_USER | Back Office | Front Desk  |

    @CHATSTART-9 @CHATSTART-12
    Scenario Outline: <key> of <agent>
      When CHATSTART is sent with
        | SESSIONID | chat (run)           |
        | KEYNAME   | <key>                |
        | KEYVALUE  | the <key> of <agent> |
      Then it is accepted
      And <agent> shows session "chat (run)"

      Examples:
        | key      | agent       |
        | USERNAME | Front Desk  |
        | USERNAME | Back Office |
        | SYS_USER | Front Desk  |
        | SYS_USER | Back Office |
        | CRM_USER | Front Desk  |
        | CRM_USER | Back Office |
        | PHONE    | Front Desk  |
        | PHONE    | Back Office |
        | PHONE    | Hot Desk    |

    @CHATSTART-9
    Example: KEYNAME in lower case
      When CHATSTART is sent with
        | SESSIONID | chat (run)                 |
        | KEYNAME   | sys_user                   |
        | KEYVALUE  | the SYS_USER of Front Desk |
      Then it is accepted
      And Front Desk shows session "chat (run)"

    @CHATSTART-11
    Scenario Outline: The <other> of an agent is not looked for as <key>
      When CHATSTART is sent with
        | SESSIONID | chat (run)                |
        | KEYNAME   | <key>                     |
        | KEYVALUE  | the <other> of Front Desk |
      Then it is refused with 24 API_AGENT_NOT_FOUND
      And Front Desk shows 0 sessions

      Examples:
        | key      | other       |
        | USERNAME | SYS_USER    |
        | SYS_USER | CRM_USER    |
        | CRM_USER | PHONE       |
        | PHONE    | USERNAME    |
        | PHONE    | DEVICEALIAS |

    @CHATSTART-7
    Example: Where AGENTID is sent the key is not looked up
      When CHATSTART is sent with
        | SESSIONID | chat (run)                  |
        | KEYNAME   | USERNAME                    |
        | KEYVALUE  | the USERNAME of Back Office |
        | AGENTID   | the AGENTID of Front Desk   |
      Then it is accepted
      And Back Office shows no session "chat (run)"

    @CHATSTART-12
    Example: AGENTID counts, whatever the key is
      When CHATSTART is sent with
        | SESSIONID | chat (run)                  |
        | KEYNAME   | USERNAME                    |
        | KEYVALUE  | the USERNAME of Back Office |
        | AGENTID   | the AGENTID of Front Desk   |
      Then it is accepted
      And Front Desk shows session "chat (run)"
      And Back Office shows 0 sessions

    @CHATSTART-13
    Example: A blank AGENTID counts as missing
      When CHATSTART is sent with
        | SESSIONID | chat (run)                  |
        | AGENTID   | (blank)                     |
        | KEYNAME   | USERNAME                    |
        | KEYVALUE  | the USERNAME of Back Office |
      Then it is accepted
      And Back Office shows session "chat (run)"

    @CHATSTART-16
    Scenario Outline: Of two devices <busy> is the one in a call
      Given <busy> is in call "1"
      When CHATSTART is sent with
        | SESSIONID | chat (run)                     |
        | AGENTID   | the AGENTID of Supervisor Desk |
      Then it is accepted
      And <busy> shows session "chat (run)"
      And <idle> shows 0 sessions

      Examples:
        | busy                 | idle                 |
        | Supervisor Desk      | Supervisor Softphone |
        | Supervisor Softphone | Supervisor Desk      |

    @CHATSTART-17
    Example: An agent without a phone
      Given the user "Chat Agent(run)" is added with
        | AGENT | TRUE |
      And CHATSTART is sent with
        | SESSIONID | chat (run)                     |
        | AGENTID   | the AGENTID of Chat Agent(run) |
        | USER1     | no phone                       |
      And it is accepted
      And session "chat (run)" has ended
      When CALLLIST is sent with
        | AGENTID | the AGENTID of Chat Agent(run) |
      Then the USER1 of those listed are "no phone"
      And the DEVICEID of those listed are ""
