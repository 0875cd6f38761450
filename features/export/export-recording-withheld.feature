@http-only
Feature: What was withheld of an exported recording
  What a blackout withheld is silent in the export, or is not in it.

  Rule: What was withheld is not heard

    @EXPORT-17
    Example: A stretch of a finished recording is silent
      When EXPORT is sent with
        | UNIQUEFIELD  | ident                         |
        | UNIQUEID     | the RECORDID of Withheld Call |
        | MEDIA_FORMAT | pcm                           |
      Then media comes back or a refusal
      And where PCM comes back, nothing is heard from second 3 to second 6

    @EXPORT-11
    Example: A stretch of a finished recording
      When EXPORT is sent with
        | UNIQUEFIELD  | ident                         |
        | UNIQUEID     | the RECORDID of Withheld Call |
        | MEDIA_FORMAT | pcm                           |
      Then WAV as long as Withheld Call comes back
      And sound is heard from second 0 to second 3
      And nothing is heard from second 3 to second 6
      And sound is heard from second 6 to second 10

    @EXPORT-17 @BLACKOUT-1 @BLACKOUT-3 @needs-control
    Example: A card number in a call
      Given Front Desk is in a call with
        | USER1 | card number (run) |
      And 10 seconds pass
      And BLACKOUTSTART is sent for Front Desk
      And it is accepted
      And 7 seconds pass
      And BLACKOUTSTOP is sent for Front Desk
      And it is accepted
      And 3 seconds pass
      And the call on Front Desk has ended
      When EXPORT is sent with
        | UNIQUEFIELD  | user1             |
        | UNIQUEID     | card number (run) |
        | MEDIA_FORMAT | pcm               |
      Then WAV of 20 seconds comes back
      And sound is heard from second 0 to second 10
      And nothing is heard from second 10 to second 17
      And sound is heard from second 17 to second 20

    @EXPORT-17 @BLACKOUT-10 @needs-control
    Example: The blackout of an agent, over two calls
      Given AGENTBLACKOUTSTART is sent for Front Desk
      And it is accepted
      And Front Desk is in call "1" with
        | USER1 | customer (run) |
      And 4 seconds pass
      And Front Desk is in call "2" with
        | USER1 | colleague (run) |
      And 3 seconds pass
      And AGENTBLACKOUTSTOP is sent for Front Desk
      And it is accepted
      And 2 seconds pass
      And call "1" on Front Desk has ended
      And call "2" on Front Desk has ended
      When EXPORT is sent with
        | UNIQUEFIELD  | user1           |
        | UNIQUEID     | colleague (run) |
        | MEDIA_FORMAT | pcm             |
      Then WAV of 5 seconds comes back
      And nothing is heard from second 0 to second 3
      And sound is heard from second 3 to second 5
      When EXPORT is sent with
        | UNIQUEFIELD  | user1          |
        | UNIQUEID     | customer (run) |
        | MEDIA_FORMAT | pcm            |
      Then WAV of 9 seconds comes back
      And nothing is heard from second 0 to second 7
      And sound is heard from second 7 to second 9

    @EXPORT-18 @BLACKOUT-7 @needs-control
    Example: In real time it was never captured
      Given the world of "real-time-blackouts"
      And Front Desk is in a call with
        | USER1 | card number |
      And 10 seconds pass
      And BLACKOUTSTART is sent for Front Desk
      And it is accepted
      And 7 seconds pass
      And BLACKOUTSTOP is sent for Front Desk
      And it is accepted
      And 3 seconds pass
      And the call on Front Desk has ended
      When EXPORT is sent with
        | UNIQUEFIELD  | user1       |
        | UNIQUEID     | card number |
        | MEDIA_FORMAT | pcm         |
      Then WAV of 13 seconds comes back
      And sound is heard from second 0 to second 13
