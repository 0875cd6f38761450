Feature: Searching for recordings: what comes back
  A result shows its call, its agent and where it can be heard. The reply names its command in TYPE.

  Rule: A recording shows its agent and where it can be heard

    @CALLLIST-9
    Example: The link leads to the recording
      Given Back Office is in a call
      And the call on Back Office has ended
      When CALLLIST is sent for Back Office with
        | CALLCOUNT | 1 |
      Then the PLAYBACKLINK of every SEARCHRESULT matches "[Hh][Tt][Tt][Pp][Ss]?://[^/]+/MediaPlayer/ExternalCallListPlayer/{RECORDID}/false"

    @CALLLIST-17
    Example: A recording of a device without an agent names nobody
      Given Night Line is in a call
      When CALLSTOP is sent for Night Line
      Then it is accepted
      And the last recording of Night Line has
        | AGENTFIRSTNAME |  |
        | AGENTLASTNAME  |  |
        | CRM_USER       |  |
        | SYS_USER       |  |

    @CALLLIST-17
    Example: A new recording names the agent at the device
      Given the user "Ada (run) Lovelace" is added with
        | SYS_USER | ada.(run)                  |
        | CRM_USER | CRM-A-(run)                |
        | PHONES   | the DEVICEID of Night Line |
      And Night Line is in a call
      When CALLSTOP is sent for Night Line
      Then it is accepted
      And the last recording of Night Line has
        | AGENTFIRSTNAME | Ada (run)   |
        | AGENTLASTNAME  | Lovelace    |
        | SYS_USER       | ada.(run)   |
        | CRM_USER       | CRM-A-(run) |

    @CALLLIST-17 @needs-control
    Example: Of an agent's two devices both name the agent
      Given Supervisor Softphone is in a call
      When CALLSTOP is sent for Supervisor Softphone
      Then it is accepted
      And the last recording of Supervisor Softphone has
        | AGENTFIRSTNAME | Alan                                 |
        | AGENTLASTNAME  | Mathison                             |
        | SYS_USER       | the SYS_USER of Supervisor Softphone |
        | CRM_USER       | the CRM_USER of Supervisor Softphone |

    @CALLLIST-16 @CALLLIST-17 @needs-control
    Example: A recording of an archive, with everything
      Then the recording Second Saturday has
        | CALLNUMBER     | 1            |
        | DEVICEID       | 4002         |
        | DEVICEALIAS    | A4002        |
        | ANI            | 6145551313   |
        | DNIS           | 8889225526   |
        | CALLDIRECTION  | O            |
        | GROUP          | 12           |
        | GATE           | 81           |
        | USER1          | Gold Level   |
        | USER2          |              |
        | RECORDINGTIME  | 1768042800   |
        | DURATION       | 125          |
        | AGENTFIRSTNAME | Grace        |
        | AGENTLASTNAME  | Murray       |
        | CRM_USER       | CRMGRACE     |
        | SYS_USER       | grace.murray |

    @RES-14
    Example: The elements of a result are in the order of the document
      Given Back Office is in a call
      And the call on Back Office has ended
      When CALLLIST is sent for Back Office with
        | CALLCOUNT | 1 |
      Then the elements of the reply are "TYPE REQUESTID SEARCHRESULT"
      And the elements of SEARCHRESULT are "CALLNUMBER DEVICEID DEVICEALIAS ANI DNIS CALLDIRECTION GROUP GATE USER1 USER2 USER3 USER4 USER5 USER6 USER7 USER8 USER9 USER10 USER11 USER12 USER13 USER14 USER15 RECORDID RECORDINGTIME DURATION AGENTFIRSTNAME AGENTLASTNAME CRM_USER SYS_USER PLAYBACKLINK"

  Rule: The reply names the command in TYPE and says nothing of its result

    @CALLLIST-Q1
    Example: TYPE stands for REQUESTTYPE
      When CALLLIST is sent for Back Office with
        | CALLCOUNT | 1 |
      Then TYPE is "CALLLIST"
      And the reply holds no REQUESTTYPE

    @CALLLIST-Q2 @RES-7
    Example: It holds nothing of its result
      When CALLLIST is sent for Back Office with
        | CALLCOUNT | 1 |
      Then the reply holds no RESULTTYPE
      And the reply holds no RESULTCODE
      And the reply holds no RESULTMSG

    @REQ-5
    Example: It echoes REQUESTID all the same
      When CALLLIST is sent for Back Office with
        | CALLCOUNT | 1 |
      Then REQUESTID echoes the request
