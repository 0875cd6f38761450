Feature: Recordings of a group
  A recording belongs to the group that its phone is in while it is made, and goes on belonging to it.
  Its column qa_group_id says so, by which EXPORT finds it.

  Background:
    Given the user "Ann(run) Lee(run)" is added with
      | PHONES | 71(run),72(run) |

  Rule: A phone that was taken out is in the group no longer

    @MODGROUPPERM-1 @http-only
    Example: A call there is not exported as one of the group
      Given the group "Rota 9 (run)" is added
      And the phone "the PHONE of Front Desk" of "Front Desk" is in the group "Rota 9 (run)"
      And the phone "the PHONE of Front Desk" of "Front Desk" has left the group "Rota 9 (run)"
      And Front Desk is in a call
      And the call on Front Desk has ended
      When EXPORT is sent with
        | UNIQUEFIELD  | qa_group_id                 |
        | UNIQUEID     | the GROUPID of Rota 9 (run) |
        | MEDIA_FORMAT | webm                        |
      Then no media comes back

    @MODGROUPPERM-2 @http-only
    Example: Nor one after an ADD with another word
      Given the group "Rota 9 (run)" is added
      When MODIFYGROUPPERMISSION is sent with
        | ACTION    | MODIFY                     |
        | GROUPNAME | Rota 9 (run)               |
        | AGENTID   | the AGENTID of Front Desk  |
        | DEVICEID  | the PHONE of Front Desk    |
      Then it is refused
      Given Front Desk is in a call
      And the call on Front Desk has ended
      When EXPORT is sent with
        | UNIQUEFIELD  | qa_group_id                 |
        | UNIQUEID     | the GROUPID of Rota 9 (run) |
        | MEDIA_FORMAT | webm                        |
      Then no media comes back

    @MODGROUPPERM-5 @http-only
    Example: Nor is it in a group whose number stood beside another's name
      Given the group "Rota 8 (run)" is added
      And the group "Rota 9 (run)" is added
      When MODIFYGROUPPERMISSION is sent with
        | ACTION    | ADD                         |
        | GROUPNAME | Rota 8 (run)                |
        | GROUPID   | the GROUPID of Rota 9 (run) |
        | AGENTID   | the AGENTID of Front Desk   |
        | DEVICEID  | the PHONE of Front Desk     |
      Then it is accepted
      Given Front Desk is in a call
      And the call on Front Desk has ended
      When EXPORT is sent with
        | UNIQUEFIELD  | qa_group_id                 |
        | UNIQUEID     | the GROUPID of Rota 9 (run) |
        | MEDIA_FORMAT | webm                        |
      Then no media comes back

  Rule: A recording belongs to the group that its phone is in

    @MODGROUPPERM-20 @http-only
    Example: A call at a phone in the group
      Given the group "Rota 1 (run)" is added
      And the phone "71(run)" of "Ann(run) Lee(run)" is in the group "Rota 1 (run)"
      And a call at the phone "71(run)" has ended
      When EXPORT is sent with
        | UNIQUEFIELD  | qa_group_id                 |
        | UNIQUEID     | the GROUPID of Rota 1 (run) |
        | MEDIA_FORMAT | webm                        |
      Then the media type is "audio/webm"

    @MODGROUPPERM-20 @http-only
    Example: A call at the agent's other phone, which is not in it
      Given the group "Rota 2 (run)" is added
      And the phone "71(run)" of "Ann(run) Lee(run)" is in the group "Rota 2 (run)"
      And a call at the phone "72(run)" has ended
      When EXPORT is sent with
        | UNIQUEFIELD  | qa_group_id                 |
        | UNIQUEID     | the GROUPID of Rota 2 (run) |
        | MEDIA_FORMAT | webm                        |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

    @MODGROUPPERM-20 @http-only
    Example: A call at a phone that was taken out
      Given the group "Rota 3 (run)" is added
      And the phone "71(run)" of "Ann(run) Lee(run)" is in the group "Rota 3 (run)"
      And the phone "71(run)" of "Ann(run) Lee(run)" has left the group "Rota 3 (run)"
      And a call at the phone "71(run)" has ended
      When EXPORT is sent with
        | UNIQUEFIELD  | qa_group_id                 |
        | UNIQUEID     | the GROUPID of Rota 3 (run) |
        | MEDIA_FORMAT | webm                        |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

    @MODGROUPPERM-20 @http-only
    Example: A call from before the phone was taken out
      Given the group "Rota 4 (run)" is added
      And the phone "71(run)" of "Ann(run) Lee(run)" is in the group "Rota 4 (run)"
      And a call at the phone "71(run)" has ended
      And the phone "71(run)" of "Ann(run) Lee(run)" has left the group "Rota 4 (run)"
      When EXPORT is sent with
        | UNIQUEFIELD  | qa_group_id                 |
        | UNIQUEID     | the GROUPID of Rota 4 (run) |
        | MEDIA_FORMAT | webm                        |
      Then the media type is "audio/webm"

    @MODGROUPPERM-20 @http-only
    Example: A call at a phone that was taken out of another group
      Given the group "Rota 5 (run)" is added
      And the group "Rota 0 (run)" is added
      And the phone "71(run)" of "Ann(run) Lee(run)" is in the group "Rota 0 (run)"
      And the phone "71(run)" of "Ann(run) Lee(run)" is in the group "Rota 5 (run)"
      And the phone "71(run)" of "Ann(run) Lee(run)" has left the group "Rota 0 (run)"
      And a call at the phone "71(run)" has ended
      When EXPORT is sent with
        | UNIQUEFIELD  | qa_group_id                 |
        | UNIQUEID     | the GROUPID of Rota 5 (run) |
        | MEDIA_FORMAT | webm                        |
      Then the media type is "audio/webm"

    @MODGROUPPERM-20 @http-only
    Example: A call when another phone was taken out
      Given the group "Rota 6 (run)" is added
      And the phone "71(run)" of "Ann(run) Lee(run)" is in the group "Rota 6 (run)"
      And the phone "72(run)" of "Ann(run) Lee(run)" is in the group "Rota 6 (run)"
      And the phone "72(run)" of "Ann(run) Lee(run)" has left the group "Rota 6 (run)"
      And a call at the phone "71(run)" has ended
      When EXPORT is sent with
        | UNIQUEFIELD  | qa_group_id                 |
        | UNIQUEID     | the GROUPID of Rota 6 (run) |
        | MEDIA_FORMAT | webm                        |
      Then the media type is "audio/webm"

    @MODGROUPPERM-20 @http-only
    Example: A call at a phone that came into the group by a name beside another number
      Given the group "Rota 0 (run)" is added
      And the group "Rota 8 (run)" is added
      When MODIFYGROUPPERMISSION is sent with
        | ACTION    | ADD                              |
        | GROUPNAME | Rota 8 (run)                     |
        | GROUPID   | the GROUPID of Rota 0 (run)      |
        | AGENTID   | the USER_ID of Ann(run) Lee(run) |
        | DEVICEID  | 71(run)                          |
      Then it is accepted
      Given a call at the phone "71(run)" has ended
      When EXPORT is sent with
        | UNIQUEFIELD  | qa_group_id                 |
        | UNIQUEID     | the GROUPID of Rota 8 (run) |
        | MEDIA_FORMAT | webm                        |
      Then the media type is "audio/webm"

    @MODGROUPPERM-20 @http-only
    Example: A call after a request that was refused
      Given the group "Rota 7 (run)" is added
      When MODIFYGROUPPERMISSION is sent with
        | ACTION    | MODIFY                           |
        | GROUPNAME | Rota 7 (run)                     |
        | AGENTID   | the USER_ID of Ann(run) Lee(run) |
        | DEVICEID  | 71(run)                          |
      Then it is refused with 21 API_ERROR_INVALID_ACTION
      Given a call at the phone "71(run)" has ended
      When EXPORT is sent with
        | UNIQUEFIELD  | qa_group_id                 |
        | UNIQUEID     | the GROUPID of Rota 7 (run) |
        | MEDIA_FORMAT | webm                        |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE
