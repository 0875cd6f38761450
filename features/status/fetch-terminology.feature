Feature: Fetching the site's terminology
  A site may call an agent an advisor. FETCHTERMINOLOGY tells what its words are.

  Rule: Every term is listed, and counted before the list

    @FETCHTERM-1 @FETCHTERM-3
    Example: The terms every site has
      When FETCHTERMINOLOGY is sent
      Then the terms include "agent, ani, callcopygroup, devicealias, deviceid, dnis, gate, group"

    @FETCHTERM-2
    Example: COUNT tells how many there are
      When FETCHTERMINOLOGY is sent
      Then COUNT tells how many TERMINOLOGY there are
      And the elements of TERMINOLOGY are "NAME VALUE"

    @FETCHTERM-3
    Example: They are in order of their names
      When FETCHTERMINOLOGY is sent
      Then the terms are in order of their names

    @FETCHTERM-4
    Example: A user field that the site has named is among them
      When FETCHTERMINOLOGY is sent
      Then the terms include "user1, user2, user10"

  Rule: The reply says nothing of its result

    @FETCHTERM-Q1 @RES-7
    Example: It opens with REQUESTTYPE and REQUESTID alone
      When FETCHTERMINOLOGY is sent
      Then REQUESTTYPE is "FETCHTERMINOLOGY"
      And REQUESTID echoes the request
      And the elements of the reply are "REQUESTTYPE REQUESTID COUNT SETTINGS"
