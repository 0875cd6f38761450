Feature: Permissions of a role
  MODIFYROLEPERMISSION gives a role a permission with ADD and takes it away with DELETE. The API has
  names of its own for permissions; of their table one is known.

  Background:
    Given the role "Auditor (run)" is added

  Rule: ACTION gives the permission or takes it away

    @MODROLEPERM-1 @MODROLEPERM-4
    Example: ADD
      When MODIFYROLEPERMISSION is sent with
        | ACTION         | ADD             |
        | ROLENAME       | Auditor (run)   |
        | PERMISSIONNAME | HOMEPAGEWIDGETS |
      Then it is accepted with "Permission Added"

    @MODROLEPERM-13
    Example: What is told of ADD
      When MODIFYROLEPERMISSION is sent with
        | ACTION         | ADD             |
        | ROLENAME       | Auditor (run)   |
        | PERMISSIONNAME | HOMEPAGEWIDGETS |
      Then it is accepted with "Permission Added"

    @MODROLEPERM-5
    Example: DELETE
      Given the role "Auditor (run)" has the permission "HOMEPAGEWIDGETS"
      When MODIFYROLEPERMISSION is sent with
        | ACTION         | DELETE          |
        | ROLENAME       | Auditor (run)   |
        | PERMISSIONNAME | HOMEPAGEWIDGETS |
      Then it is accepted with "Permission Deleted"

    @MODROLEPERM-12 @WEB-9
    Scenario Outline: The case of <action> is no matter
      When MODIFYROLEPERMISSION is sent with
        | ACTION         | <action>        |
        | ROLENAME       | Auditor (run)   |
        | PERMISSIONNAME | HOMEPAGEWIDGETS |
      Then it is accepted with "Permission <done>"

      Examples:
        | action | done    |
        | add    | Added   |
        | Delete | Deleted |

    @MODROLEPERM-12
    Scenario Outline: <action> is none
      When MODIFYROLEPERMISSION is sent with
        | ACTION         | <action>        |
        | ROLENAME       | Auditor (run)   |
        | PERMISSIONNAME | HOMEPAGEWIDGETS |
      Then it is refused with 21 API_ERROR_INVALID_ACTION

      Examples:
        | action |
        | MODIFY |
        | LIST   |

    @MODROLEPERM-9
    Example: ADD of a permission that the role has already
      Given the role "Auditor (run)" has the permission "HOMEPAGEWIDGETS"
      When MODIFYROLEPERMISSION is sent with
        | ACTION         | ADD             |
        | ROLENAME       | Auditor (run)   |
        | PERMISSIONNAME | HOMEPAGEWIDGETS |
      Then it is accepted with "Permission Added"

    @MODROLEPERM-9
    Example: DELETE of a permission that the role has not
      When MODIFYROLEPERMISSION is sent with
        | ACTION         | DELETE          |
        | ROLENAME       | Auditor (run)   |
        | PERMISSIONNAME | HOMEPAGEWIDGETS |
      Then it is accepted with "Permission Deleted"

    @MODROLEPERM-Q1
    Example: REQUESTTYPE may name the command, with blanks around it as in the sample
      When REQUESTTYPE " MODIFYROLEPERMISSION " is sent with
        | ACTION         | ADD             |
        | ROLENAME       | Auditor (run)   |
        | PERMISSIONNAME | HOMEPAGEWIDGETS |
      Then it is accepted
      And REQUESTTYPE is "MODIFYROLEPERMISSION"

    @REQ-21
    Example: The name of the parameter is one word
      When MODIFYROLEPERMISSION is sent with
        | ACTION          | ADD             |
        | ROLENAME        | Auditor (run)   |
        | PERMISSION_NAME | HOMEPAGEWIDGETS |
      Then it is refused with 26 API_BLANK_REQUIRED_VALUE

  Rule: A permission has a name of its own in the API

    @MODROLEPERM-8
    Scenario Outline: Its case is no matter: <name>
      When MODIFYROLEPERMISSION is sent with
        | ACTION         | ADD           |
        | ROLENAME       | Auditor (run) |
        | PERMISSIONNAME | <name>        |
      Then it is accepted with "Permission Added"

      Examples:
        | name            |
        | homepagewidgets |
        | HomePageWidgets |

    @MODROLEPERM-2
    Example: It is the one by which the API calls it
      When MODIFYROLEPERMISSION is sent with
        | ACTION         | ADD             |
        | ROLENAME       | Auditor (run)   |
        | PERMISSIONNAME | HOMEPAGEWIDGETS |
      Then it is accepted

    @MODROLEPERM-6
    Scenario Outline: The label in the portal is none: <label>
      When MODIFYROLEPERMISSION is sent with
        | ACTION         | ADD           |
        | ROLENAME       | Auditor (run) |
        | PERMISSIONNAME | <label>       |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

      Examples:
        | label                     |
        | Allow User Administration |
        | Allow Password Changes    |

    @MODROLEPERM-6
    Scenario Outline: <action> of <what>
      When MODIFYROLEPERMISSION is sent with
        | ACTION         | <action>      |
        | ROLENAME       | Auditor (run) |
        | PERMISSIONNAME | <name>        |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

      Examples:
        | action | name             | what                        |
        | ADD    | TIMETRAVEL       | a name that nothing has     |
        | DELETE | TIMETRAVEL       | a name that nothing has     |
        | ADD    | HOMEPAGE         | the begin of one            |
        | ADD    | HOMEPAGEWIDGETS2 | one with something after it |

    @MODROLEPERM-7 @needs-control
    Scenario Outline: A server may be open about names, to <action>
      Given the world of the document
      And the role "Auditor (run)" is added
      When MODIFYROLEPERMISSION is sent with
        | ACTION         | <action>      |
        | ROLENAME       | Auditor (run) |
        | PERMISSIONNAME | TIMETRAVEL    |
      Then it is accepted with "Permission <done>"

      Examples:
        | action | done    |
        | ADD    | Added   |
        | DELETE | Deleted |

  Rule: The role is named by name or by number

    @MODROLEPERM-3
    Scenario Outline: By its <parameter>
      When MODIFYROLEPERMISSION is sent with
        | ACTION         | ADD                         |
        | <parameter>    | the <parameter> of Reviewer |
        | PERMISSIONNAME | HOMEPAGEWIDGETS             |
      Then it is accepted

      Examples:
        | parameter |
        | ROLENAME  |
        | ROLEID    |

    @MODROLEPERM-10
    Example: The name of a role and the number of none
      When MODIFYROLEPERMISSION is sent with
        | ACTION         | ADD             |
        | ROLENAME       | Auditor (run)   |
        | ROLEID         | 999999999       |
        | PERMISSIONNAME | HOMEPAGEWIDGETS |
      Then it is accepted with "Permission Added"

    @MODROLEPERM-10
    Example: The name of no role and the number of one
      When MODIFYROLEPERMISSION is sent with
        | ACTION         | ADD                    |
        | ROLENAME       | Nobody (run)           |
        | ROLEID         | the ROLEID of Reviewer |
        | PERMISSIONNAME | HOMEPAGEWIDGETS        |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

    @MODROLEPERM-6
    Scenario Outline: By a <parameter> that none has
      When MODIFYROLEPERMISSION is sent with
        | ACTION         | ADD             |
        | <parameter>    | <value>         |
        | PERMISSIONNAME | HOMEPAGEWIDGETS |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

      Examples:
        | parameter | value        |
        | ROLENAME  | Nobody (run) |
        | ROLEID    | 999999999    |

    @MODROLEPERM-14
    Example: By a ROLEID that is no number
      When MODIFYROLEPERMISSION is sent with
        | ACTION         | ADD             |
        | ROLEID         | Auditor         |
        | PERMISSIONNAME | HOMEPAGEWIDGETS |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

    @MODROLEPERM-11 @REQ-21
    Scenario Outline: A request without <what>
      When MODIFYROLEPERMISSION is sent with
        | ACTION         | <action>     |
        | ROLENAME       | <role>       |
        | PERMISSIONNAME | <permission> |
      Then it is refused with 26 API_BLANK_REQUIRED_VALUE

      Examples:
        | action  | role          | permission      | what         |
        | (blank) | Auditor (run) | HOMEPAGEWIDGETS | an action    |
        | ADD     | (blank)       | HOMEPAGEWIDGETS | a role       |
        | ADD     | Auditor (run) | (blank)         | a permission |
