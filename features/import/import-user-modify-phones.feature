Feature: Modifying the phones of a user
  PHONES of MODIFY tells all the phones that the user has from then on.

  Background:
    Given the user "Nina(run) Simone" is added with
      | USERNAME    | Nina Login       |
      | EMPLOYEE_ID | 0012             |
      | SYS_USER    | simone.1         |
      | DOMAIN      | Uptivity         |
      | EMAIL       | nina@example.com |
      | CRM_USER    | CRM Nina         |
      | SITEID      | 1                |
      | PHONES      | 71(run),72(run)  |
    And the list of users is noted

  Rule: PHONES replaces the phones of the user

    @IMPORTUSER-31
    Example: A phone that is left out can be another's, one that stays cannot
      Given the user "Nina(run) Simone" is modified with
        | PHONES | 72(run),73(run) |
      And the user "Otis(run) Redding" is added with
        | PHONES | 71(run) |
      And the list of users is noted
      When IMPORTUSER is sent with
        | ACTION  | MODIFY                           |
        | USER_ID | the USER_ID of Otis(run) Redding |
        | PHONES  | 71(run),72(run)                  |
      Then it is refused with 22 API_ERROR_KEYS_NOT_UNIQUE
      And the list of users is as noted

    @IMPORTUSER-31
    Example: A blank one frees them all
      Given the user "Nina(run) Simone" is modified with
        | PHONES | (blank) |
      When IMPORTUSER is sent with
        | ACTION     | ADD             |
        | FIRST_NAME | Otis(run)       |
        | LAST_NAME  | Redding         |
        | PHONES     | 71(run),72(run) |
      Then it is accepted
      And the user "Otis(run) Redding" shows
        | PHONES | 71(run),72(run) |
      And the user "Nina(run) Simone" shows
        | PHONES | |

    @IMPORTUSER-40 @IMPORTUSER-31
    Example: The agent is at the new phones, and at the old ones no longer
      Given the user "Nina(run) Simone" is modified with
        | PHONES   | 73(run),72(run) |
        | CRM_USER | crm-(run)       |
      When DEVICESTATUS is sent with
        | CRM_USER | crm-(run) |
      Then it is accepted
      And the DEVICEID of every DEVICE matches "7[23](run)"
      And COUNT tells how many DEVICE there are
      And there is at least 2 DEVICE

    @IMPORTUSER-34
    Scenario Outline: AGENT FALSE with PHONES "<phones>" changes "<changed>"
      When IMPORTUSER is sent with
        | ACTION  | MODIFY                          |
        | USER_ID | the USER_ID of Nina(run) Simone |
        | AGENT   | FALSE                           |
        | PHONES  | <phones>                        |
      Then it is accepted
      And the fields of the user "Nina(run) Simone" that have changed are "<changed>"

      Examples:
        | phones          | changed       |
        | 71(run),72(run) |               |
        | 72(run)         | PHONES        |
        | (blank)         | AGENT, PHONES |

    @IMPORTUSER-41 @http-only
    Example: A phone that was given up for a while is in its QA group no longer
      Given the group "Singers(run)" is added
      And the phone "71(run)" of "Nina(run) Simone" is in the group "Singers(run)"
      And the user "Nina(run) Simone" is modified with
        | PHONES | 72(run) |
      And the user "Nina(run) Simone" is modified with
        | PHONES | 71(run),72(run) |
      And a call at the phone "71(run)" has ended
      When EXPORT is sent with
        | UNIQUEFIELD  | qa_group_id                 |
        | UNIQUEID     | the GROUPID of Singers(run) |
        | MEDIA_FORMAT | webm                        |
      Then it is refused with 11 API_ERROR_PROCESSING_MESSAGE

    @IMPORTUSER-31 @IMPORTUSER-41 @http-only
    Example: A phone that stays remains in it
      Given the group "Pianists(run)" is added
      And the phone "71(run)" of "Nina(run) Simone" is in the group "Pianists(run)"
      And the user "Nina(run) Simone" is modified with
        | PHONES | 73(run),71(run) |
      And a call at the phone "71(run)" has ended
      When EXPORT is sent with
        | UNIQUEFIELD  | qa_group_id                  |
        | UNIQUEID     | the GROUPID of Pianists(run) |
        | MEDIA_FORMAT | webm                         |
      Then the media type is "audio/webm"

    @IMPORTUSER-21
    Scenario Outline: Phones "<phones>", of which another has one
      Given the user "Otis(run) Redding" is added with
        | PHONES | 75(run) |
      And the list of users is noted
      When IMPORTUSER is sent with
        | ACTION  | MODIFY                          |
        | USER_ID | the USER_ID of Nina(run) Simone |
        | EMAIL   | n@example.com                   |
        | PHONES  | <phones>                        |
      Then it is refused with 22 API_ERROR_KEYS_NOT_UNIQUE
      And the list of users is as noted

      Examples:
        | phones                  |
        | 75(run)                 |
        | 72(run),74(run),75(run) |

    @IMPORTUSER-21
    Scenario Outline: ADD with phones "<phones>", of which another has one
      When IMPORTUSER is sent with
        | ACTION     | ADD       |
        | FIRST_NAME | Otis(run) |
        | LAST_NAME  | Redding   |
        | PHONES     | <phones>  |
      Then it is refused with 22 API_ERROR_KEYS_NOT_UNIQUE
      And the list of users is as noted

      Examples:
        | phones                  |
        | 71(run)                 |
        | 73(run),72(run)         |
