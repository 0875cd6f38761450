Feature: All the data of a call
  Beside GROUP, GATE, ANI and DNIS a call has fifteen USER fields, which a site uses as it likes. Each has a place
  of its own, whichever command carries it.

  Rule: None of the data is lost, and none takes the place of another

    @CALLFAM-10
    Example: CALLSTART
      When CALLSTART is sent for Front Desk with
        | GROUP         | 12         |
        | GATE          | 80         |
        | ANI           | 6145551212 |
        | DNIS          | 8889225526 |
        | USER1         | start 1    |
        | USER2         | start 2    |
        | USER3         | start 3    |
        | USER4         | start 4    |
        | USER5         | start 5    |
        | USER6         | start 6    |
        | USER7         | start 7    |
        | USER8         | start 8    |
        | USER9         | start 9    |
        | USER10        | start 10   |
        | USER11        | start 11   |
        | USER12        | start 12   |
        | USER13        | start 13   |
        | USER14        | start 14   |
        | USER15        | start 15   |
        | CALLDIRECTION | I          |
      Then it is accepted
      And Front Desk shows
        | GROUP  | 12         |
        | GATE   | 80         |
        | ANI    | 6145551212 |
        | DNIS   | 8889225526 |
        | USER1  | start 1    |
        | USER2  | start 2    |
        | USER3  | start 3    |
        | USER4  | start 4    |
        | USER5  | start 5    |
        | USER6  | start 6    |
        | USER7  | start 7    |
        | USER8  | start 8    |
        | USER9  | start 9    |
        | USER10 | start 10   |
        | USER11 | start 11   |
        | USER12 | start 12   |
        | USER13 | start 13   |
        | USER14 | start 14   |
        | USER15 | start 15   |
      Given the call on Front Desk has ended
      Then the last recording of Front Desk has
        | GROUP         | 12         |
        | GATE          | 80         |
        | ANI           | 6145551212 |
        | DNIS          | 8889225526 |
        | USER1         | start 1    |
        | USER2         | start 2    |
        | USER3         | start 3    |
        | USER4         | start 4    |
        | USER5         | start 5    |
        | USER6         | start 6    |
        | USER7         | start 7    |
        | USER8         | start 8    |
        | USER9         | start 9    |
        | USER10        | start 10   |
        | USER11        | start 11   |
        | USER12        | start 12   |
        | USER13        | start 13   |
        | USER14        | start 14   |
        | USER15        | start 15   |
        | CALLDIRECTION | I          |

    @CALLFAM-10
    Example: CALLUPDATE
      Given Front Desk is in a call
      When CALLUPDATE is sent for Front Desk with
        | GROUP  | 12         |
        | GATE   | 80         |
        | ANI    | 6145551212 |
        | DNIS   | 8889225526 |
        | USER1  | update 1   |
        | USER2  | update 2   |
        | USER3  | update 3   |
        | USER4  | update 4   |
        | USER5  | update 5   |
        | USER6  | update 6   |
        | USER7  | update 7   |
        | USER8  | update 8   |
        | USER9  | update 9   |
        | USER10 | update 10  |
        | USER11 | update 11  |
        | USER12 | update 12  |
        | USER13 | update 13  |
        | USER14 | update 14  |
        | USER15 | update 15  |
      Then it is accepted
      And Front Desk shows
        | GROUP  | 12         |
        | GATE   | 80         |
        | ANI    | 6145551212 |
        | DNIS   | 8889225526 |
        | USER1  | update 1   |
        | USER2  | update 2   |
        | USER3  | update 3   |
        | USER4  | update 4   |
        | USER5  | update 5   |
        | USER6  | update 6   |
        | USER7  | update 7   |
        | USER8  | update 8   |
        | USER9  | update 9   |
        | USER10 | update 10  |
        | USER11 | update 11  |
        | USER12 | update 12  |
        | USER13 | update 13  |
        | USER14 | update 14  |
        | USER15 | update 15  |
      Given the call on Front Desk has ended
      Then the last recording of Front Desk has
        | GROUP  | 12         |
        | GATE   | 80         |
        | ANI    | 6145551212 |
        | DNIS   | 8889225526 |
        | USER1  | update 1   |
        | USER2  | update 2   |
        | USER3  | update 3   |
        | USER4  | update 4   |
        | USER5  | update 5   |
        | USER6  | update 6   |
        | USER7  | update 7   |
        | USER8  | update 8   |
        | USER9  | update 9   |
        | USER10 | update 10  |
        | USER11 | update 11  |
        | USER12 | update 12  |
        | USER13 | update 13  |
        | USER14 | update 14  |
        | USER15 | update 15  |

    @CALLFAM-10 @CALLSTOP-9
    Example: CALLSTOP
      Given Front Desk is in a call
      When CALLSTOP is sent for Front Desk with
        | USER1  | stop 1  |
        | USER2  | stop 2  |
        | USER3  | stop 3  |
        | USER4  | stop 4  |
        | USER5  | stop 5  |
        | USER6  | stop 6  |
        | USER7  | stop 7  |
        | USER8  | stop 8  |
        | USER9  | stop 9  |
        | USER10 | stop 10 |
        | USER11 | stop 11 |
        | USER12 | stop 12 |
        | USER13 | stop 13 |
        | USER14 | stop 14 |
        | USER15 | stop 15 |
      Then it is accepted
      And the last recording of Front Desk has
        | USER1  | stop 1  |
        | USER2  | stop 2  |
        | USER3  | stop 3  |
        | USER4  | stop 4  |
        | USER5  | stop 5  |
        | USER6  | stop 6  |
        | USER7  | stop 7  |
        | USER8  | stop 8  |
        | USER9  | stop 9  |
        | USER10 | stop 10 |
        | USER11 | stop 11 |
        | USER12 | stop 12 |
        | USER13 | stop 13 |
        | USER14 | stop 14 |
        | USER15 | stop 15 |

    @CALLFAM-10
    Example: CALLUPDATE of a finished recording
      Given Front Desk is in a call
      And the call on Front Desk has ended
      And the last recording of Front Desk is called "Made"
      When CALLUPDATE is sent with
        | RECORDID      | the RECORDID of Made |
        | GROUP         | 12                   |
        | GATE          | 80                   |
        | ANI           | 6145551212           |
        | DNIS          | 8889225526           |
        | USER1         | later 1              |
        | USER2         | later 2              |
        | USER3         | later 3              |
        | USER4         | later 4              |
        | USER5         | later 5              |
        | USER6         | later 6              |
        | USER7         | later 7              |
        | USER8         | later 8              |
        | USER9         | later 9              |
        | USER10        | later 10             |
        | USER11        | later 11             |
        | USER12        | later 12             |
        | USER13        | later 13             |
        | USER14        | later 14             |
        | USER15        | later 15             |
        | CALLDIRECTION | O                    |
        | DEVICEALIAS   | Renamed              |
      Then it is accepted
      And the last recording of Front Desk has
        | GROUP         | 12         |
        | GATE          | 80         |
        | ANI           | 6145551212 |
        | DNIS          | 8889225526 |
        | USER1         | later 1    |
        | USER2         | later 2    |
        | USER3         | later 3    |
        | USER4         | later 4    |
        | USER5         | later 5    |
        | USER6         | later 6    |
        | USER7         | later 7    |
        | USER8         | later 8    |
        | USER9         | later 9    |
        | USER10        | later 10   |
        | USER11        | later 11   |
        | USER12        | later 12   |
        | USER13        | later 13   |
        | USER14        | later 14   |
        | USER15        | later 15   |
        | CALLDIRECTION | O          |
        | DEVICEALIAS   | Renamed    |

    @CALLFAM-10 @RECORDSTART-8
    Example: RECORDSTART
      Given Front Desk is in a call
      When RECORDSTART is sent for Front Desk with
        | GROUP  | 12         |
        | GATE   | 80         |
        | ANI    | 6145551212 |
        | DNIS   | 8889225526 |
        | USER1  | partial 1  |
        | USER2  | partial 2  |
        | USER3  | partial 3  |
        | USER4  | partial 4  |
        | USER5  | partial 5  |
        | USER6  | partial 6  |
        | USER7  | partial 7  |
        | USER8  | partial 8  |
        | USER9  | partial 9  |
        | USER10 | partial 10 |
        | USER11 | partial 11 |
        | USER12 | partial 12 |
        | USER13 | partial 13 |
        | USER14 | partial 14 |
        | USER15 | partial 15 |
      Then it is accepted
      When RECORDSTOP is sent for Front Desk
      Then it is accepted
      And the last recording of Front Desk has
        | GROUP  | 12         |
        | GATE   | 80         |
        | ANI    | 6145551212 |
        | DNIS   | 8889225526 |
        | USER1  | partial 1  |
        | USER2  | partial 2  |
        | USER3  | partial 3  |
        | USER4  | partial 4  |
        | USER5  | partial 5  |
        | USER6  | partial 6  |
        | USER7  | partial 7  |
        | USER8  | partial 8  |
        | USER9  | partial 9  |
        | USER10 | partial 10 |
        | USER11 | partial 11 |
        | USER12 | partial 12 |
        | USER13 | partial 13 |
        | USER14 | partial 14 |
        | USER15 | partial 15 |

    @CALLFAM-10
    Example: RECORDSTOP
      Given Front Desk is in a call
      And a partial recording of Front Desk is running
      When RECORDSTOP is sent for Front Desk with
        | GROUP  | 12         |
        | GATE   | 80         |
        | ANI    | 6145551212 |
        | DNIS   | 8889225526 |
        | USER1  | end 1      |
        | USER2  | end 2      |
        | USER3  | end 3      |
        | USER4  | end 4      |
        | USER5  | end 5      |
        | USER6  | end 6      |
        | USER7  | end 7      |
        | USER8  | end 8      |
        | USER9  | end 9      |
        | USER10 | end 10     |
        | USER11 | end 11     |
        | USER12 | end 12     |
        | USER13 | end 13     |
        | USER14 | end 14     |
        | USER15 | end 15     |
      Then it is accepted
      And the last recording of Front Desk has
        | GROUP  | 12         |
        | GATE   | 80         |
        | ANI    | 6145551212 |
        | DNIS   | 8889225526 |
        | USER1  | end 1      |
        | USER2  | end 2      |
        | USER3  | end 3      |
        | USER4  | end 4      |
        | USER5  | end 5      |
        | USER6  | end 6      |
        | USER7  | end 7      |
        | USER8  | end 8      |
        | USER9  | end 9      |
        | USER10 | end 10     |
        | USER11 | end 11     |
        | USER12 | end 12     |
        | USER13 | end 13     |
        | USER14 | end 14     |
        | USER15 | end 15     |

    @CALLFAM-10 @CHATSTART-14
    Example: CHATSTART
      When CHATSTART is sent with
        | SESSIONID | chat (run)                 |
        | AGENTID   | the AGENTID of Back Office |
        | GROUP     | 12                         |
        | GATE      | 80                         |
        | ANI       | 6145551212                 |
        | DNIS      | 8889225526                 |
        | USER1     | session 1                  |
        | USER2     | session 2                  |
        | USER3     | session 3                  |
        | USER4     | session 4                  |
        | USER5     | session 5                  |
        | USER6     | session 6                  |
        | USER7     | session 7                  |
        | USER8     | session 8                  |
        | USER9     | session 9                  |
        | USER10    | session 10                 |
        | USER11    | session 11                 |
        | USER12    | session 12                 |
        | USER13    | session 13                 |
        | USER14    | session 14                 |
        | USER15    | session 15                 |
      Then it is accepted
      And session "chat (run)" of Back Office shows
        | GROUP  | 12         |
        | GATE   | 80         |
        | ANI    | 6145551212 |
        | DNIS   | 8889225526 |
        | USER1  | session 1  |
        | USER2  | session 2  |
        | USER3  | session 3  |
        | USER4  | session 4  |
        | USER5  | session 5  |
        | USER6  | session 6  |
        | USER7  | session 7  |
        | USER8  | session 8  |
        | USER9  | session 9  |
        | USER10 | session 10 |
        | USER11 | session 11 |
        | USER12 | session 12 |
        | USER13 | session 13 |
        | USER14 | session 14 |
        | USER15 | session 15 |

    @CALLFAM-10 @CHATSTART-14
    Example: CHATUPDATE
      Given session "chat (run)" of Back Office is open
      When CHATUPDATE is sent with
        | SESSIONID | chat (run) |
        | GROUP     | 12         |
        | GATE      | 80         |
        | ANI       | 6145551212 |
        | DNIS      | 8889225526 |
        | USER1     | changed 1  |
        | USER2     | changed 2  |
        | USER3     | changed 3  |
        | USER4     | changed 4  |
        | USER5     | changed 5  |
        | USER6     | changed 6  |
        | USER7     | changed 7  |
        | USER8     | changed 8  |
        | USER9     | changed 9  |
        | USER10    | changed 10 |
        | USER11    | changed 11 |
        | USER12    | changed 12 |
        | USER13    | changed 13 |
        | USER14    | changed 14 |
        | USER15    | changed 15 |
      Then it is accepted
      And session "chat (run)" of Back Office shows
        | GROUP  | 12         |
        | GATE   | 80         |
        | ANI    | 6145551212 |
        | DNIS   | 8889225526 |
        | USER1  | changed 1  |
        | USER2  | changed 2  |
        | USER3  | changed 3  |
        | USER4  | changed 4  |
        | USER5  | changed 5  |
        | USER6  | changed 6  |
        | USER7  | changed 7  |
        | USER8  | changed 8  |
        | USER9  | changed 9  |
        | USER10 | changed 10 |
        | USER11 | changed 11 |
        | USER12 | changed 12 |
        | USER13 | changed 13 |
        | USER14 | changed 14 |
        | USER15 | changed 15 |
