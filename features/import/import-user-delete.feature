Feature: Deleting users
  DELETE marks a user as deleted and frees the phones. The record stays, so that old recordings go on
  naming who was called when a phone has a new user.

  Background:
    Given the user "Nina(run) Simone" is added with
      | USERNAME    | Nina Login       |
      | EMPLOYEE_ID | 0012             |
      | SYS_USER    | simone.1         |
      | DOMAIN      | Uptivity         |
      | EMAIL       | nina@example.com |
      | CRM_USER    | crm-(run)        |
      | SITEID      | 1                |
      | PHONES      | 81(run),82(run)  |
    And the list of users is noted

  Rule: The record of a deleted user stays

    @IMPORTUSER-1 @IMPORTUSER-6
    Example: Nobody else changes, and the user is active no longer
      When IMPORTUSER is sent with
        | ACTION  | DELETE                          |
        | USER_ID | the USER_ID of Nina(run) Simone |
      Then it is accepted
      And the other users are as noted, without "Nina(run) Simone"
      And nobody who is active is named "Nina(run) Simone"

    @IMPORTUSER-19
    Example: It shows that the user is deleted and has no phones, and is else as it was
      When IMPORTUSER is sent with
        | ACTION  | DELETE                          |
        | USER_ID | the USER_ID of Nina(run) Simone |
      Then it is accepted with "API_OK"
      And the list of users is as noted but for "Nina(run) Simone"
      And the fields of the user "Nina(run) Simone" that have changed are "STATUS, PHONES"
      And the user "Nina(run) Simone" shows
        | STATUS | D |
        | PHONES |   |

    @IMPORTUSER-19
    Example: An inactive user is deleted as well
      Given the user "Nina(run) Simone" is modified with
        | STATUS | I |
      When IMPORTUSER is sent with
        | ACTION  | DELETE                          |
        | USER_ID | the USER_ID of Nina(run) Simone |
      Then it is accepted
      And the user "Nina(run) Simone" shows
        | STATUS     | D         |
        | FIRST_NAME | Nina(run) |

    @IMPORTUSER-19
    Example: Whatever is sent beside USER_ID is no matter
      When IMPORTUSER is sent with
        | ACTION     | DELETE                          |
        | USER_ID    | the USER_ID of Nina(run) Simone |
        | FIRST_NAME | Otis(run)                       |
        | STATUS     | A                               |
        | EMAIL      | otis@example.com                |
        | PHONES     | 83(run)                         |
      Then it is accepted
      And the fields of the user "Nina(run) Simone" that have changed are "STATUS, PHONES"

  Rule: A deleted user has no phones

    @IMPORTUSER-7
    Example: Each of them can be another's
      Given the user "Nina(run) Simone" is deleted
      When IMPORTUSER is sent with
        | ACTION     | ADD             |
        | FIRST_NAME | Otis(run)       |
        | LAST_NAME  | Redding         |
        | PHONES     | 82(run),81(run) |
      Then it is accepted
      And the phones of the user "Otis(run) Redding" are "81(run),82(run)"

    @IMPORTUSER-7
    Example: Nobody is at a device that was the user's
      Given the user "Nina(run) Simone" is modified with
        | PHONES | the DEVICEID of Spare Desk |
      When IMPORTUSER is sent with
        | ACTION  | DELETE                          |
        | USER_ID | the USER_ID of Nina(run) Simone |
      Then it is accepted
      And Spare Desk shows
        | SYS_USER | |
        | CRM_USER | |

    @IMPORTUSER-21
    Example: Those of somebody else remain taken
      Given the user "Otis(run) Redding" is added with
        | PHONES | 83(run) |
      And the user "Nina(run) Simone" is deleted
      And the list of users is noted
      When IMPORTUSER is sent with
        | ACTION     | ADD       |
        | FIRST_NAME | Sam(run)  |
        | LAST_NAME  | Cooke     |
        | PHONES     | 83(run)   |
      Then it is refused with 22 API_ERROR_KEYS_NOT_UNIQUE
      And the list of users is as noted

    @IMPORTUSER-40
    Example: Nobody is at them
      Given the user "Nina(run) Simone" is deleted
      When DEVICESTATUS is sent with
        | DEVICEID | 81(run) |
      Then it is accepted
      And the SYS_USER of every DEVICE matches ""
      And the CRM_USER of every DEVICE matches ""

    @DEVICESTATUS-7 @IMPORTUSER-40
    Example: The user is found at none of them
      Given the user "Nina(run) Simone" is deleted
      When DEVICESTATUS is sent with
        | CRM_USER | crm-(run) |
      Then it is refused with 8 API_DEVICE_INVALID

    @IMPORTUSER-41 @http-only
    Example: They are in no QA group
      Given the group "Drummers(run)" is added
      And the phone "81(run)" of "Nina(run) Simone" is in the group "Drummers(run)"
      And the user "Nina(run) Simone" is deleted
      And the user "Otis(run) Redding" is added with
        | PHONES | 81(run) |
      And a call at the phone "81(run)" has ended
      When EXPORT is sent with
        | UNIQUEFIELD  | qa_group_id                  |
        | UNIQUEID     | the GROUPID of Drummers(run) |
        | MEDIA_FORMAT | webm                         |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

  Rule: A deleted user is nobody

    @IMPORTUSER-35
    Scenario Outline: <action> of a deleted user
      Given the user "Nina(run) Simone" is deleted
      And the list of users is noted
      When IMPORTUSER is sent with
        | ACTION  | <action>                        |
        | USER_ID | the USER_ID of Nina(run) Simone |
        | STATUS  | A                               |
        | PHONES  | 86(run)                         |
      Then it is refused with 28 API_USER_NOT_FOUND
      And the list of users is as noted

      Examples:
        | action |
        | MODIFY |
        | DELETE |

    @IMPORTUSER-18
    Example: The name can be added again, and the new user has another number
      Given the user "Nina(run) Simone" is deleted
      When IMPORTUSER is sent with
        | ACTION     | ADD                             |
        | USER_ID    | the USER_ID of Nina(run) Simone |
        | FIRST_NAME | nina(run)                       |
        | LAST_NAME  | SIMONE                          |
        | PHONES     | 81(run)                         |
      Then it is accepted
      And the user "nina(run) SIMONE" shows
        | STATUS      | A       |
        | EMPLOYEE_ID |         |
        | PHONES      | 81(run) |
      And the user "Nina(run) Simone" shows
        | STATUS      | D    |
        | EMPLOYEE_ID | 0012 |
        | PHONES      |      |

    @IMPORTUSER-18 @IMPORTUSER-33
    Example: Another user can get it
      Given the user "Otis(run) Redding" is added
      And the user "Nina(run) Simone" is deleted
      When IMPORTUSER is sent with
        | ACTION     | MODIFY                           |
        | USER_ID    | the USER_ID of Otis(run) Redding |
        | FIRST_NAME | Nina(run)                        |
        | LAST_NAME  | Simone                           |
      Then it is accepted
      And the STATUS of the users named "Nina(run) Simone" are "D / A"

    @IMPORTUSER-18 @IMPORTUSER-44
    Example: Added again it is taken again
      Given the user "Nina(run) Simone" is deleted
      And the user "Nina(run) Simone" is added
      And the list of users is noted
      When IMPORTUSER is sent with
        | ACTION     | ADD       |
        | FIRST_NAME | Nina(run) |
        | LAST_NAME  | Simone    |
      Then it is refused with 22 API_ERROR_KEYS_NOT_UNIQUE
      And the list of users is as noted
