Feature: Adding a group
  A QA group has a name and a number. Phones of agents are in it, and roles are for it. A group that
  is there already is given as it is.

  Rule: ADDGROUP adds a group and gives its number

    @ADDGROUP-1
    Example: It is accepted
      When ADDGROUP is sent with
        | GROUPNAME | Night Shift (run) |
      Then it is accepted

    @ADDGROUP-2
    Example: The reply names the new group
      When ADDGROUP is sent with
        | GROUPNAME | Night Shift (run) |
      Then it is accepted
      And GROUPID matches ".+"
      And GROUPNAME is "Night Shift (run)"
      And GROUPID stands before GROUPNAME

    @ADDGROUP-6
    Scenario Outline: RESULTMSG names it too: <name>
      When ADDGROUP is sent with
        | GROUPNAME | <name> |
      Then it is accepted with "group: <name> has been added"

      Examples:
        | name                    |
        | Late Shift (run)        |
        | Sales & Marketing (run) |

    @ADDGROUP-1
    Example: Other commands can name it from then on
      Given the role "Auditor (run)" is added
      And the group "Early Shift (run)" is added
      When MODIFYROLEGROUPPERMISSION is sent with
        | ACTION    | ADD               |
        | ROLENAME  | Auditor (run)     |
        | GROUPNAME | Early Shift (run) |
      Then it is accepted
      And RESULTMSG does not match "Group .* does not exist or it is not active"

    @ADDGROUP-2
    Example: Of two new groups each has a number of its own
      Given the group "Odd Days (run)" is added
      When ADDGROUP is sent with
        | GROUPNAME | Even Days (run) |
      Then it is accepted
      And GROUPID does not match "{GROUPID of Odd Days (run)}"

    @MODROLEGROUP-8
    Scenario Outline: RESULTMSG of another command names it by its number: <group>
      Given the role "Auditor (run)" is added
      And the group "Odd Days (run)" is added
      And the group "Even Days (run)" is added
      When MODIFYROLEGROUPPERMISSION is sent with
        | ACTION   | ADD                    |
        | ROLENAME | Auditor (run)          |
        | GROUPID  | the GROUPID of <group> |
      Then it is accepted with "Group <group> is assigned to role Auditor (run)"

      Examples:
        | group           |
        | Odd Days (run)  |
        | Even Days (run) |

  Rule: A name that a group has changes nothing

    @ADDGROUP-3
    Example: It is answered as it was the first time
      Given the group "Sales (run)" is added
      When ADDGROUP is sent with
        | GROUPNAME | Sales (run) |
      Then it is accepted
      And GROUPNAME is "Sales (run)"

    @ADDGROUP-4
    Example: The number of the group that has it is given
      Given the group "Sales (run)" is added
      When ADDGROUP is sent with
        | GROUPNAME | Sales (run) |
      Then it is accepted
      And GROUPID matches "[1-9]\d*"
      And GROUPID is "the GROUPID of Sales (run)"

    @ADDGROUP-7
    Example: RESULTMSG says that it exists
      Given the group "Sales (run)" is added
      When ADDGROUP is sent with
        | GROUPNAME | Sales (run) |
      Then it is accepted with "group: Sales (run) already exists"

    @ADDGROUP-3
    Example: The name goes on meaning the first group
      Given the user "Ann(run) Lee(run)" is added with
        | PHONES | 71(run) |
      And the group "Service (run)" is added
      When ADDGROUP is sent with
        | GROUPNAME | Service (run) |
      Then it is accepted
      When MODIFYGROUPPERMISSION is sent with
        | ACTION    | ADD                              |
        | GROUPNAME | Service (run)                    |
        | AGENTID   | the USER_ID of Ann(run) Lee(run) |
        | DEVICEID  | 71(run)                          |
      Then it is accepted
      And GROUPID is "the GROUPID of Service (run)"

    @ADDGROUP-3
    Example: No second group is made, whatever number is given
      Given the user "Ann(run) Lee(run)" is added with
        | PHONES | 71(run) |
      And the group "Service (run)" is added
      When ADDGROUP is sent with
        | GROUPNAME | Service (run) |
      Then it is accepted
      And the group in the reply is called "Again"
      When MODIFYGROUPPERMISSION is sent with
        | ACTION   | ADD                              |
        | GROUPID  | the GROUPID of Again             |
        | AGENTID  | the USER_ID of Ann(run) Lee(run) |
        | DEVICEID | 71(run)                          |
      Then where it is accepted, GROUPID is "the GROUPID of Service (run)"

    @ADDGROUP-3
    Example: The number goes on meaning that group
      Given the user "Ann(run) Lee(run)" is added with
        | PHONES | 71(run) |
      And the group "Service (run)" is added
      When ADDGROUP is sent with
        | GROUPNAME | Service (run) |
      Then it is accepted
      When MODIFYGROUPPERMISSION is sent with
        | ACTION   | ADD                              |
        | GROUPID  | the GROUPID of Service (run)     |
        | AGENTID  | the USER_ID of Ann(run) Lee(run) |
        | DEVICEID | 71(run)                          |
      Then it is accepted

    @MODGROUPPERM-20 @http-only
    Example: The phones in it stay
      Given the user "Ann(run) Lee(run)" is added with
        | PHONES | 71(run) |
      And the group "Support (run)" is added
      And the phone "71(run)" of "Ann(run) Lee(run)" is in the group "Support (run)"
      And the group "Support (run)" is added
      And a call at the phone "71(run)" has ended
      When EXPORT is sent with
        | UNIQUEFIELD  | qa_group_id                  |
        | UNIQUEID     | the GROUPID of Support (run) |
        | MEDIA_FORMAT | webm                         |
      Then the media type is "audio/webm"

    @ADDGROUP-4 @MODGROUPPERM-11
    Example: An inactive group stays inactive
      When ADDGROUP is sent with
        | GROUPNAME | the GROUPNAME of Closed Team |
      Then it is accepted
      And GROUPID is "the GROUPID of Closed Team"
      When MODIFYGROUPPERMISSION is sent with
        | ACTION   | ADD                        |
        | GROUPID  | the GROUPID of Closed Team |
        | AGENTID  | the AGENTID of Front Desk  |
        | DEVICEID | the DEVICEID of Front Desk |
      Then it is refused with 27 API_NO_GROUP

    @ADDGROUP-5
    Scenario Outline: <why> does not make another name
      Given the group "Field Sales (run)" is added
      When ADDGROUP is sent with
        | GROUPNAME | <name> |
      Then it is accepted
      And GROUPID is "the GROUPID of Field Sales (run)"
      And GROUPNAME is "Field Sales (run)"

      Examples:
        | name                            | why              |
        | FIELD SALES (run)               | Case             |
        | (space)Field Sales (run)(space) | Blanks at an end |

    @ADDGROUP-5
    Example: Blanks inside make another name
      Given the group "Field Sales (run)" is added
      When ADDGROUP is sent with
        | GROUPNAME | FieldSales (run) |
      Then it is accepted with "group: FieldSales (run) has been added"

  Rule: A group needs a name

    @REQ-21
    Example: No GROUPNAME
      When ADDGROUP is sent
      Then it is refused with 26 API_BLANK_REQUIRED_VALUE

    @REQ-21
    Example: A blank GROUPNAME
      When ADDGROUP is sent with
        | GROUPNAME | (blank) |
      Then it is refused with 26 API_BLANK_REQUIRED_VALUE

  Rule: An ampersand in a name stands for itself

    @ADDGROUP-Q1
    Example: It is escaped both ways
      When ADDGROUP is sent with
        | GROUPNAME | Sales & Marketing (run) |
      Then it is accepted
      And GROUPNAME is "Sales & Marketing (run)"

    @ADDGROUP-4
    Example: The group is found by such a name
      Given the group "Parts & Labour (run)" is added
      When ADDGROUP is sent with
        | GROUPNAME | Parts & Labour (run) |
      Then it is accepted
      And GROUPID is "the GROUPID of Parts & Labour (run)"

    @ADDGROUP-Q1 @tcp-only
    Example: On the socket it is written &amp;
      When the bytes "<REQUEST><TYPE>ADDGROUP</TYPE><REQUESTID>2</REQUESTID><GROUPNAME>Food &amp; Drink (run)</GROUPNAME></REQUEST>\r\n" are sent
      Then it is accepted
      And GROUPNAME is "Food & Drink (run)"

    @WEB-20 @http-only
    Example: In a URL it is written %26
      When GET "/webAPI.aspx?type=addgroup&requestid=2&groupname=Health+%26+Safety+(run)" is requested
      Then it is accepted
      And GROUPNAME is "Health & Safety (run)"

    @REQ-12 @tcp-only
    Example: A bare one, as the document prints it, is refused
      When the bytes "<REQUEST><TYPE>ADDGROUP</TYPE><REQUESTID>2</REQUESTID><GROUPNAME>Sales & Marketing</GROUPNAME></REQUEST>\r\n" are sent
      Then it is refused with 16 API_INVALID_MESSAGE_FORMAT
      And the connection answers TEST

    @REQ-12 @tcp-only @needs-control
    Example: A server may be told to take it
      Given the world of the document
      When the bytes "<REQUEST><TYPE>ADDGROUP</TYPE><REQUESTID>2</REQUESTID><GROUPNAME>Sales & Marketing</GROUPNAME></REQUEST>\r\n" are sent
      Then it is accepted with "group: Sales & Marketing has been added"
      And GROUPNAME is "Sales & Marketing"
