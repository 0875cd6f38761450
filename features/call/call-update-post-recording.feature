Feature: Updating a finished recording
  CALLUPDATE with a RECORDID changes a recording that is finished, whatever its device does now.

  Rule: RECORDID selects the recording

    @CALLUPDATEPOST-1 @CALLUPDATEPOST-2
    Example: A field of the recording changes
      When CALLUPDATE is sent with
        | RECORDID | the RECORDID of First Saturday |
        | USER4    | Sales Call                     |
      Then it is accepted with "Updated recording in database"
      And the recording First Saturday has
        | USER4 | Sales Call |

    @CALLUPDATEPOST-2
    Example: What was not sent stays as it was
      When CALLUPDATE is sent with
        | RECORDID | the RECORDID of First Saturday |
        | USER4    | Sales Call                     |
      Then it is accepted
      And the recording First Saturday has
        | USER1 | Gold Level |
        | ANI   | 6145551212 |
        | GROUP | 12         |

    @CALLUPDATEPOST-2
    Example: No other recording changes
      When CALLUPDATE is sent with
        | RECORDID | the RECORDID of First Saturday |
        | USER1    | Platinum                       |
      Then it is accepted
      And the recording Second Saturday has
        | USER1 | Gold Level |

    @CALLUPDATEPOST-3
    Example: The times of the recording stay as they were
      When CALLUPDATE is sent with
        | RECORDID | the RECORDID of First Saturday |
        | GROUP    | PRIVATE                        |
      Then it is accepted
      And the recording First Saturday has
        | GROUP         | PRIVATE    |
        | RECORDINGTIME | 1768039200 |
        | DURATION      | 60         |

    @CALLUPDATEPOST-4
    Example: RECORDID counts, and a device beside it does not
      Given Front Desk is in a call
      When CALLUPDATE is sent for Front Desk with
        | RECORDID | the RECORDID of First Saturday |
        | USER4    | Sales Call                     |
      Then it is accepted with "Updated recording in database"
      And Front Desk shows
        | USER4 | |
      And the recording First Saturday has
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

    @CALLUPDATEPOST-1
    Example: A blank RECORDID selects nothing
      Given Front Desk is in a call
      When CALLUPDATE is sent for Front Desk with
        | RECORDID | (blank)    |
        | USER4    | Sales Call |
      Then it is accepted and sent to the cores
      And Front Desk shows
        | USER4 | Sales Call |
