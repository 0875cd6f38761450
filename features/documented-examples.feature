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

    @DEVICELIST-1 @DEVICELIST-3 @DEVICELIST-4 @DEVICELIST-Q1 @DEVICELIST-Q2
    Example: DEVICELIST
      When DEVICELIST is sent with
        | REQUESTID | 1 |
      Then the reply is the documented "14-DEVICELIST"
      And COUNT tells how many DEVICE there are

    @DEVICESTATUS-1
    Example: DEVICESTATUS
      When the documented request "15-DEVICESTATUS" is sent
      Then the reply is the documented "16-DEVICESTATUS"

    @DEVRECSTATUS-1 @DEVRECSTATUS-2 @DEVRECSTATUS-3 @DEVRECSTATUS-6 @DEVRECSTATUS-Q1 @DEVRECSTATUS-Q2
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
