Feature: Listing the stations
  STATIONS shows the workstation names that are mapped to devices.

  Rule: Every programmed station is listed

    @STATIONS-1
    Example: A station shows its device
      When STATIONS is sent
      Then it is accepted with "API_OK"
      And station "the STATIONNAME of Front Desk" is mapped to Front Desk
      And station "the STATIONNAME of Night Line" is mapped to Night Line

    @STATIONS-2
    Example: COUNT tells how many there are
      When STATIONS is sent
      Then COUNT tells how many STATION there are
      And COUNT stands before STATIONS

    @STATIONS-Q1
    Example: Each that is counted is printed
      When STATIONS is sent
      Then COUNT tells how many STATION there are

    @STATIONS-Q2
    Example: One STATIONS section holds them all
      When STATIONS is sent
      Then every RESULT holds 1 STATIONS
      And every RESULT holds 0 STATION
      And every STATION holds "STATIONNAME DEVICEID"

    @RES-14
    Example: The elements are in the order of the document
      When STATIONS is sent
      Then the elements of the reply are "REQUESTTYPE REQUESTID RESULTTYPE RESULTCODE RESULTMSG COUNT STATIONS"
      And the elements of STATION are "STATIONNAME DEVICEID"
