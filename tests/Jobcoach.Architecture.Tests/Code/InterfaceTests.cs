namespace Jobcoach.Architecture.Tests.Code;

public sealed class InterfaceTests
{
    // Interfaces outside Workflow. This list may only shrink: an interface is a port, and ports stand in Workflow.
    private static readonly string[] Exceptions =
    [
        "ICommitProbe", // where the tests of the embedded engine make the process die
    ];

    [Fact]
    public void An_interface_is_a_port_and_ports_stand_in_Workflow() =>
        Assert.Equal(Exceptions, Ring.All.Where(ring => ring != Ring.Workflow).SelectMany(ring => ring.Written()).Where(type => type.IsInterface).Select(Ring.Name).Order());

    [Fact]
    public void A_port_is_public() =>
        Offenders.None(Ring.Workflow.Written().Where(type => type is { IsInterface: true, IsPublic: false }).Select(Ring.Name));
}
