Feature: The cores that a command was sent to
  What the server passes on to its recorders is answered with the cores it went to.

  Rule: The message names the cores

    @RES-8
    Example: CALLUPDATE
      Given Front Desk is in a call
      When CALLUPDATE is sent for Front Desk with
        | USER3 | Follow up on order |
      Then it is accepted and sent to the cores

    @RES-8
    Example: RECORDSTART
      Given Front Desk is in a call
      When RECORDSTART is sent for Front Desk
      Then it is accepted and sent to the cores

    @RES-8
    Example: RECORDSTOP
      Given Front Desk is in a call
      And a partial recording of Front Desk is running
      When RECORDSTOP is sent for Front Desk
      Then it is accepted and sent to the cores

    # The document prints no reply of these two.
    @RES-12
    Example: CALLSTART
      When CALLSTART is sent for Front Desk
      Then it is accepted and sent to the cores

    @RES-12
    Example: CALLSTOP
      Given Front Desk is in a call
      When CALLSTOP is sent for Front Desk
      Then it is accepted and sent to the cores

    @RES-12
    Example: They are named by their COREIDENT
      When CALLSTART is sent for Front Desk
      Then it is accepted and sent to the cores
      And the cores it was sent to include the core of Front Desk

    @RES-13 @needs-control
    Example: A core that is away is not named
      Given the world of "scripted-morning"
      And 1980 seconds pass
      When CALLUPDATE is sent for Warehouse
      Then it is accepted with "CALLUPDATE sent to all of the following cores: "
