Feature: The recording of a session
  When the session is over its recording is found as that of a call is.

  Rule: The recording of a session is found as that of a call

    @CHATSTART-14 @CALLLIST-17 @needs-control
    Example: CALLLIST shows its agent, its device and its data
      Given session "chat (run)" of Back Office is open with
        | GROUP | 53         |
        | USER1 | chat (run) |
      When CHATSTOP is sent with
        | SESSIONID | chat (run) |
      Then it is accepted
      And the last recording of Back Office has
        | DEVICEID       | the DEVICEID of Back Office    |
        | DEVICEALIAS    | the DEVICEALIAS of Back Office |
        | GROUP          | 53                             |
        | USER1          | chat (run)                     |
        | AGENTFIRSTNAME | Grace                          |
        | AGENTLASTNAME  | Murray                         |
        | SYS_USER       | the SYS_USER of Back Office    |
        | CRM_USER       | the CRM_USER of Back Office    |

    @CALLLIST-11
    Example: A session in progress is not listed
      Given the recordings of Back Office are counted
      When CHATSTART is sent with
        | SESSIONID | chat (run)                 |
        | AGENTID   | the AGENTID of Back Office |
      Then it is accepted
      And Back Office has 0 more recordings

    @CALLLIST-16 @needs-control
    Example: It lasts from CHATSTART to CHATSTOP, whatever is updated in between
      Given 10 seconds pass
      And session "chat (run)" of Back Office is open
      And 30 seconds pass
      And CHATUPDATE is sent with
        | SESSIONID | chat (run) |
        | GROUP     | 53         |
      And it is accepted
      And 31 seconds pass
      When CHATSTOP is sent with
        | SESSIONID | chat (run) |
      Then it is accepted
      And the last recording of Back Office has
        | RECORDINGTIME | 1770044410 |
        | DURATION      | 61         |
