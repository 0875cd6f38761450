Feature: The form of a request
  A request is one XML document with the root REQUEST, and a number that comes back in the reply.

  Rule: A request that is well formed is answered

    @REQ-1 @REQ-3 @REQ-8 @tcp-only
    Example: The root is REQUEST and the command is in TYPE
      When the bytes "<REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST>\r\n" are sent
      Then it is accepted
      And RESULTMSG is "API_OK"

    @REQ-3 @tcp-only
    Example: Another command in TYPE is another command
      When the bytes "<REQUEST><TYPE>DEVICELIST</TYPE><REQUESTID>1</REQUESTID></REQUEST>\r\n" are sent
      Then it is accepted
      And every RESULT holds "DEVICES"

    @REQ-7 @tcp-only
    Example: REQUESTID may come first
      When the bytes "<REQUEST><REQUESTID>1</REQUESTID><TYPE>TEST</TYPE></REQUEST>\r\n" are sent
      Then it is accepted

    @REQ-7 @tcp-only
    Example: Parameters may come before the command
      When the bytes "<REQUEST><DEVICEID>{DEVICEID of Front Desk}</DEVICEID><TYPE>DEVICESTATUS</TYPE><REQUESTID>7</REQUESTID></REQUEST>\r\n" are sent
      Then it is accepted
      And REQUESTID is "7"
      And Front Desk is listed once

    @REQ-4 @tcp-only
    Example: REQUESTTYPE is taken for TYPE, with blanks around its value
      When the bytes "<REQUEST><REQUESTTYPE> TEST </REQUESTTYPE><REQUESTID>1</REQUESTID></REQUEST>\r\n" are sent
      Then it is accepted
      And REQUESTTYPE is "TEST"

    @WEB-8 @tcp-only
    Example: The command may be in lower case and is echoed in upper case
      When the bytes "<REQUEST><TYPE>test</TYPE><REQUESTID>1</REQUESTID></REQUEST>\r\n" are sent
      Then it is accepted
      And REQUESTTYPE is "TEST"

    @TCP-7 @tcp-only
    Example: White space between elements is no matter
      When the bytes "<REQUEST> <TYPE>TEST</TYPE>\t  <REQUESTID>12</REQUESTID> </REQUEST>\r\n" are sent
      Then it is accepted
      And REQUESTID is "12"

    @TCP-8 @tcp-only
    Example: White space between elements and at the ends of a value, also of lines, is no matter
      When the bytes "  <REQUEST>\r\n\t<TYPE>\r\nTEST </TYPE>\r\n\t<REQUESTID> 12 </REQUESTID>\r\n</REQUEST>\r\n" are sent
      Then it is accepted
      And REQUESTID is "12"

    @TCP-2 @tcp-only
    Scenario Outline: <what> does not disturb
      When the bytes "<bytes>\r\n" are sent
      Then it is accepted
      And REQUESTID is "1"

      Examples:
        | what                  | bytes                                                                                              |
        | an XML declaration    | <?xml version='1.0' encoding='UTF-8'?><REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST> |
        | a comment             | <REQUEST><!-- hello --><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST>                         |
        | an instruction        | <REQUEST><?go on?><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST>                              |
        | an attribute          | <REQUEST lang='en'><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST>                             |
        | CDATA                 | <REQUEST><TYPE><![CDATA[TEST]]></TYPE><REQUESTID>1</REQUESTID></REQUEST>                           |
        | a character reference | <REQUEST><TYPE>T&#69;ST</TYPE><REQUESTID>&#x31;</REQUESTID></REQUEST>                              |

    @REQ-26 @tcp-only
    Example: A byte order mark does not disturb
      When the bytes "\xEF\xBB\xBF<REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST>\r\n" are sent
      Then it is accepted
      And REQUESTID is "1"

    @REQ-9 @tcp-only
    Example: A value in an attribute is not a parameter
      When the bytes "<REQUEST REQUESTID='1'><TYPE>TEST</TYPE><REQUESTID>2</REQUESTID></REQUEST>\r\n" are sent
      Then it is accepted
      And REQUESTID is "2"

    @REQ-18 @tcp-only
    Example: A REQUESTID in an attribute alone is none
      When the bytes "<REQUEST REQUESTID='1'><TYPE>TEST</TYPE></REQUEST>\r\n" are sent
      Then it is refused with 14 API_REQUESTID_INVALID

  Rule: REQUESTID must be a number

    @REQ-6
    Scenario Outline: REQUESTID <id>
      When TEST is sent with
        | REQUESTID | <id> |
      Then it is accepted
      And REQUESTID is "<id>"

      Examples:
        | id       |
        | 1        |
        | 24       |
        | 482345   |
        | 18213567 |

    @REQ-18
    Scenario Outline: REQUESTID "<id>"
      When TEST is sent with
        | REQUESTID | <id> |
      Then it is refused with 14 API_REQUESTID_INVALID
      And REQUESTTYPE is "TEST"

      Examples:
        | id      |
        | abc     |
        | 1.5     |
        | -1      |
        | +1      |
        | 1e5     |
        | 0x1F    |
        | 1 2     |
        | (blank) |
        | (space) |

    @REQ-18 @tcp-only
    Example: REQUESTID is missing
      When the bytes "<REQUEST><TYPE>TEST</TYPE></REQUEST>\r\n" are sent
      Then it is refused with 14 API_REQUESTID_INVALID
      And the connection answers TEST
