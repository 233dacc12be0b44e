using Jobcoach.Domain.Logboek;

namespace Jobcoach.Web.Logboek;

/// <summary>Een regel die net is bewaard, met wat zij doet.</summary>
public sealed record Bewaarderegel(Logboekregel Regel, Regelgevolg Gevolg)
{
    /// <summary>De regel met dit kenmerk; null als zij er niet is of is ingetrokken.</summary>
    internal static Bewaarderegel? Van(Logboekblik blik, string? id) =>
        blik.Regels.FirstOrDefault(regel => regel.Id == id) is { } regel ? new(regel, Regelsignalen.Van(blik, regel)) : null;
}
