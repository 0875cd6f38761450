Feature: What is wrong with a request
  Whatever is no request is answered with what is wrong with it, and the connection lives on.

  Rule: What is not a well-formed request is refused with code 16

    @REQ-20 @TCP-19 @tcp-only
    Scenario Outline: <what>
      When the bytes "<bytes>\r\n" are sent
      Then it is refused with 16 API_INVALID_MESSAGE_FORMAT
      And the connection answers TEST
      And all went over one connection

      Examples:
        | what                        | bytes                                                                               |
        | plain text                  | hello                                                                               |
        | JSON                        | {'type': 'TEST', 'requestid': 1}                                                    |
        | tags that do not match      | <REQUEST><TYPE>TEST</REQUEST>                                                       |
        | tags that cross             | <REQUEST><TYPE>TEST<REQUESTID></TYPE>1</REQUESTID></REQUEST>                        |
        | a bare less-than            | <REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID><USER1>A < B</USER1></REQUEST>    |
        | an attribute without quotes | <REQUEST a=1><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST>                    |
        | an attribute twice          | <REQUEST a='1' a='2'><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST>            |
        | a control character         | <REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID><USER1>\x01</USER1></REQUEST>     |
        | a NUL                       | <REQUEST><TYPE>TEST</TYPE><REQUESTID>1\x00</REQUESTID></REQUEST>                    |
        | a reference to nothing      | <REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID><USER1>&who;</USER1></REQUEST>    |
        | a reference to NUL          | <REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID><USER1>&#0;</USER1></REQUEST>     |
        | bytes that are not UTF-8    | <REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID><USER1>\xC3\x28</USER1></REQUEST> |
        | text between elements       | <REQUEST>x<TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST>                       |
        | elements in a value         | <REQUEST><TYPE>TEST</TYPE><REQUESTID><N>1</N></REQUESTID></REQUEST>                 |
        | a comment with two dashes   | <REQUEST><!-- a -- b --><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST>         |

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

    @REQ-20 @tcp-only
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
        | what               | bytes                                                                                                                                        |
        | A document type    | <!DOCTYPE REQUEST><REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST>                                                               |
        | An entity          | <!DOCTYPE REQUEST [<!ENTITY t 'TEST'>]><REQUEST><TYPE>&t;</TYPE><REQUESTID>1</REQUESTID></REQUEST>                                           |
        | An external entity | <!DOCTYPE REQUEST [<!ENTITY t SYSTEM 'file:///etc/hostname'>]><REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID><USER1>&t;</USER1></REQUEST> |
        | An expanding bomb  | <!DOCTYPE REQUEST [<!ENTITY a 'aaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><REQUEST><TYPE>&b;</TYPE><REQUESTID>1</REQUESTID></REQUEST>             |

    @REQ-14 @tcp-only
    Example: A parameter that is sent twice
      When the bytes "<REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID><USER1>a</USER1><USER1>b</USER1></REQUEST>\r\n" are sent
      Then it is refused with 16 API_INVALID_MESSAGE_FORMAT
      And the connection answers TEST

  Rule: The command must be one of the API

    @REQ-19
    Scenario Outline: The command <name>
      When <name> is sent
      Then it is refused with 10 API_UNKNOWN_MESSAGE_TYPE
      And REQUESTID echoes the request

      Examples:
        | name        |
        | CALLSTARTS  |
        | REQUEST     |
        | CONSTRUCTOR |

    @REQ-19 @tcp-only
    Scenario Outline: <what>
      When the bytes "<REQUEST><message><REQUESTID>7</REQUESTID></REQUEST>\r\n" are sent
      Then it is refused with 10 API_UNKNOWN_MESSAGE_TYPE
      And REQUESTID is "7"
      And the connection answers TEST

      Examples:
        | what                   | message       |
        | TYPE is missing        |               |
        | TYPE is blank          | <TYPE></TYPE> |
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
        | first     | second     | code | label                      | bytes                                                                                    |
        | Form      | REQUESTID  | 16   | API_INVALID_MESSAGE_FORMAT | <REQUEST><TYPE>TEST</TYPE><REQUESTID>x</REQUESTID><A></REQUEST>                          |
        | REQUESTID | TYPE       | 14   | API_REQUESTID_INVALID      | <REQUEST><TYPE>NOSUCH</TYPE><REQUESTID>x</REQUESTID></REQUEST>                           |
        | TYPE      | parameters | 10   | API_UNKNOWN_MESSAGE_TYPE   | <REQUEST><TYPE>NOSUCH</TYPE><REQUESTID>1</REQUESTID><CALLCOUNT>x</CALLCOUNT></REQUEST>   |
        | REQUESTID | parameters | 14   | API_REQUESTID_INVALID      | <REQUEST><TYPE>CALLLIST</TYPE><REQUESTID>x</REQUESTID><CALLCOUNT>x</CALLCOUNT></REQUEST> |
