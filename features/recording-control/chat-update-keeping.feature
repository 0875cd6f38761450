Feature: How long the recording of a session is kept
  CHATUPDATE tells how many days the recording of a session is kept. What becomes of it then cannot be chosen.

  Rule: KEEPDAYS sets how long the recording is kept

    @CHATUPDATE-4 @CHATSTART-6
    Example: It is accepted, and the session goes on
      Given session "chat (run)" of Back Office is open
      And the sessions of Back Office are noted
      When CHATUPDATE is sent with
        | SESSIONID | chat (run) |
        | KEEPDAYS  | 3650       |
      Then it is accepted
      And the sessions of Back Office are as noted

    @CHATUPDATE-8
    Example: It is accepted, and nothing else changes
      Given session "chat (run)" of Back Office is open with
        | GROUP | 1 |
      When CHATUPDATE is sent with
        | SESSIONID | chat (run) |
        | KEEPDAYS  | 3650       |
      Then it is accepted and sent to the cores
      And session "chat (run)" of Back Office shows
        | GROUP            | 1         |
        | ISRECORDINGVIDEO | Y         |
        | STATUS           | recording |

    # No command lists the days. EXPORT looks for them, and says whether two recordings have the same; the
    # number of a recording is one that no other is kept for.
    @CHATUPDATE-9 @http-only
    Example: The recording is kept as long as a call's that was given the same days
      Given Back Office is in a call
      And the call on Back Office has ended
      And the last recording of Back Office is called "The Call"
      And CALLUPDATE is sent with
        | RECORDID | the RECORDID of The Call |
        | KEEPDAYS | the RECORDID of The Call |
      And it is accepted
      And session "chat (run)" of Back Office is open
      And CHATUPDATE is sent with
        | SESSIONID | chat (run)               |
        | KEEPDAYS  | the RECORDID of The Call |
      And it is accepted
      And CHATUPDATE is sent with
        | SESSIONID | chat (run) |
        | GROUP     | 53         |
      And it is accepted
      And session "chat (run)" has ended
      When EXPORT is sent with
        | UNIQUEFIELD  | keepdays                 |
        | UNIQUEID     | the RECORDID of The Call |
        | MEDIA_FORMAT | webm                     |
      Then it is refused with 22 API_ERROR_KEYS_NOT_UNIQUE

    @CHATUPDATE-9 @http-only
    Example: The last KEEPDAYS counts
      Given Back Office is in a call
      And the call on Back Office has ended
      And the last recording of Back Office is called "The Call"
      And CALLUPDATE is sent with
        | RECORDID | the RECORDID of The Call |
        | KEEPDAYS | the RECORDID of The Call |
      And it is accepted
      And session "chat (run)" of Back Office is open
      And CHATUPDATE is sent with
        | SESSIONID | chat (run)               |
        | KEEPDAYS  | the RECORDID of The Call |
      And it is accepted
      And CHATUPDATE is sent with
        | SESSIONID | chat (run) |
        | KEEPDAYS  | 3650       |
      And it is accepted
      And session "chat (run)" has ended
      When EXPORT is sent with
        | UNIQUEFIELD  | keepdays                 |
        | UNIQUEID     | the RECORDID of The Call |
        | MEDIA_FORMAT | webm                     |
      Then WebM as long as The Call comes back

    @CHATUPDATE-8 @http-only
    Example: Another session of the agent has days of its own, so that one recording is found
      Given Back Office is in a call
      And the call on Back Office has ended
      And the last recording of Back Office is called "The Call"
      And session "a (run)" of Back Office is open
      And session "b (run)" of Back Office is open
      And CHATUPDATE is sent with
        | SESSIONID | a (run)                  |
        | KEEPDAYS  | the RECORDID of The Call |
      And it is accepted
      And session "a (run)" has ended
      And session "b (run)" has ended
      When EXPORT is sent with
        | UNIQUEFIELD  | keepdays                 |
        | UNIQUEID     | the RECORDID of The Call |
        | MEDIA_FORMAT | webm                     |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

    @CHATUPDATE-6
    Scenario Outline: KEEPDAYS "<days>"
      Given session "chat (run)" of Back Office is open with
        | GROUP | 1 |
      When CHATUPDATE is sent with
        | SESSIONID | chat (run) |
        | KEEPDAYS  | <days>     |
        | GROUP     | 53         |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE
      And session "chat (run)" of Back Office shows
        | GROUP | 1 |

      Examples:
        | days   |
        | a year |
        | -1     |
        | 1.5    |

  Rule: No other archive action than purge is taken

    @CHATSTART-5 @http-only
    Example: A session that is given one is not found by it
      Given session "chat (run)" of Back Office is open
      And CHATUPDATE is sent with
        | SESSIONID     | chat (run) |
        | ARCHIVEACTION | 987654321  |
      And it is accepted or refused
      And session "chat (run)" has ended
      When EXPORT is sent with
        | UNIQUEFIELD  | archive_action_id |
        | UNIQUEID     | 987654321         |
        | MEDIA_FORMAT | webm              |
      Then no media comes back

    @CHATSTART-22 @http-only
    Example: Of a call and a session that are given one, only the call has it
      Given Back Office is in a call
      And the call on Back Office has ended
      And the last recording of Back Office is called "The Call"
      And CALLUPDATE is sent with
        | RECORDID      | the RECORDID of The Call |
        | ARCHIVEACTION | the RECORDID of The Call |
      And it is accepted
      And session "chat (run)" of Back Office is open with
        | ARCHIVEACTION | the RECORDID of The Call |
      And CHATUPDATE is sent with
        | SESSIONID     | chat (run)               |
        | ARCHIVEACTION | the RECORDID of The Call |
      And it is accepted
      And session "chat (run)" has ended
      When EXPORT is sent with
        | UNIQUEFIELD  | archive_action_id        |
        | UNIQUEID     | the RECORDID of The Call |
        | MEDIA_FORMAT | webm                     |
      Then WebM as long as The Call comes back
