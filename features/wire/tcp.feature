@tcp-only
Feature: The socket
  A client connects, sends a request that a line end closes, and reads the reply. It may keep the
  connection and ask again.

  Rule: A line end closes a request

    @TCP-4 @TCP-5
    Example: CRLF
      When the bytes "<REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST>\r\n" are sent
      Then it is accepted
      And REQUESTID is "1"

    @TCP-6
    Scenario Outline: <name>
      When the bytes "<REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST><end>" are sent
      Then it is accepted
      And REQUESTID is "1"

      Examples:
        | name | end |
        | LF   | \n  |
        | CR   | \r  |

    @TCP-9
    Example: A request may span lines
      When the bytes "<REQUEST>\r\n<TYPE>TEST</TYPE>\r\n<REQUESTID>1</REQUESTID>\r\n</REQUEST>\r\n" are sent
      Then it is accepted

    @TCP-21
    Example: A reply ends in CRLF
      When the bytes "<REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST>\r\n" are sent
      Then it is accepted
      And the reply ends in CRLF

  Rule: A connection stays open for further requests

    @TCP-1 @TCP-11
    Example: The first request is answered, without any credentials
      When TEST is sent
      Then it is accepted

    @TCP-3
    Example: One request after another
      When TEST is sent
      Then it is accepted
      And REQUESTID echoes the request
      When TEST is sent
      Then it is accepted
      And REQUESTID echoes the request
      When TEST is sent
      Then it is accepted
      And REQUESTID echoes the request
      When TEST is sent
      Then it is accepted
      And REQUESTID echoes the request
      And all went over one connection

    @TCP-3
    Example: Also after a refusal
      When CALLSTART is sent with
        | SYS_USER | no.user.(run) |
      Then it is refused
      When TEST is sent
      Then it is accepted
      And REQUESTID echoes the request
      And all went over one connection

  Rule: Pieces of the stream are not messages

    @TCP-16
    Example: A request cut into single bytes
      When the bytes "<REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST>\r\n" are sent one by one
      Then it is accepted

    @TCP-16
    Example: A request over several lines, cut into single bytes
      When the bytes "<REQUEST>\r\n <TYPE>TEST</TYPE>\r\n <REQUESTID>1</REQUESTID>\r\n</REQUEST>\r\n" are sent one by one
      Then it is accepted

    @TCP-16
    Example: A character cut in two
      Given Front Desk is in a call
      When the bytes "<REQUEST><TYPE>CALLUPDATE</TYPE><REQUESTID>1</REQUESTID><DEVICEID>{DEVICEID of Front Desk}</DEVICEID><USER1>Zo\xC3" and then "\xAB</USER1></REQUEST>\r\n" are sent
      Then it is accepted
      And Front Desk shows
        | USER1 | Zoë |

    @TCP-10 @TCP-15
    Example: A thousand requests in one piece
      When TEST is sent 1000 times in one piece
      Then each is answered in order

    @TCP-15 @TCP-16
    Example: One request and half of the next
      When the bytes "<REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST>\r\n<REQUEST><TYPE>TEST</TY" and then "PE><REQUESTID>2</REQUESTID></REQUEST>\r\n" are sent
      Then REQUESTID is "1"
      And the next reply is for REQUESTID "2"

    @TCP-15 @TCP-19
    Example: Bad input among good requests
      When the bytes "<REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID></REQUEST>\r\nhello\r\n<REQUEST><TYPE>TEST</TYPE><REQUESTID>3</REQUESTID></REQUEST>\r\n" are sent
      Then REQUESTID is "1"
      And the next reply is for REQUESTID ""
      And it is refused with 16 API_INVALID_MESSAGE_FORMAT
      And the next reply is for REQUESTID "3"
      And it is accepted
      And the connection answers TEST
      And all went over one connection

    @TCP-20
    Example: A hundred clients at once
      Given 100 clients are connected
      Then each client receives its own reply

  Rule: Limits are answered

    @TCP-17
    Example: A message over the size limit
      When a message of 70000 bytes is sent
      Then it is refused with 16 API_INVALID_MESSAGE_FORMAT
      And the connection answers TEST
      And all went over one connection

    @TCP-17
    Example: A long message under the limit
      When a message of 60000 bytes is sent
      Then it is accepted

    @TCP-18
    Example: A message whose last line has ended, but which is not closed
      When the bytes "<REQUEST><TYPE>TEST</TYPE><REQUESTID>1</REQUESTID>\r\n" are sent
      Then it is refused with 16 API_INVALID_MESSAGE_FORMAT
      And the connection answers TEST
      And all went over one connection

    @TCP-18 @needs-control
    Example: A message that stops in the middle of a line
      When the bytes "<REQUEST><TYPE>TEST</TY" are sent
      Then it is refused with 16 API_INVALID_MESSAGE_FORMAT
      And the connection answers TEST
      And all went over one connection
