@http-only
Feature: Finding a recording to export
  UNIQUEFIELD names a column of recordings in upper or lower case, and UNIQUEID is what it holds.

  Rule: Any column can be searched

    @EXPORT-5
    Example: By a field of the caller's, which a finished recording was given
      Given the recording Third Saturday is given
        | USER2 | wanted (run) |
      And EXPORT is sent with
        | UNIQUEFIELD  | ident                           |
        | UNIQUEID     | the RECORDID of Fourth Saturday |
        | MEDIA_FORMAT | webm                            |
      And the media is remembered as "fourth"
      When EXPORT is sent with
        | UNIQUEFIELD  | user2        |
        | UNIQUEID     | wanted (run) |
        | MEDIA_FORMAT | webm         |
      Then the media is not the "fourth"

    @EXPORT-5
    Example: The same value in another field does not count
      Given the recording Third Saturday is given
        | USER2 | wanted (run) |
      When EXPORT is sent with
        | UNIQUEFIELD  | user1        |
        | UNIQUEID     | wanted (run) |
        | MEDIA_FORMAT | webm         |
      Then no media comes back

    # Only the world of the scenario has a recording whose every column is its own.
    @EXPORT-9 @needs-control
    Scenario Outline: By <column>
      When EXPORT is sent with
        | UNIQUEFIELD  | <column> |
        | UNIQUEID     | <value>  |
        | MEDIA_FORMAT | pcm      |
      Then the file is named by Withheld Call and ends in "wav"
      And WAV as long as Withheld Call comes back

      Examples:
        | column            | value                  |
        | archive_action_id | 1002                   |
        | audio_hash        | column-audio-hash      |
        | audio_size        | 160044                 |
        | ani               | column-ani             |
        | callid            | column-callid          |
        | channel           | 1003                   |
        | device_alias      | A4006                  |
        | dnis              | column-dnis            |
        | duration          | 10                     |
        | filename          | D:\\Recordings\\20251224\\A4006\\A4006-12-00-00.wav |
        | filename_video    | column-filename-video  |
        | gate              | column-gate            |
        | globalid          | column-globalid        |
        | keepdays          | 1001                   |
        | locked            | column-locked          |
        | listenedto        | column-listenedto      |
        | mediaLabel        | column-media-label     |
        | overridden        | column-overridden      |
        | priority          | 1004                   |
        | qa_forms          | column-qa-forms        |
        | qa_poss_score     | 1005                   |
        | qa_score          | 1006                   |
        | recording_time    | 1766595600             |
        | recording_type    | column-recording-type  |
        | sgroup            | column-sgroup          |
        | user1             | column-user1           |
        | user2             | column-user2           |
        | user3             | column-user3           |
        | user4             | column-user4           |
        | user5             | column-user5           |
        | user6             | column-user6           |
        | user7             | column-user7           |
        | user8             | column-user8           |
        | user9             | column-user9           |
        | user10            | column-user10          |
        | user11            | column-user11          |
        | user12            | column-user12          |
        | user13            | column-user13          |
        | user14            | column-user14          |
        | user15            | column-user15          |
        | video_hash        | column-video-hash      |
        | video_size        | 1007                   |
        | wrap_duration     | 1008                   |

    @EXPORT-7 @EXPORT-9 @needs-control
    Scenario Outline: By <column>, which several recordings share
      When EXPORT is sent with
        | UNIQUEFIELD  | <column> |
        | UNIQUEID     | <value>  |
        | MEDIA_FORMAT | pcm      |
      Then it is refused with 22 API_ERROR_KEYS_NOT_UNIQUE

      Examples:
        | column         | value |
        | agent_id       | 13    |
        | device_id      | 4006  |
        | Calldirection  | I     |
        | screen_capture | N     |

  Rule: The case of its name does not matter, and that of the value does

    @EXPORT-9
    Example: A field of the caller's in upper case
      Given the recording Third Saturday is given
        | USER2 | wanted (run) |
      When EXPORT is sent with
        | UNIQUEFIELD  | USER2        |
        | UNIQUEID     | wanted (run) |
        | MEDIA_FORMAT | webm         |
      Then media comes back

    @EXPORT-9 @needs-control
    Scenario Outline: <column>
      When EXPORT is sent with
        | UNIQUEFIELD  | <column> |
        | UNIQUEID     | <value>  |
        | MEDIA_FORMAT | pcm      |
      Then the file is named by Withheld Call and ends in "wav"

      Examples:
        | column     | value              |
        | USER2      | column-user2       |
        | Ani        | column-ani         |
        | medialabel | column-media-label |

    @EXPORT-8
    Example: A value in another case
      Given the recording Third Saturday is given
        | USER2 | wanted (run) |
      When EXPORT is sent with
        | UNIQUEFIELD  | user2        |
        | UNIQUEID     | WANTED (run) |
        | MEDIA_FORMAT | webm         |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

    @EXPORT-9
    Scenario Outline: <column> is no column
      When EXPORT is sent with
        | UNIQUEFIELD  | <column> |
        | UNIQUEID     | 1        |
        | MEDIA_FORMAT | pcm      |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

      Examples:
        | column      |
        | user16      |
        | RECORDID    |
        | constructor |

  Rule: The value is that of the column and of no other

    @EXPORT-8 @needs-control
    Example: What stands in the next column
      When EXPORT is sent with
        | UNIQUEFIELD  | user1        |
        | UNIQUEID     | column-user2 |
        | MEDIA_FORMAT | pcm          |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE
