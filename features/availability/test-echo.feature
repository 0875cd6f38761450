Feature: Asking whether the server is there
  TEST does nothing but answer. It is how a client learns that somebody listens.

  Rule: TEST is accepted and echoes the request

    @TEST-1
    Example: A server that is there answers, each time
      When TEST is sent
      Then it is accepted
      When TEST is sent
      Then it is accepted

    @TEST-1
    Example: It changes nothing
      Given Front Desk is in a call
      When TEST is sent
      Then it is accepted
      And Front Desk shows 1 call

    @TEST-2
    Example: It says API_OK and echoes REQUESTID
      When TEST is sent
      Then it is accepted with "API_OK"
      And REQUESTID echoes the request
      When TEST is sent
      Then it is accepted with "API_OK"
      And REQUESTID echoes the request

    @TEST-4
    Example: REQUESTTYPE comes before REQUESTID, as from a real server
      When TEST is sent
      Then it is accepted
      And REQUESTTYPE stands before REQUESTID

    @RES-2
    Example: REQUESTTYPE is the first of all
      When TEST is sent
      Then it is accepted
      And REQUESTTYPE is the first element of RESULT

    @RES-14
    Example: The elements of the reply are in the order of the real server
      When TEST is sent
      Then it is accepted
      And the elements of the reply are "REQUESTTYPE REQUESTID RESULTTYPE RESULTCODE RESULTMSG"

    @REQ-5
    Scenario Outline: REQUESTID comes back as it was sent: <id>
      When TEST is sent with
        | REQUESTID | <id> |
      Then it is accepted
      And REQUESTID is "<id>"

      Examples:
        | id               |
        | 18213567         |
        | 2147483648       |
        | 4294967297       |
        | 9007199254740993 |

    @REQ-23
    Example: A REQUESTID with leading zeros keeps them
      When TEST is sent with
        | REQUESTID | 0012 |
      Then it is accepted
      And REQUESTID is "0012"

    @REQ-15
    Example: A parameter that TEST does not know is ignored
      When TEST is sent with
        | COLOUR | green |
      Then it is accepted
