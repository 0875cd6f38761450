Feature: Roles
  A role is a name for what users may do. MODIFYROLE adds one with ADD, and deletes one with DELETE.

  Rule: ADD adds a role

    @MODIFYROLE-8
    Example: RESULTMSG says that it was added
      When MODIFYROLE is sent with
        | ACTION      | ADD                 |
        | ROLENAME    | Auditor (run)       |
        | DESCRIPTION | Looks at everything |
      Then it is accepted with "Role Added"

    @MODIFYROLE-1
    Example: Other commands can name it from then on
      Given the role "Auditor (run)" is added
      When MODIFYROLEPERMISSION is sent with
        | ACTION         | ADD             |
        | ROLENAME       | Auditor (run)   |
        | PERMISSIONNAME | HOMEPAGEWIDGETS |
      Then it is accepted

    @MODIFYROLE-4
    Example: The reply gives RESULTCODE
      When MODIFYROLE is sent with
        | ACTION   | ADD           |
        | ROLENAME | Auditor (run) |
      Then RESULTCODE is "20"

    @MODIFYROLE-4
    Example: The reply to DELETE gives it too
      Given the role "Auditor (run)" is added
      When MODIFYROLE is sent with
        | ACTION   | DELETE        |
        | ROLENAME | Auditor (run) |
      Then RESULTCODE is "20"

    # Whether a name that is taken is a refusal is not told.
    @MODIFYROLE-4
    Example: So does the reply where a role has the name
      Given the role "Auditor (run)" is added
      When MODIFYROLE is sent with
        | ACTION   | ADD           |
        | ROLENAME | Auditor (run) |
      Then RESULTCODE matches "20|22"

    @MODIFYROLE-Q1
    Example: The reply has no more than its envelope, as in the sample, and the name at most
      When MODIFYROLE is sent with
        | ACTION   | ADD           |
        | ROLENAME | Auditor (run) |
      Then the elements of the reply match "REQUESTTYPE REQUESTID RESULTTYPE RESULTCODE RESULTMSG( ROLENAME)?"

    @MODIFYROLE-10
    Example: Without DESCRIPTION
      When MODIFYROLE is sent with
        | ACTION   | ADD           |
        | ROLENAME | Auditor (run) |
      Then it is accepted with "Role Added"

    @MODIFYROLE-10
    Example: With a blank DESCRIPTION
      When MODIFYROLE is sent with
        | ACTION      | ADD           |
        | ROLENAME    | Auditor (run) |
        | DESCRIPTION | (blank)       |
      Then it is accepted with "Role Added"

    @MODIFYROLE-Q2
    Example: REQUESTTYPE may name the command, as in the sample
      When REQUESTTYPE "MODIFYROLE" is sent with
        | REQUESTID   | 45                  |
        | ACTION      | ADD                 |
        | ROLENAME    | Auditor (run)       |
        | DESCRIPTION | Looks at everything |
      Then it is accepted
      And REQUESTTYPE is "MODIFYROLE"
      And REQUESTID is "45"

  Rule: DELETE deletes a role

    @MODIFYROLE-1 @MODIFYROLE-11
    Example: It is accepted
      Given the role "Auditor (run)" is added
      When MODIFYROLE is sent with
        | ACTION   | DELETE        |
        | ROLENAME | Auditor (run) |
      Then it is accepted
      And RESULTMSG does not match "Role Added"

    @MODIFYROLE-6 @MODIFYROLE-9
    Example: RESULTMSG says that it was deleted
      Given the role "Auditor (run)" is added
      When MODIFYROLE is sent with
        | ACTION   | DELETE        |
        | ROLENAME | auditor (run) |
      Then it is accepted with "Role Deleted"

    @MODIFYROLE-13
    Example: Other commands can name it no more
      Given the role "Auditor (run)" is added
      And the role "Auditor (run)" is deleted
      When MODIFYROLEPERMISSION is sent with
        | ACTION         | ADD             |
        | ROLENAME       | Auditor (run)   |
        | PERMISSIONNAME | HOMEPAGEWIDGETS |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

    @MODIFYROLE-1
    Example: Another role stays
      Given the role "Auditor (run)" is added
      And the role "Coach (run)" is added
      And the role "Auditor (run)" is deleted
      When MODIFYROLEPERMISSION is sent with
        | ACTION         | ADD             |
        | ROLENAME       | Coach (run)     |
        | PERMISSIONNAME | HOMEPAGEWIDGETS |
      Then it is accepted

    @MODIFYROLE-13
    Example: A role that a user has, that is for a group and that has a permission
      Given the user "Ann(run) Lee(run)" is added
      And the group "Night Shift (run)" is added
      And the role "Auditor (run)" is added
      And the user "Ann(run) Lee(run)" has the role "Auditor (run)"
      And the role "Auditor (run)" is for the group "Night Shift (run)"
      And the role "Auditor (run)" has the permission "HOMEPAGEWIDGETS"
      When MODIFYROLE is sent with
        | ACTION   | DELETE        |
        | ROLENAME | Auditor (run) |
      Then it is accepted

    @MODIFYROLE-5
    Example: A role that was never there
      When MODIFYROLE is sent with
        | ACTION   | DELETE       |
        | ROLENAME | Nobody (run) |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

  Rule: A request that lacks something is refused

    @MODIFYROLE-11
    Scenario Outline: <action> is no ACTION
      When MODIFYROLE is sent with
        | ACTION   | <action>      |
        | ROLENAME | Auditor (run) |
      Then it is refused

      Examples:
        | action |
        | MODIFY |
        | LIST   |

    @MODIFYROLE-12
    Scenario Outline: The code of <action>
      When MODIFYROLE is sent with
        | ACTION   | <action>      |
        | ROLENAME | Auditor (run) |
      Then it is refused with 21 API_ERROR_INVALID_ACTION

      Examples:
        | action |
        | MODIFY |
        | LIST   |

    @WEB-9
    Scenario Outline: The case of <action> is no matter
      Given the role "Auditor (run)" is added
      When MODIFYROLE is sent with
        | ACTION   | <action>      |
        | ROLENAME | Auditor (run) |
      Then it is accepted

      Examples:
        | action |
        | add    |
        | Delete |

    @MODIFYROLE-2
    Example: A blank REQUESTID adds nothing
      When MODIFYROLE is sent with
        | REQUESTID | (blank)       |
        | ACTION    | ADD           |
        | ROLENAME  | Auditor (run) |
      Then it is refused
      When MODIFYROLE is sent with
        | ACTION   | ADD           |
        | ROLENAME | Auditor (run) |
      Then it is accepted
      And RESULTMSG does not match ".*exist.*"

    @MODIFYROLE-2 @tcp-only
    Example: No REQUESTID is refused
      When the bytes "<REQUEST><TYPE>MODIFYROLE</TYPE><ACTION>ADD</ACTION><ROLENAME>Auditor (run)</ROLENAME></REQUEST>\r\n" are sent
      Then it is refused

    @MODIFYROLE-2 @http-only
    Example: No REQUESTID in a URL is refused
      When GET "/webAPI.aspx?type=modifyrole&action=add&rolename=Auditor+(run)" is requested
      Then it is refused

    @REQ-18
    Example: The code of a blank REQUESTID
      When MODIFYROLE is sent with
        | REQUESTID | (blank)       |
        | ACTION    | ADD           |
        | ROLENAME  | Auditor (run) |
      Then it is refused with 14 API_REQUESTID_INVALID
      When MODIFYROLE is sent with
        | ACTION   | DELETE        |
        | ROLENAME | Auditor (run) |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

    @REQ-18 @tcp-only
    Example: No REQUESTID
      When the bytes "<REQUEST><TYPE>MODIFYROLE</TYPE><ACTION>ADD</ACTION><ROLENAME>Auditor (run)</ROLENAME></REQUEST>\r\n" are sent
      Then it is refused with 14 API_REQUESTID_INVALID

    @REQ-18 @http-only
    Example: No REQUESTID in a URL
      When GET "/webAPI.aspx?type=modifyrole&action=add&rolename=Auditor+(run)" is requested
      Then it is refused with 14 API_REQUESTID_INVALID

    @REQ-21
    Scenario Outline: Without <what>
      When MODIFYROLE is sent with
        | ACTION   | <action> |
        | ROLENAME | <name>   |
      Then it is refused with 26 API_BLANK_REQUIRED_VALUE

      Examples:
        | action  | name          | what      |
        | (blank) | Auditor (run) | an action |
        | ADD     | (blank)       | a name    |
