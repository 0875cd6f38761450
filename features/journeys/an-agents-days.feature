Feature: The days of an agent
  An agent is given a name, a phone and a workstation, talks to customers and colleagues, chats, and
  leaves one day. What was recorded stays, and goes on saying whose it was.

  Rule: What is said once is found wherever it matters later

    @CALLLIST-17
    Example: From the first day to the last
      # She comes, and gets the phone of the night line and a workstation of her own.
      Given the user "Nina (run) Simone" is added with
        | SYS_USER | nina.(run)   |
        | CRM_USER | CRM-N-(run)  |
        | USERNAME | nsimone(run) |
      When IMPORTAGENTPHONE is sent with
        | ACTION  | ADD                              |
        | PHONEID | the DEVICEID of Night Line       |
        | AGENTID | the USER_ID of Nina (run) Simone |
      Then it is accepted
      When IMPORTWORKSTATION is sent with
        | DEVICEID    | the DEVICEID of Night Line |
        | STATIONNAME | NINA-PC-(run)              |
        | LOCATIONID  | 1                          |
      Then it is accepted
      And DEVICEID is "the DEVICEID of Night Line"
      And Night Line shows
        | SYS_USER | nina.(run)    |
        | CRM_USER | CRM-N-(run)   |
        | STATION  | NINA-PC-(run) |
      # A customer calls. She holds the line and asks a colleague.
      When CALLSTART is sent with
        | STATIONNAME   | NINA-PC-(run) |
        | CALLINSTANCE  | 1             |
        | CALLDIRECTION | I             |
        | ANI           | 6145551212    |
        | GROUP         | 12            |
        | USER1         | order (run)   |
      Then it is accepted and sent to the cores
      When CALLSTART is sent with
        | SYS_USER      | nina.(run)    |
        | CALLINSTANCE  | 2             |
        | CALLDIRECTION | O             |
        | USER1         | consult (run) |
      Then it is accepted
      And Night Line shows 2 calls
      And call "1" on Night Line shows
        | ANI         | 6145551212 |
        | ISRECORDING | Y          |
        | STATUS      | recording  |
      # The customer says a card number, which nobody is to hear.
      When AGENTBLACKOUTSTART is sent with
        | CRM_USER | CRM-N-(run) |
      Then it is accepted
      And call "1" on Night Line shows
        | STATUS | recordpaused |
      And call "2" on Night Line shows
        | STATUS | recordpaused |
      When AGENTBLACKOUTSTOP is sent with
        | SYS_USER | nina.(run) |
      Then it is accepted
      And call "1" on Night Line shows
        | STATUS | recording |
      And call "2" on Night Line shows
        | STATUS | recording |
      # The colleague hangs up; a promise to the customer is recorded on its own.
      When CALLSTOP is sent with
        | SYS_USER     | nina.(run) |
        | CALLINSTANCE | 2          |
      Then it is accepted
      And Night Line shows call "1"
      When RECORDSTART is sent for Night Line with
        | USER1 | promise (run) |
      Then it is accepted
      When RECORDSTOP is sent for Night Line
      Then it is accepted
      # A chat runs beside the call, and outlives it.
      When CHATSTART is sent with
        | SESSIONID | chat (run)   |
        | KEYNAME   | USERNAME     |
        | KEYVALUE  | nsimone(run) |
        | USER1     | chat (run)   |
      Then it is accepted
      And Night Line shows 1 session
      When CALLUPDATE is sent with
        | SYS_USER | nina.(run) |
        | USER2    | paid (run) |
      Then it is accepted
      When CALLSTOP is sent for Night Line
      Then it is accepted
      And Night Line shows 0 calls
      And Night Line shows 1 session
      When CHATUPDATE is sent with
        | SESSIONID | chat (run) |
        | KEEPDAYS  | 7          |
      Then it is accepted
      When CHATSTOP is sent with
        | SESSIONID | chat (run) |
      Then it is accepted
      And Night Line shows 0 sessions
      # The day is looked through, and a note is added to the order.
      When CALLLIST is sent with
        | AGENTID | the USER_ID of Nina (run) Simone |
      Then the USER1 of those listed are "chat (run), promise (run), consult (run), order (run)"
      When CALLLIST is sent with
        | AGENTID | the USER_ID of Nina (run) Simone |
        | USER1   | order (run)                      |
      Then the USER2 of those listed are "paid (run)"
      And the recording listed is called "Order"
      When CALLUPDATE is sent with
        | RECORDID | the RECORDID of Order |
        | USER3    | praised (run)         |
      Then it is accepted with "Updated recording in database"
      When CALLLIST is sent with
        | USER3 | praised (run) |
      Then the USER1 of those listed are "order (run)"
      When EMAIL is sent with
        | UNIQUEFIELD  | user3            |
        | IDENT        | praised (run)    |
        | TOADDRESS    | boss@example.com |
        | MEDIA_FORMAT | webm             |
      Then it is accepted
      # She leaves, and another agent gets her phone.
      When IMPORTUSER is sent with
        | ACTION  | DELETE                           |
        | USER_ID | the USER_ID of Nina (run) Simone |
      Then it is accepted
      And Night Line shows
        | SYS_USER | (blank) |
      Given the user "Otis (run) Redding" is added with
        | SYS_USER | otis.(run)                 |
        | PHONES   | the DEVICEID of Night Line |
      When CALLLIST is sent with
        | RECORDID | the RECORDID of Order |
      Then the AGENTFIRSTNAME of those listed are "Nina (run)"
      And the AGENTLASTNAME of those listed are "Simone"
      And the SYS_USER of those listed are "nina.(run)"

    @http-only @WEB-19
    Example: What a day left is given out
      Given the user "Etta (run) James" is added with
        | SYS_USER | etta.(run)                 |
        | PHONES   | the DEVICEID of Night Line |
      And Night Line is in call "1" with
        | USER1 | first (run) |
      And Night Line is in call "2" with
        | USER1 | second (run) |
      And call "1" on Night Line has ended
      And call "2" on Night Line has ended
      When CALLLIST is sent with
        | USER1 | first (run) |
      Then the SYS_USER of those listed are "etta.(run)"
      And the recording listed is called "First"
      When CALLLIST is sent with
        | USER1 | second (run) |
      Then the recording listed is called "Second"
      When EXPORT is sent with
        | UNIQUEFIELD  | user1        |
        | UNIQUEID     | second (run) |
        | MEDIA_FORMAT | pcm          |
      Then WAV as long as Second comes back
      And the file is named by Second and ends in "wav"
      When MULTIEXPORT is sent with
        | IDENT        | {RECORDID of First},{RECORDID of Second} |
        | MEDIA_FORMAT | pcm                                      |
      Then its files are named by "First, Second" and end in "wav"
