@http-only @https-only
Feature: The WebAPI with TLS
  The same page answers on a second port under HTTPS.

  Rule: HTTPS is answered as HTTP is

    @WEB-3 @WEB-4
    Example: GET
      When GET "/webAPI.aspx?type=test&requestid=7" is requested
      Then it is accepted
      And REQUESTID is "7"

    @WEB-12
    Example: The status of GET
      When GET "/webAPI.aspx?type=test&requestid=7" is requested
      Then the HTTP status is 200

    @WEB-1 @WEB-2
    Example: A call over HTTPS
      Given Front Desk is in a call
      When CALLSTOP is sent for Front Desk
      Then it is accepted
      And Front Desk shows 0 calls
