Feature: The form of a request
  A request is one XML document with the root REQUEST. Whatever else arrives is answered with what is
  wrong with it, and the connection lives on.

  Rule: A request that is well formed is answered

    @REQ-1 @REQ-3 @REQ-8 @tcp-only
    Example: The root is REQUEST and the command is in TYPE
      When the bytes "<REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST>\r\n" are sent
      Then it is accepted

    @REQ-7 @tcp-only
    Example: REQUESTID may come first
      When the bytes "<REQUEST><REQUESTID>1</REQUESTID><TYPE>TEST</TYPE></REQUEST>\r\n" are sent
      Then it is accepted

    @REQ-4 @tcp-only
    Example: REQUESTTYPE is taken for TYPE, with blanks around its value
      When the bytes "<REQUEST><REQUESTTYPE> TEST </REQUESTTYPE><REQUESTID>1</REQUESTID></REQUEST>\r\n" are sent
      Then it is accepted
      And REQUESTTYPE is "TEST"

    @REQ-24 @tcp-only
    Example: The command may be in lower case and is echoed in upper case
      When the bytes "<REQUEST><TYPE>test</TYPE><REQUESTID>1</REQUESTID></REQUEST>\r\n" are sent
      Then it is accepted
      And REQUESTTYPE is "TEST"

    @TCP-7 @TCP-8 @tcp-only
    Example: White space between elements and at the ends of a value is no matter
      When the bytes "  <REQUEST>\r\n\t<TYPE>\r\nTEST </TYPE>\r\n\t<REQUESTID> 12 </REQUESTID>\r\n</REQUEST>\r\n" are sent
      Then it is accepted
      And REQUESTID is "12"

    @TCP-2 @tcp-only
    Scenario Outline: <what> does not disturb
      When the bytes "<bytes>\r\n" are sent
      Then it is accepted
      And REQUESTID is "1"

      Examples:
        | what                     | bytes                                                                                             |
        | an XML declaration       | <?xml version='1.0' encoding='UTF-8'?><REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST> |
        | a byte order mark        | \xEF\xBB\xBF<REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST>                          |
        | a comment                | <REQUEST><!-- hello --><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST>                        |
        | an instruction           | <REQUEST><?go on?><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST>                             |
        | an attribute             | <REQUEST lang='en'><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST>                            |
        | CDATA                    | <REQUEST><TYPE><![CDATA[TEST]]></TYPE><REQUESTID>1</REQUESTID></REQUEST>                          |
        | a character reference    | <REQUEST><TYPE>T&#69;ST</TYPE><REQUESTID>&#x31;</REQUESTID></REQUEST>                             |

    @REQ-9 @tcp-only
    Example: A value in an attribute is not a parameter
      When the bytes "<REQUEST REQUESTID='1'><TYPE>TEST</TYPE></REQUEST>\r\n" are sent
      Then it is refused with 14 API_REQUESTID_INVALID

  Rule: What is not a well-formed request is refused with code 16

    @REQ-20 @TCP-19 @tcp-only
    Scenario Outline: <what>
      When the bytes "<bytes>\r\n" are sent
      Then it is refused with 16 API_INVALID_MESSAGE_FORMAT
      And the connection answers TEST

      Examples:
        | what                       | bytes                                                                              |
        | plain text                 | hello                                                                              |
        | JSON                       | {'type': 'TEST', 'requestid': 1}                                                   |
        | tags that do not match     | <REQUEST><TYPE>TEST</REQUEST>                                                      |
        | tags that cross            | <REQUEST><TYPE>TEST<REQUESTID></TYPE>1</REQUESTID></REQUEST>                       |
        | a bare less-than           | <REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID><USER1>A < B</USER1></REQUEST>   |
        | an attribute without quotes | <REQUEST a=1><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST>                  |
        | an attribute twice         | <REQUEST a='1' a='2'><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST>           |
        | a control character        | <REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID><USER1>\x01</USER1></REQUEST>    |
        | a NUL                      | <REQUEST><TYPE>TEST</TYPE><REQUESTID>1\x00</REQUESTID></REQUEST>                   |
        | a reference to nothing     | <REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID><USER1>&who;</USER1></REQUEST>   |
        | a reference to NUL         | <REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID><USER1>&#0;</USER1></REQUEST>    |
        | bytes that are not UTF-8   | <REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID><USER1>\xC3\x28</USER1></REQUEST> |
        | text between elements      | <REQUEST>x<TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST>                      |
        | elements in a value        | <REQUEST><TYPE>TEST</TYPE><REQUESTID><N>1</N></REQUESTID></REQUEST>                |
        | a comment with two dashes  | <REQUEST><!-- a -- b --><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST>        |

    @REQ-12 @REQ-20 @tcp-only
    Example: A bare ampersand, as two samples of the document have
      When the bytes "<REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID><USER1>Sales & Marketing</USER1></REQUEST>\r\n" are sent
      Then it is refused with 16 API_INVALID_MESSAGE_FORMAT
      And the connection answers TEST

    @REQ-2 @REQ-20 @tcp-only
    Example: A root that is named after the command
      When the bytes "<TEST><REQUESTID>1</REQUESTID></TEST>\r\n" are sent
      Then it is refused with 16 API_INVALID_MESSAGE_FORMAT
      And the connection answers TEST

    @REQ-1 @REQ-20 @tcp-only
    Scenario Outline: The root <root>
      When the bytes "<<root>><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></<root>>\r\n" are sent
      Then it is refused with 16 API_INVALID_MESSAGE_FORMAT
      And the connection answers TEST

      Examples:
        | root     |
        | TEST     |
        | RESULT   |
        | REQUESTS |

    @REQ-13 @tcp-only
    Example: Tags in lower case
      When the bytes "<request><type>TEST</type><requestid>1</requestid></request>\r\n" are sent
      Then it is refused with 16 API_INVALID_MESSAGE_FORMAT

    @REQ-17 @tcp-only
    Example: Two roots
      When the bytes "<REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST><REQUEST><TYPE>TEST</TYPE><REQUESTID>2</REQUESTID></REQUEST>\r\n" are sent
      Then it is refused with 16 API_INVALID_MESSAGE_FORMAT
      And the connection answers TEST

    @REQ-16 @tcp-only
    Scenario Outline: <what> is refused and never expanded
      When the bytes "<bytes>\r\n" are sent
      Then it is refused with 16 API_INVALID_MESSAGE_FORMAT
      And the connection answers TEST

      Examples:
        | what               | bytes                                                                                                                                             |
        | A document type    | <!DOCTYPE REQUEST><REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST>                                                                    |
        | An entity          | <!DOCTYPE REQUEST [<!ENTITY t 'TEST'>]><REQUEST><TYPE>&t;</TYPE><REQUESTID>1</REQUESTID></REQUEST>                                                |
        | An external entity | <!DOCTYPE REQUEST [<!ENTITY t SYSTEM 'file:///etc/hostname'>]><REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID><USER1>&t;</USER1></REQUEST>      |
        | An expanding bomb  | <!DOCTYPE REQUEST [<!ENTITY a 'aaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><REQUEST><TYPE>&b;</TYPE><REQUESTID>1</REQUESTID></REQUEST>                  |

    @REQ-14 @tcp-only
    Example: A parameter that is sent twice
      When the bytes "<REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID><USER1>a</USER1><USER1>b</USER1></REQUEST>\r\n" are sent
      Then it is refused with 16 API_INVALID_MESSAGE_FORMAT
      And the connection answers TEST

  Rule: REQUESTID must be a number

    @REQ-6 @REQ-18
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

    @REQ-5 @REQ-18 @tcp-only
    Example: REQUESTID is missing
      When the bytes "<REQUEST><TYPE>TEST</TYPE></REQUEST>\r\n" are sent
      Then it is refused with 14 API_REQUESTID_INVALID
      And the connection answers TEST

  Rule: The command must be one of the API

    @REQ-19
    Scenario Outline: The command <name>
      When <name> is sent
      Then it is refused with 10 API_UNKNOWN_MESSAGE_TYPE
      And REQUESTID echoes the request

      Examples:
        | name      |
        | CALLSTARTS |
        | REQUEST   |
        | CONSTRUCTOR |

    @REQ-19 @tcp-only
    Scenario Outline: <what>
      When the bytes "<REQUEST><message><REQUESTID>7</REQUESTID></REQUEST>\r\n" are sent
      Then it is refused with 10 API_UNKNOWN_MESSAGE_TYPE
      And REQUESTID is "7"
      And the connection answers TEST

      Examples:
        | what               | message           |
        | TYPE is missing    |                   |
        | TYPE is blank      | <TYPE></TYPE>     |
        | TYPE is closed at once | <TYPE/>       |

  Rule: A required parameter must have a value

    @REQ-21
    Scenario Outline: CHATSTART <what>
      When CHATSTART is sent with
        | <parameter> | <value> |
      Then it is refused with 26 API_BLANK_REQUIRED_VALUE
      And REQUESTTYPE is "CHATSTART"

      Examples:
        | what                      | parameter | value   |
        | without SESSIONID         | AGENTID   | 1       |
        | with SESSIONID left blank | SESSIONID | (blank) |

  Rule: Of several defects the first in order is answered

    @REQ-22 @tcp-only
    Scenario Outline: <first> before <second>
      When the bytes "<bytes>\r\n" are sent
      Then it is refused with <code> <label>

      Examples:
        | first      | second     | code | label                      | bytes                                                                                              |
        | Form       | REQUESTID  | 16   | API_INVALID_MESSAGE_FORMAT | <REQUEST><TYPE>TEST</TYPE><REQUESTID>x</REQUESTID><A></REQUEST>                                    |
        | REQUESTID  | TYPE       | 14   | API_REQUESTID_INVALID      | <REQUEST><TYPE>NOSUCH</TYPE><REQUESTID>x</REQUESTID></REQUEST>                                     |
        | TYPE       | parameters | 10   | API_UNKNOWN_MESSAGE_TYPE   | <REQUEST><TYPE>NOSUCH</TYPE><REQUESTID>1</REQUESTID><CALLCOUNT>x</CALLCOUNT></REQUEST>             |
        | REQUESTID  | parameters | 14   | API_REQUESTID_INVALID      | <REQUEST><TYPE>CALLLIST</TYPE><REQUESTID>x</REQUESTID><CALLCOUNT>x</CALLCOUNT></REQUEST>           |
