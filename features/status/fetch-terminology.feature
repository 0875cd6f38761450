Feature: Fetching the site's terminology
  A site may call an agent an advisor. FETCHTERMINOLOGY tells what its words are.

  Rule: Every term is listed, and counted before the list

    @FETCHTERM-1
    Example: A term has a name and a value
      When FETCHTERMINOLOGY is sent
      Then there is at least 1 TERMINOLOGY
      And every TERMINOLOGY holds "NAME VALUE"

    @FETCHTERM-2
    Example: COUNT tells how many there are
      When FETCHTERMINOLOGY is sent
      Then COUNT tells how many TERMINOLOGY there are

    @FETCHTERM-3
    Example: The terms every site has
      When FETCHTERMINOLOGY is sent
      Then the terms include "agent, ani, callcopygroup, devicealias, deviceid, dnis, gate, group"

    @FETCHTERM-3
    Example: They are in order of their names
      When FETCHTERMINOLOGY is sent
      Then the terms are in order of their names

    @FETCHTERM-4 @needs-control
    Example: A user field that the site has named is among them
      When FETCHTERMINOLOGY is sent
      Then the terms include "user1, user2, user10"

    @FETCHTERM-Q2
    Example: Every TERMINOLOGY is closed before the next
      When FETCHTERMINOLOGY is sent
      Then every TERMINOLOGY holds 0 TERMINOLOGY

  Rule: The reply says nothing of its result

    @FETCHTERM-Q1 @RES-7
    Example: It holds nothing of it
      When FETCHTERMINOLOGY is sent
      Then the reply holds no RESULTTYPE
      And the reply holds no RESULTCODE
      And the reply holds no RESULTMSG

    @RES-2
    Example: It opens with REQUESTTYPE
      When FETCHTERMINOLOGY is sent
      Then REQUESTTYPE is "FETCHTERMINOLOGY"
      And REQUESTTYPE is the first element of RESULT

    @REQ-5
    Example: It echoes REQUESTID all the same
      When FETCHTERMINOLOGY is sent
      Then REQUESTID echoes the request

    @RES-14
    Example: The elements are in the order of the document
      When FETCHTERMINOLOGY is sent
      Then the elements of the reply are "REQUESTTYPE REQUESTID COUNT SETTINGS"
      And the elements of TERMINOLOGY are "NAME VALUE"
