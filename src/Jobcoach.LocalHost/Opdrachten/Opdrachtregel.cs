using System.CommandLine;

namespace Jobcoach.LocalHost.Opdrachten;

/// <summary>De opdrachten van het programma.</summary>
internal static class Opdrachtregel
{
    public static RootCommand Maak() => new("Jobcoachvoorziening op een eigen machine.") { Serve.Maak(), Demostart.Maak(), ControleerRegeling.Maak(), Briefvoorbeelden.Maak() };
}
