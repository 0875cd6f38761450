Feature: The name of a role
  No two roles have the same name. MODIFYROLE with ADD and a name that a role has changes nothing, and
  says so.

  Rule: A name that a role has changes nothing

    @MODIFYROLE-3
    Example: The reply does not say that a role was added
      Given the role "Auditor (run)" is added
      When MODIFYROLE is sent with
        | ACTION      | ADD           |
        | ROLENAME    | Auditor (run) |
        | DESCRIPTION | Another       |
      Then it is accepted or refused
      And RESULTMSG matches ".+"
      And RESULTMSG does not match "Role Added"

    @MODIFYROLE-9
    Example: It is accepted, and the reply names the role that exists
      Given the role "Auditor (run)" is added
      When MODIFYROLE is sent with
        | ACTION   | ADD           |
        | ROLENAME | Auditor (run) |
      Then it is accepted with "Role Auditor (run) already exists"

    @MODIFYROLE-5 @MODIFYROLE-13
    Example: No second one is added
      Given the role "Auditor (run)" is added
      And the role "Auditor (run)" is added
      When MODIFYROLE is sent with
        | ACTION   | DELETE        |
        | ROLENAME | Auditor (run) |
      Then it is accepted
      When MODIFYROLE is sent with
        | ACTION   | DELETE        |
        | ROLENAME | Auditor (run) |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

    @MODIFYROLE-3
    Example: The role that has it can be named by its number all the same
      When MODIFYROLE is sent with
        | ACTION   | ADD                      |
        | ROLENAME | the ROLENAME of Reviewer |
      Then it is accepted or refused
      When MODIFYROLEPERMISSION is sent with
        | ACTION         | ADD                    |
        | ROLEID         | the ROLEID of Reviewer |
        | PERMISSIONNAME | HOMEPAGEWIDGETS        |
      Then it is accepted

    @MODUSERROLE-4
    Example: Another command tells of it by its number as before
      Given the user "Ann(run) Lee(run)" is added
      And the role "the ROLENAME of Reviewer" is added
      When MODIFYUSERROLE is sent with
        | ACTION | ADD                             |
        | ROLEID | the ROLEID of Reviewer          |
        | USERID | the USERID of Ann(run) Lee(run) |
      Then it is accepted with "User {USERID of Ann(run) Lee(run)} is assigned role {ROLENAME of Reviewer}"

    # Where the world is not begun anew afterwards, the number of the role would be lost.
    @MODIFYROLE-13 @needs-control
    Example: The name goes on meaning the role of that number, which is deleted by it
      Given the world of "conformance"
      And the role "the ROLENAME of Reviewer" is added
      And the role "the ROLENAME of Reviewer" is deleted
      When MODIFYROLEPERMISSION is sent with
        | ACTION         | ADD                    |
        | ROLEID         | the ROLEID of Reviewer |
        | PERMISSIONNAME | HOMEPAGEWIDGETS        |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

    @MODIFYROLE-6
    Scenario Outline: <why> does not make another name
      Given the role "Chief Auditor (run)" is added
      When MODIFYROLE is sent with
        | ACTION   | ADD    |
        | ROLENAME | <name> |
      Then it is accepted with "Role Chief Auditor (run) already exists"

      Examples:
        | name                              | why              |
        | CHIEF AUDITOR (run)               | Case             |
        | (space)Chief Auditor (run)(space) | Blanks at an end |

    @MODIFYROLE-6
    Example: Blanks inside make another name
      Given the role "Chief Auditor (run)" is added
      When MODIFYROLE is sent with
        | ACTION   | ADD                |
        | ROLENAME | ChiefAuditor (run) |
      Then it is accepted with "Role Added"

    @MODIFYROLE-9 @REQ-25
    Example: Markup characters of a name come back as what they were
      Given the role "R&D <Lab> (run)" is added
      When MODIFYROLE is sent with
        | ACTION   | ADD             |
        | ROLENAME | R&D <Lab> (run) |
      Then it is accepted with "Role R&D <Lab> (run) already exists"

  Rule: The name of a deleted role is free

    @MODIFYROLE-7
    Example: Its name can be added again
      Given the role "Auditor (run)" is added
      And the role "Auditor (run)" is deleted
      When MODIFYROLE is sent with
        | ACTION   | ADD           |
        | ROLENAME | Auditor (run) |
      Then it is accepted with "Role Added"
