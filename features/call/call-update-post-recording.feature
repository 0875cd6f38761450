Feature: Updating a finished recording
  CALLUPDATE with a RECORDID changes a recording that is finished, whatever its device does now.

  Rule: RECORDID selects the recording

    @CALLUPDATEPOST-1 @CALLUPDATEPOST-2
    Example: A field of the recording changes
      Given Back Office is in a call
      And the call on Back Office has ended
      And the last recording of Back Office is called "Made"
      When CALLUPDATE is sent with
        | RECORDID | the RECORDID of Made |
        | USER4    | Sales Call           |
      Then it is accepted
      And the last recording of Back Office has
        | RECORDID | the RECORDID of Made |
        | USER4    | Sales Call           |

    @CALLUPDATEPOST-1
    Example: No other recording changes
      Given Back Office is in a call with
        | USER1 | older     |
        | USER3 | two-(run) |
      And the call on Back Office has ended
      And the last recording of Back Office is called "Older"
      And Back Office is in a call with
        | USER1 | newer     |
        | USER3 | two-(run) |
      And the call on Back Office has ended
      When CALLUPDATE is sent with
        | RECORDID | the RECORDID of Older |
        | USER1    | changed               |
      Then it is accepted
      When CALLLIST is sent for Back Office with
        | USER3 | two-(run) |
      Then the USER1 of those listed in any order are "changed, newer"

    @CALLUPDATE-13
    Example: What was not sent stays as it was
      Given Back Office is in a call with
        | USER1 | Gold Level |
        | ANI   | 6145551212 |
        | GROUP | 12         |
      And the call on Back Office has ended
      And the last recording of Back Office is called "Made"
      When CALLUPDATE is sent with
        | RECORDID | the RECORDID of Made |
        | USER4    | Sales Call           |
      Then it is accepted
      And the last recording of Back Office has
        | USER1 | Gold Level |
        | ANI   | 6145551212 |
        | GROUP | 12         |

    @CALLUPDATEPOST-3
    Example: The recording and its times stay, whatever a schedule would say of it now
      Given Back Office is in a call
      And the call on Back Office has ended
      And the last recording of Back Office is called "Made"
      When CALLUPDATE is sent with
        | RECORDID | the RECORDID of Made |
        | GROUP    | PRIVATE              |
      Then it is accepted or refused
      And the last recording of Back Office has
        | RECORDID      | the RECORDID of Made      |
        | RECORDINGTIME | the RECORDINGTIME of Made |
        | DURATION      | the DURATION of Made      |

    @CALLFAM-10
    Example: A field that no sample of a request has
      Given Back Office is in a call
      And the call on Back Office has ended
      And the last recording of Back Office is called "Made"
      When CALLUPDATE is sent with
        | RECORDID | the RECORDID of Made |
        | GROUP    | PRIVATE              |
      Then it is accepted
      And the last recording of Back Office has
        | GROUP | PRIVATE |

    @CALLUPDATEPOST-4
    Example: RECORDID counts, and a device beside it does not
      Given Front Desk is in a call
      And Back Office is in a call
      And the call on Back Office has ended
      And the last recording of Back Office is called "Made"
      When CALLUPDATE is sent for Front Desk with
        | RECORDID | the RECORDID of Made |
        | USER4    | Sales Call           |
      Then it is accepted with "Updated recording in database"
      And Front Desk shows
        | USER4 |  |
      And the last recording of Back Office has
        | USER4 | Sales Call |

    @CALLUPDATEPOST-4
    Example: A blank RECORDID selects nothing
      Given Front Desk is in a call
      When CALLUPDATE is sent for Front Desk with
        | RECORDID | (blank)    |
        | USER4    | Sales Call |
      Then it is accepted and sent to the cores
      And Front Desk shows
        | USER4 | Sales Call |

  Rule: A recording that is not there is refused

    @CALLUPDATEPOST-5
    Example: A RECORDID that no recording has
      When CALLUPDATE is sent with
        | RECORDID | 999999999  |
        | USER4    | Sales Call |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

    @CALLUPDATEPOST-6
    Example: A RECORDID that is no number
      When CALLUPDATE is sent with
        | RECORDID | the last one |
        | USER4    | Sales Call   |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE
