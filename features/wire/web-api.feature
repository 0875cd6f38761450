@http-only
Feature: The WebAPI
  A URL is turned into an API request. The reply is the same RESULT document as on the socket.

  Rule: Parameters travel in the query string

    @WEB-1 @WEB-3 @WEB-13
    Example: A URL is a request
      When TEST is sent
      Then it is accepted
      And REQUESTID echoes the request
      When TEST is sent
      Then it is accepted
      And REQUESTID echoes the request

    @WEB-4
    Example: The page is webAPI.aspx
      When GET "/webAPI.aspx?type=test&requestid=7" is requested
      Then it is accepted
      And REQUESTID is "7"

    @WEB-12
    Example: GET
      When GET "/webAPI.aspx?type=test&requestid=7" is requested
      Then the HTTP status is 200
      And it is accepted
      And REQUESTID is "7"

    @WEB-7
    Example: Several parameters
      Given Front Desk is in a call
      When CALLUPDATE is sent for Front Desk with
        | USER1    | SpecialCall |
        | USER2    | 10121968    |
        | KEEPDAYS | 3650        |
      Then it is accepted
      And Front Desk shows
        | USER1 | SpecialCall |
        | USER2 | 10121968    |

    @WEB-11
    Example: POST with an empty body
      When POST "/webAPI.aspx?type=test&requestid=7" is requested
      Then the HTTP status is 200
      And it is accepted
      And REQUESTID is "7"

    @WEB-15 @REQ-24
    Example: The command in lower case is echoed in upper case
      When GET "/webAPI.aspx?type=test&requestid=7" is requested
      Then it is accepted
      And REQUESTTYPE is "TEST"

    @WEB-8
    Scenario Outline: Names in any case: <query>
      When GET "/webAPI.aspx?<query>" is requested
      Then it is accepted
      And REQUESTTYPE is "TEST"

      Examples:
        | query                        |
        | type=test&requestid=7        |
        | TYPE=TEST&REQUESTID=7        |
        | Type=Test&RequestId=7        |
        | requesttype=test&requestid=7 |

    @WEB-10
    Scenario Outline: The page in any case: <path>
      When GET "<path>?type=test&requestid=7" is requested
      Then the HTTP status is 200
      And it is accepted

      Examples:
        | path         |
        | /webAPI.aspx |
        | /Webapi.aspx |
        | /WEBAPI.ASPX |

    @WEB-20 @REQ-18
    Scenario Outline: Values are decoded: <query> is <code>
      When GET "/webAPI.aspx?type=test&requestid=<query>" is requested
      Then RESULTCODE is "<code>"

      Examples:
        | query  | code |
        | %31%32 | 20   |
        | +12+   | 20   |
        | 1+2    | 14   |
        | %2B12  | 14   |
        | 12%20  | 20   |
        | %2531  | 14   |

  Rule: A body may carry the request

    @WEB-21
    Example: A form
      When POST "/webAPI.aspx" is requested with the application/x-www-form-urlencoded body "type=test&requestid=8"
      Then the HTTP status is 200
      And it is accepted
      And REQUESTID is "8"

    @WEB-21
    Example: A part in the URL and a part in a form
      When POST "/webAPI.aspx?type=test" is requested with the application/x-www-form-urlencoded body "requestid=8"
      Then it is accepted
      And REQUESTID is "8"

    @WEB-22
    Example: An XML document
      When POST "/webAPI.aspx" is requested with the text/xml body "<REQUEST><TYPE>TEST</TYPE><REQUESTID>9</REQUESTID></REQUEST>"
      Then the HTTP status is 200
      And it is accepted
      And REQUESTID is "9"

  Rule: The reply is a RESULT document

    @WEB-14
    Example: XML without a declaration
      When GET "/webAPI.aspx?type=test&requestid=7" is requested
      Then the body has no XML declaration

    @WEB-18
    Example: It is called XML
      When GET "/webAPI.aspx?type=test&requestid=7" is requested
      Then the content type is "text/xml"
      And it is accepted

    @WEB-17 @RES-10
    Example: A refusal is HTTP 200 too
      When GET "/webAPI.aspx?type=callstop&requestid=7&deviceid=4999777" is requested
      Then the HTTP status is 200
      And it is refused with 8 API_DEVICE_INVALID
      And the elements of the reply are "REQUESTTYPE REQUESTID RESULTTYPE RESULTCODE RESULTMSG"

  Rule: Bad input is answered

    @REQ-20 @WEB-17
    Scenario Outline: <what>
      When GET "/webAPI.aspx?<query>" is requested
      Then the HTTP status is 200
      And it is refused with <code> <label>

      Examples:
        | what                              | query                              | code | label                      |
        | no REQUESTID                      | type=test                          | 14   | API_REQUESTID_INVALID      |
        | no command                        | requestid=7                        | 10   | API_UNKNOWN_MESSAGE_TYPE   |
        | an unknown command                | type=nosuch&requestid=7            | 10   | API_UNKNOWN_MESSAGE_TYPE   |
        | a parameter twice                 | type=test&requestid=7&requestid=8  | 16   | API_INVALID_MESSAGE_FORMAT |
        | a percent sign that codes nothing | type=test&requestid=%zz            | 16   | API_INVALID_MESSAGE_FORMAT |
        | bytes that are not UTF-8          | type=test&requestid=7&user1=%C3%28 | 16   | API_INVALID_MESSAGE_FORMAT |
        | a character that no XML holds     | type=test&requestid=7&user1=%01    | 16   | API_INVALID_MESSAGE_FORMAT |

    @REQ-20
    Example: A query string that is empty
      When GET "/webAPI.aspx" is requested
      Then it is refused with 14 API_REQUESTID_INVALID

    @REQ-16 @REQ-20 @WEB-22
    Scenario Outline: An XML body with <what>
      When POST "/webAPI.aspx" is requested with the text/xml body "<body>"
      Then the HTTP status is 200
      And it is refused with 16 API_INVALID_MESSAGE_FORMAT

      Examples:
        | what               | body                                                                                               |
        | a tag never closed | <REQUEST><TYPE>TEST</TYPE>                                                                         |
        | another root       | <TEST><REQUESTID>1</REQUESTID></TEST>                                                              |
        | two roots          | <REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST><REQUEST></REQUEST>                    |
        | an entity          | <!DOCTYPE REQUEST [<!ENTITY t 'TEST'>]><REQUEST><TYPE>&t;</TYPE><REQUESTID>1</REQUESTID></REQUEST> |

    @TCP-17
    Example: A body over the size limit
      When a form of 70000 bytes is posted
      Then the HTTP status is 200
      And it is refused with 16 API_INVALID_MESSAGE_FORMAT

    @WEB-23
    Example: Another path
      When GET "/other.aspx?type=test&requestid=7" is requested
      Then the HTTP status is 404

    @WEB-25
    Scenario Outline: The method <method>
      When <method> "/webAPI.aspx?type=test&requestid=7" is requested
      Then the HTTP status is 405

      Examples:
        | method |
        | PUT    |
        | DELETE |
        | HEAD   |
