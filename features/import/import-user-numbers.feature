Feature: The number of a new user
  USER_ID tells users apart. Who adds a user does not choose it.

  Rule: The number of a new user is the server's choice

    @IMPORTUSER-5
    Example: A USER_ID that somebody has
      Given the user "Billie (run) Holiday" is added with
        | EMAIL | billie@example.com |
      And the list of users is noted
      When IMPORTUSER is sent with
        | ACTION     | ADD                                 |
        | USER_ID    | the USER_ID of Billie (run) Holiday |
        | FIRST_NAME | Lena (run)                          |
        | LAST_NAME  | Horne                               |
      Then it is accepted
      And the list of users is as noted but for "Lena (run) Horne"

    @IMPORTUSER-5
    Example: A USER_ID that nobody has
      When IMPORTUSER is sent with
        | ACTION     | ADD         |
        | USER_ID    | 987654321   |
        | FIRST_NAME | Abbey (run) |
        | LAST_NAME  | Lincoln     |
      Then it is accepted
      And the USER_ID of the user "Abbey (run) Lincoln" does not match "987654321"

    @IMPORTUSER-43
    Example: Nobody has it afterwards either
      When IMPORTUSER is sent with
        | ACTION     | ADD         |
        | USER_ID    | 987654321   |
        | FIRST_NAME | Abbey (run) |
        | LAST_NAME  | Lincoln     |
      Then it is accepted
      When IMPORTUSER is sent with
        | ACTION  | MODIFY    |
        | USER_ID | 987654321 |
      Then it is refused with 28 API_USER_NOT_FOUND

    @IMPORTUSER-37
    Example: A USER_ID that is none
      When IMPORTUSER is sent with
        | ACTION     | ADD           |
        | USER_ID    | the second    |
        | FIRST_NAME | Blossom (run) |
        | LAST_NAME  | Dearie        |
      Then it is accepted
      And the user "Blossom (run) Dearie" shows
        | LAST_NAME | Dearie |
