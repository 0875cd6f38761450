Feature: Listing the stations
  STATIONS shows the workstation names that are mapped to devices.

  Rule: Every programmed station is listed

    @STATIONS-1
    Example: A station shows its device
      When STATIONS is sent
      Then it is accepted with "API_OK"
      And station "the STATIONNAME of Front Desk" is mapped to Front Desk
      And station "the STATIONNAME of Night Line" is mapped to Night Line

    @STATIONS-1 @STATIONS-Q2
    Example: One STATIONS section holds them all
      When STATIONS is sent
      Then the elements of the reply are "REQUESTTYPE REQUESTID RESULTTYPE RESULTCODE RESULTMSG COUNT STATIONS"
      And the elements of STATION are "STATIONNAME DEVICEID"

    @STATIONS-2
    Example: COUNT tells how many there are
      When STATIONS is sent
      Then COUNT tells how many STATION there are
