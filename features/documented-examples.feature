@needs-control
Feature: The examples of the document
  Every request that the document prints is answered as the document prints it, element for element,
  once its slips are put right. The slips are a table in the contract.

  Background:
    Given the world of the document

  Rule: A call lives as the examples of call handling tell

    @CALLSTART-11
    Example: CALLSTART
      When the documented request "02-CALLSTART" is sent
      Then it is accepted with "CALLSTART sent to all of the following cores: 1"
      And Order Line shows
        | DEVICEALIAS | 3545            |
        | GROUP       | 12              |
        | GATE        | 80              |
        | ANI         | 6145551212      |
        | DNIS        | 8889225526      |
        | USER1       | Gold Level      |
        | USER2       | Customer 564582 |

    @CALLSTART-9
    Example: CALLSTART that finds no device
      When CALLSTART is sent with
        | REQUESTID   | 1    |
        | DEVICEALIAS | 9999 |
      Then the reply is the documented "01-CALLSTART"
      And it is refused with 8 API_DEVICE_INVALID

    @CALLUPDATE-1
    Example: CALLUPDATE of a call
      Given Order Line is in a call
      When the documented request "04-CALLUPDATE" is sent
      Then the reply is the documented "05-CALLUPDATE"
      And Order Line shows
        | USER3 | Follow up on order |

    @RECORDSTART-1 @RECORDSTART-Q1
    Example: RECORDSTART
      Given Order Line is in a call
      When the documented request "10-RECORDSTART" is sent
      Then the reply is the documented "11-RECORDSTART"

    @RECORDSTART-2 @RECORDSTART-Q2
    Example: RECORDSTART that finds no device
      When RECORDSTART is sent with
        | REQUESTID   | 1    |
        | DEVICEALIAS | 9999 |
      Then the reply is the documented "09-RECORDSTART"
      And it is refused with 8 API_DEVICE_INVALID

    @RECORDSTOP-1 @RECORDSTOP-Q1 @RECORDSTOP-Q2
    Example: RECORDSTOP
      Given Order Line is in a call
      And a partial recording of Order Line is running
      When the documented request "12-RECORDSTOP" is sent
      Then the reply is the documented "13-RECORDSTOP"

    @CALLSTOP-1
    Example: CALLSTOP
      Given Order Line is in a call
      When the documented request "03-CALLSTOP" is sent
      Then it is accepted with "CALLSTOP sent to all of the following cores: 1"
      And Order Line shows 0 calls

    @CALLUPDATE-5 @CALLUPDATE-6
    Example: CALLUPDATE after the call
      Given Order Line is in a call
      And the call on Order Line has ended
      When the documented request "06-CALLUPDATE" is sent
      Then the reply is the documented "07-CALLUPDATE"
      And the last recording of Order Line has
        | USER3 | Follow up on order |

    @CALLUPDATEPOST-1 @CALLUPDATEPOST-2
    Example: CALLUPDATE of a finished recording
      When the documented request "08-CALLUPDATE-POST-RECORDING" is sent
      Then it is accepted with "Updated recording in database"
      When CALLLIST is sent with
        | RECORDID | 554853 |
      Then the USER4 of those listed are "Sales Call"

  Rule: The status commands show what their examples show

    @DEVICELIST-1 @DEVICELIST-3 @DEVICELIST-4 @DEVICELIST-Q1
    Example: DEVICELIST
      When DEVICELIST is sent with
        | REQUESTID | 1 |
      Then the reply is the documented "14-DEVICELIST"
      And COUNT tells how many DEVICE there are

    @DEVICESTATUS-1
    Example: DEVICESTATUS
      When the documented request "15-DEVICESTATUS" is sent
      Then the reply is the documented "16-DEVICESTATUS"

    @DEVRECSTATUS-1 @DEVRECSTATUS-2 @DEVRECSTATUS-3 @DEVRECSTATUS-Q1 @DEVRECSTATUS-Q2
    Example: DEVICERECORDINGSTATUS
      When the documented request "17-DEVICERECORDINGSTATUS" is sent
      Then the reply is the documented "18-DEVICERECORDINGSTATUS"

    @SYSTEMSTATUS-1 @SYSTEMSTATUS-2 @SYSTEMSTATUS-4 @SYSTEMSTATUS-6 @SYSTEMSTATUS-7
    Example: SYSTEMSTATUS
      When the documented request "19-SYSTEMSTATUS" is sent
      Then the reply is the documented "20-SYSTEMSTATUS"

    @CHANNELS-1 @CHANNELS-3 @CHANNELS-4 @CHANNELS-Q1
    Example: CHANNELS
      When the documented request "21-CHANNELS" is sent
      Then the reply is the documented "22-CHANNELS"

    @STATIONS-1 @STATIONS-Q1
    Example: STATIONS
      When the documented request "23-STATIONS" is sent
      Then the reply is the documented "24-STATIONS"
      And COUNT tells how many STATION there are

    @FETCHTERM-1 @FETCHTERM-2 @FETCHTERM-3 @FETCHTERM-Q2
    Example: FETCHTERMINOLOGY
      When the documented request "25-FETCHTERMINOLOGY" is sent
      Then the reply is the documented "26-FETCHTERMINOLOGY"

    @CALLLIST-1 @CALLLIST-2 @CALLLIST-4 @CALLLIST-9 @CALLLIST-Q1
    Example: CALLLIST
      When the documented request "27-CALLLIST" is sent
      Then the reply is the documented "28-CALLLIST"

  Rule: A chat is recorded as its examples tell

    @CHATSTART-1 @CHATSTART-7
    Example: CHATSTART
      When the documented request "29-CHATSTART" is sent
      Then the reply is the documented "30-CHATSTART"

    @CHATSTOP-1 @CHATSTOP-Q1
    Example: CHATSTOP
      Given the documented request "29-CHATSTART" is sent
      When the documented request "31-CHATSTOP" is sent
      Then the reply is the documented "32-CHATSTOP"

    @CHATUPDATE-1
    Example: CHATUPDATE
      Given the documented request "29-CHATSTART" is sent
      When the documented request "33-CHATUPDATE" is sent
      Then the reply is the documented "34-CHATUPDATE"

  Rule: A call is withheld as the examples of blackouts tell

    @BLACKOUT-1
    Example: BLACKOUTSTART
      When the documented request "35-BLACKOUTSTART" is sent
      Then the reply is the documented "36-BLACKOUTSTART"
      And call "" on Smith Desk shows
        | STATUS | recordpaused |

    @BLACKOUT-1
    Example: BLACKOUTSTOP
      Given the documented request "35-BLACKOUTSTART" is sent
      When the documented request "37-BLACKOUTSTOP" is sent
      Then it is accepted with "BLACKOUTSTOP sent to all of the following cores: 1"
      And call "" on Smith Desk shows
        | STATUS | recording |

  Rule: Users, phones and stations are imported as their examples tell

    @IMPORTUSER-5 @IMPORTUSER-11
    Example: IMPORTUSER ADD, in a world that has the user whom LIST prints
      When the documented request "38-IMPORTUSER" is sent
      Then it is refused with 22 API_ERROR_KEYS_NOT_UNIQUE

    @IMPORTUSER-13 @IMPORTUSER-Q1 @IMPORTUSER-Q2
    Example: IMPORTUSER LIST
      When the documented request "39-IMPORTUSER" is sent
      Then the reply is the documented "40-IMPORTUSER"
      And COUNT tells how many USER there are

    @IMPORTAGENTPHONE-1
    Example: IMPORTAGENTPHONE
      When the documented request "41-IMPORTAGENTPHONE" is sent
      Then it is accepted with "API_OK"
      And the reply holds
        | AGENTID | 7 |

    @IMPORTWORKSTATION-1 @IMPORTWORKSTATION-4 @IMPORTWORKSTATION-5
    Example: IMPORTWORKSTATION
      When the documented request "42-IMPORTWORKSTATION" is sent
      Then it is accepted with "API_OK"
      And the reply holds
        | STATIONNAME | COMPUTER1 |
        | DEVICEID    | 1234      |

  Rule: Recordings are given out as the examples of the WebAPI ask

    @http-only @EXPORT-6 @EXPORT-12 @EXPORT-Q1
    Example: EXPORT
      When GET "/webAPI.aspx?type=export&requestid=10482345&uniquefield=user2&uniqueid=10121968&media_format=mp3&encrypt=Y&password=test" is requested
      Then the file begins with "CCENX"

    @http-only @EXPORT-Q1
    Example: EXPORT without encryption
      When GET "/webAPI.aspx?type=export&requestid=10482345&uniquefield=user2&uniqueid=10121968&media_format=mp3" is requested
      Then MP3 as long as Special Call comes back
      And the media type is "audio/mpeg"
      And the file is named by Special Call and ends in "mp3"

    @http-only @MULTIEXPORT-2 @MULTIEXPORT-Q1
    Example: MULTIEXPORT
      When GET "/webAPI.aspx?type=multiexport&requestid=10482345&ident=10121967,10121968,10121969&media_format=mp3" is requested
      Then a ZIP of 3 files comes back
      And its files are named by "First Export, Second Export, Third Export" and end in "mp3"

    @http-only @WEB-7
    Example: CALLUPDATE
      When GET "/webAPI.aspx?type=callupdate&requestid=18213567&deviceid=200&user1=SpecialCall&user2=10121968&keepdays=3650" is requested
      Then it is accepted with "CALLUPDATE sent to all of the following cores: 1"
      And Special Line shows
        | USER1 | SpecialCall |
        | USER2 | 10121968    |

    @EMAIL-1 @EMAIL-Q2
    Example: EMAIL
      When the documented request "54-EMAIL" is sent
      Then the reply is the documented "55-EMAIL"
      And a message to "jdoe@uptivity.com" holds Mailed Call as WAV

  Rule: Groups and roles are set up as their examples tell

    @ADDGROUP-1 @ADDGROUP-2 @ADDGROUP-Q1
    Example: ADDGROUP
      When the documented request "43-ADDGROUP" is sent
      Then the reply is the documented "44-ADDGROUP"

    @MODGROUPPERM-1 @MODGROUPPERM-9
    Example: MODIFYGROUPPERMISSION
      Given the documented request "43-ADDGROUP" is sent
      And the documented request "41-IMPORTAGENTPHONE" is sent
      When the documented request "45-MODIFYGROUPPERMISSION" is sent
      Then it is accepted with "API_OK"
      And the reply holds
        | GROUPID   | 11                |
        | GROUPNAME | Sales & Marketing |
        | AGENTID   | 7                 |
        | FIRSTNAME | John              |
        | LASTNAME  | Doe               |
        | DEVICEID  | 1234              |

    @MODIFYROLE-1 @MODIFYROLE-4 @MODIFYROLE-Q1 @MODIFYROLE-Q2
    Example: MODIFYROLE
      When the documented request "46-MODIFYROLE" is sent
      Then the reply is the documented "47-MODIFYROLE"

    @MODROLEGROUP-4
    Example: MODIFYROLEGROUPPERMISSION
      Given the documented request "46-MODIFYROLE" is sent
      When the documented request "48-MODIFYROLEGROUPPERMISSION" is sent
      Then the reply is the documented "49-MODIFYROLEGROUPPERMISSION"

    @MODUSERROLE-1 @MODUSERROLE-Q1
    Example: MODIFYUSERROLE
      Given the documented request "46-MODIFYROLE" is sent
      When the documented request "50-MODIFYUSERROLE" is sent
      Then the reply is the documented "51-MODIFYUSERROLE"

    @MODROLEPERM-1 @MODROLEPERM-4
    Example: MODIFYROLEPERMISSION
      Given the documented request "46-MODIFYROLE" is sent
      When the documented request "52-MODIFYROLEPERMISSION" is sent
      Then the reply is the documented "53-MODIFYROLEPERMISSION"

    @tcp-only @ADDGROUP-Q1
    Example: ADDGROUP with its ampersand bare, as it is printed
      When the bytes "<REQUEST><TYPE>ADDGROUP</TYPE><REQUESTID>2</REQUESTID><GROUPNAME>Sales & Marketing</GROUPNAME></REQUEST>\r\n" are sent
      Then the reply is the documented "44-ADDGROUP"
