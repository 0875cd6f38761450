Feature: Sessions side by side
  A web chat program opens many sessions at a time, each by an id of its own. They are told apart by it.

  Rule: Sessions are told apart by SESSIONID

    @CHATSTART-3
    Example: Four sessions of one agent
      Given session "a (run)" of Back Office is open
      And session "b (run)" of Back Office is open
      And session "c (run)" of Back Office is open
      And the sessions of Back Office are noted
      When CHATSTART is sent with
        | SESSIONID | d (run)                    |
        | AGENTID   | the AGENTID of Back Office |
      Then it is accepted
      And the sessions of Back Office without "d (run)" are as noted

    @CHATSTART-2 @CHATSTART-3
    Example: Of four sessions of one agent one is stopped
      Given session "a (run)" of Back Office is open
      And session "b (run)" of Back Office is open
      And session "c (run)" of Back Office is open
      And session "d (run)" of Back Office is open
      And the sessions of Back Office are noted
      When CHATSTOP is sent with
        | SESSIONID | b (run) |
      Then it is accepted
      And the sessions of Back Office are as noted without "b (run)"

    @CHATSTART-2
    Example: What a session began with ends it, and nothing is left
      Given the sessions of Back Office are noted
      And session "chat (run)" of Back Office is open
      When CHATSTOP is sent with
        | SESSIONID | chat (run) |
      Then it is accepted
      And the sessions of Back Office are as noted

    @CHATSTART-12
    Example: Four sessions of one agent show, and three when one is stopped
      Given session "a (run)" of Back Office is open
      And session "b (run)" of Back Office is open
      And session "c (run)" of Back Office is open
      And session "d (run)" of Back Office is open
      And the sessions of Back Office have ISRECORDINGVIDEO
        | a (run) | Y |
        | b (run) | Y |
        | c (run) | Y |
        | d (run) | Y |
      When CHATSTOP is sent with
        | SESSIONID | b (run) |
      Then it is accepted
      And the sessions of Back Office have ISRECORDINGVIDEO
        | a (run) | Y |
        | c (run) | Y |
        | d (run) | Y |

    @CHATSTART-3
    Example: The session of another agent
      Given session "a (run)" of Back Office is open
      And the sessions of Back Office are noted
      When CHATSTART is sent with
        | SESSIONID | b (run)                   |
        | AGENTID   | the AGENTID of Front Desk |
      Then it is accepted
      And the sessions of Back Office are as noted

    @CHATSTART-12
    Example: Sessions of two agents
      Given session "a (run)" of Back Office is open
      When CHATSTART is sent with
        | SESSIONID | b (run)                   |
        | AGENTID   | the AGENTID of Front Desk |
      Then it is accepted
      And the sessions of Back Office have STATUS
        | a (run) | recording |
      And the sessions of Front Desk have STATUS
        | b (run) | recording |

    @CHATSTART-12 @CHATSTART-10
    Example: An id is text, and its case counts
      Given session "chat (run)" of Back Office is open
      When CHATSTART is sent with
        | SESSIONID | CHAT (run)                 |
        | AGENTID   | the AGENTID of Back Office |
      Then it is accepted
      And Back Office shows 2 sessions

    @RECCTL-1 @RECCTL-2 @RECCTL-3
    Example: A repeat ends nothing
      Given session "chat (run)" of Back Office is open
      And the sessions of Back Office are noted
      When CHATSTART is sent with
        | SESSIONID | chat (run)                 |
        | AGENTID   | the AGENTID of Back Office |
      Then it is accepted or refused
      And the sessions of Back Office are as noted

    @CHATSTART-10
    Example: A repeat begins no second recording and changes nothing
      Given session "chat (run)" of Back Office is open with
        | USER1 | first |
      And the recordings of Back Office are counted
      When CHATSTART is sent with
        | SESSIONID | chat (run)                 |
        | AGENTID   | the AGENTID of Back Office |
        | USER1     | second                     |
      Then it is accepted
      And Back Office has 0 more recordings
      And Back Office shows 1 session
      And session "chat (run)" of Back Office shows
        | USER1 | first |
      When CHATSTOP is sent with
        | SESSIONID | chat (run) |
      Then it is accepted
      And Back Office shows 0 sessions
      And Back Office has 1 more recording

    @CHATSTART-10
    Example: A repeat for another agent begins nothing at either
      Given session "chat (run)" of Back Office is open
      When CHATSTART is sent with
        | SESSIONID | chat (run)                |
        | AGENTID   | the AGENTID of Front Desk |
      Then it is accepted
      And Front Desk shows 0 sessions
      And Back Office shows 1 session

    @REQ-21
    Scenario Outline: SESSIONID <what>
      When CHATSTART is sent with
        | <name>  | (blank)                    |
        | AGENTID | the AGENTID of Back Office |
      Then it is refused with 26 API_BLANK_REQUIRED_VALUE
      And Back Office shows 0 sessions

      Examples:
        | name      | what       |
        | SESSIONID | is blank   |
        | USER1     | is missing |
