Feature: Listing the channels
  CHANNELS shows every recording channel with its state and when that changed.

  Rule: Every channel is listed, and counted before the list

    @CHANNELS-1
    Example: A channel has its number, its state and its device
      When CHANNELS is sent
      Then it is accepted with "API_OK"
      And every CHANNEL holds "ID STATE PLAYBACKEXTENSION RECORDINGDEVICEALIAS RECORDINGDEVICE LASTSTATECHANGE LASTSTATECHANGEUNIXTIME"

    @CHANNELS-1
    Example: Both channels of a core that has two are among them, while they record and when they are done
      Given Warehouse is in a call
      And Loading Bay is in a call
      When CHANNELS is sent
      Then it is accepted
      And the channel of Warehouse shows
        | RECORDINGDEVICEALIAS | the DEVICEALIAS of Warehouse |
      And the channel of Loading Bay shows
        | RECORDINGDEVICEALIAS | the DEVICEALIAS of Loading Bay |
      Given the call on Warehouse has ended
      And the call on Loading Bay has ended
      When CHANNELS is sent
      Then it is accepted
      And the channel of Warehouse shows
        | RECORDINGDEVICEALIAS | the DEVICEALIAS of Warehouse |
      And the channel of Loading Bay shows
        | RECORDINGDEVICEALIAS | the DEVICEALIAS of Loading Bay |

    @CHANNELS-1 @needs-control
    Example: Two channels, each once
      When CHANNELS is sent
      Then it is accepted
      And there are 2 CHANNEL
      And COUNT is "2"

    @CHANNELS-2
    Example: COUNT tells how many there are
      When CHANNELS is sent
      Then it is accepted
      And COUNT tells how many CHANNEL there are
      And COUNT stands before CHANNELS

    @CHANNELS-4
    Example: States are words
      When CHANNELS is sent
      Then the STATE of every CHANNEL matches "[A-Za-z][A-Za-z ]+"

    @CHANNELS-5
    Example: States are words of the table, written as those of the sample
      When CHANNELS is sent
      Then the STATE of every CHANNEL matches "Idle|OffHook|Recording|Playback|Waiting|Error|Resetting|PreparingToRecord|FinishRecording|DialingForPlayback"

    @CHANNELS-6
    Example: Both times of a change are the same moment, whatever the time zone
      When CHANNELS is sent
      Then both times of every CHANNEL are the same moment

    @RES-14
    Example: The elements are in the order of the document
      When CHANNELS is sent
      Then the elements of the reply are "REQUESTTYPE REQUESTID RESULTTYPE RESULTCODE RESULTMSG COUNT CHANNELS"
      And the elements of CHANNEL are "ID STATE PLAYBACKEXTENSION RECORDINGDEVICEALIAS RECORDINGDEVICE LASTSTATECHANGE LASTSTATECHANGEUNIXTIME"

    @CHANNELS-Q1
    Example: The reply has the REQUESTID that was sent
      When CHANNELS is sent with
        | REQUESTID | 255 |
      Then it is accepted
      And REQUESTID is "255"

  Rule: A channel follows the recording on it

    @CHANNELS-5
    Example: A channel prepares when a call is recorded
      Given Warehouse is in a call
      When CHANNELS is sent
      Then the channel of Warehouse shows
        | RECORDINGDEVICE      | the DEVICEID of Warehouse    |
        | RECORDINGDEVICEALIAS | the DEVICEALIAS of Warehouse |

    @CHANNELS-5 @needs-control
    Example: It records once it is prepared
      Given Warehouse is in a call
      And 499 milliseconds pass
      When CHANNELS is sent
      Then the channel of Warehouse shows
        | STATE | PreparingToRecord |
      Given 1 milliseconds pass
      When CHANNELS is sent
      Then the channel of Warehouse shows
        | STATE | Recording |

    @CHANNELS-5 @needs-control
    Example: It finishes, and is idle again
      Given Warehouse is in a call
      And 60 seconds pass
      And the call on Warehouse has ended
      When CHANNELS is sent
      Then the channel of Warehouse shows
        | STATE | FinishRecording |
      Given 1 second pass
      When CHANNELS is sent
      Then the channel of Warehouse shows
        | STATE | Idle |

    @CHANNELS-3
    Example: It still shows the device when the call is over
      Given Warehouse is in a call
      And the call on Warehouse has ended
      When CHANNELS is sent
      Then the channel of Warehouse shows
        | RECORDINGDEVICE | the DEVICEID of Warehouse |

    @CHANNELS-3 @needs-control
    Example: It still shows the device when it is idle again
      Given Warehouse is in a call
      And 60 seconds pass
      And the call on Warehouse has ended
      And 60 seconds pass
      When CHANNELS is sent
      Then the channel of Warehouse shows
        | STATE | Idle |

    @CHANNELS-5 @CHANNELS-6 @needs-control
    Example: The change is dated on the server's clock and in unix time
      Given 60 seconds pass
      And Warehouse is in a call
      And 5 seconds pass
      When CHANNELS is sent
      Then the channel of Warehouse shows
        | STATE                   | Recording            |
        | LASTSTATECHANGE         | 2/2/2026 10:01:00 AM |
        | LASTSTATECHANGEUNIXTIME | 1770044461           |

    @CHANNELS-5 @needs-control
    Example: A channel that is idle again takes the next recording
      Given Warehouse is in call "1"
      And Warehouse is in call "2"
      And call "1" on Warehouse has ended
      And 1 second pass
      When CALLSTART is sent for Loading Bay
      Then it is accepted
      And Loading Bay shows
        | ISRECORDING | Y |
