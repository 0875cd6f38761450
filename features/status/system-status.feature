Feature: Asking for the health of the system
  SYSTEMSTATUS tells of disk, memory, processors and uptime. Its numbers agree with each other.

  Rule: The reply tells of disk, uptime, processors and memory

    @SYSTEMSTATUS-1
    Example: Everything is there
      When SYSTEMSTATUS is sent
      Then it is accepted with "API_OK"
      And every RESULT holds "RECORDINGPATH RECORDINGSPACEINFO RECORDINGTOTALDISKCAPACITY RECORDINGTOTALDISKFREE RECORDINGTOTALDISKFREEPCT SYSTEMUPTIME PROCESSOR0 SYSTEMRAMTOTAL SYSTEMRAMFREE SYSTEMRAMUSED SYSTEMRAMUSEDPCT"
      And RECORDINGTOTALDISKCAPACITY matches "\d+"
      And RECORDINGTOTALDISKFREE matches "\d+"
      And SYSTEMRAMTOTAL matches "\d+"
      And SYSTEMRAMFREE matches "\d+"

    @SYSTEMSTATUS-9
    Example: The recording path ends in a backslash
      When SYSTEMSTATUS is sent
      Then RECORDINGPATH matches ".+\\"

    @RES-14
    Example: The elements are in the order of the document
      When SYSTEMSTATUS is sent
      Then the elements of the reply match "REQUESTTYPE REQUESTID RESULTTYPE RESULTCODE RESULTMSG RECORDINGPATH RECORDINGSPACEINFO RECORDINGTOTALDISKCAPACITY RECORDINGTOTALDISKFREE RECORDINGTOTALDISKFREEPCT SYSTEMUPTIME( PROCESSOR\d+)+ SYSTEMRAMTOTAL SYSTEMRAMFREE SYSTEMRAMUSED SYSTEMRAMUSEDPCT"
      And the elements of PROCESSOR0 are "SYSTEMPROCESSORSPEED SYSTEMPROCESSORTYPE"

  Rule: The numbers agree with each other

    @SYSTEMSTATUS-2
    Example: The space is told as free of total, in gigabytes
      When SYSTEMSTATUS is sent
      Then RECORDINGSPACEINFO matches "\d+(\.\d+)?GB of \d+(\.\d+)?GB"

    @SYSTEMSTATUS-3
    Example: A gigabyte is 1024 of the megabytes beside it
      When SYSTEMSTATUS is sent
      Then the space told is that of the megabytes beside it

    @SYSTEMSTATUS-4
    Example: The free space is a percentage
      When SYSTEMSTATUS is sent
      Then the free space is a percentage with two decimals

    @SYSTEMSTATUS-5
    Example: Used and free memory are the total
      When SYSTEMSTATUS is sent
      Then the memory used is the total without what is free

    @SYSTEMSTATUS-6
    Example: The percentage of used memory is cut off
      When SYSTEMSTATUS is sent
      Then the memory used is a whole percentage, cut off

  Rule: Uptime is told in words

    @SYSTEMSTATUS-7
    Example: Days, hours, minutes and seconds, and a full stop
      When SYSTEMSTATUS is sent
      Then SYSTEMUPTIME matches "\d+ days, ([01]?\d|2[0-3]) hours, [0-5]?\d minutes, [0-5]?\d seconds\."

    @SYSTEMSTATUS-7 @needs-control
    Example: It follows the clock
      When SYSTEMSTATUS is sent
      Then SYSTEMUPTIME is "0 days, 18 hours, 24 minutes, 37 seconds."
      Given 106523 seconds pass
      When SYSTEMSTATUS is sent
      Then SYSTEMUPTIME is "2 days, 0 hours, 0 minutes, 0 seconds."

  Rule: Processors are numbered from 0

    @SYSTEMSTATUS-8
    Example: One element for each
      When SYSTEMSTATUS is sent
      Then the processors are numbered from 0 without a gap
      And every PROCESSOR0 holds "SYSTEMPROCESSORSPEED SYSTEMPROCESSORTYPE"
