using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.Workflow.Handelingen;

namespace Jobcoach.LocalHost.Demo.Spel;

/// <summary>Wat een gespeelde mens doet; een gesloten familie.</summary>
internal abstract record Zet(Handelende Door)
{
    /// <summary>Een handeling aan de zaak.</summary>
    public sealed record Doe(Handelende Door, Handeling Handeling) : Zet(Door);

    /// <summary>Een regel in het logboek.</summary>
    public sealed record Schrijf(Handelende Door, NieuweLogboekregel Regel) : Zet(Door);

    /// <summary>Een document opsturen.</summary>
    public sealed record StuurStuk(Handelende Door, Bewijsstuksoort Soort) : Zet(Door);
}
