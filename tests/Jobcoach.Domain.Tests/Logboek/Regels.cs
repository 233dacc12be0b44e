using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Tests.Logboek;

/// <summary>Valid examples, to be changed with <c>with</c>.</summary>
internal static class Regels
{
    public static readonly Periode Halfjaar = new(new(2026, 1, 1), new(2026, 6, 30));

    public static readonly DateOnly Vandaag = new(2026, 6, 30);

    public static readonly Logboekregel Regel = new(
        "r1",
        new(2026, 3, 10),
        Uren.Van(1.5m),
        1,
        Doelverwijzing.Doel1,
        "d3-handelingen",
        "Handelingen aan de inpaklijn geoefend.",
        false,
        "jobcoach-7",
        new(2026, 3, 10, 15, 0, 0, TimeSpan.Zero));

    public static Logboekregel Nummer(int nummer, DateOnly datum, decimal uren) =>
        Regel with { Id = $"r{nummer}", Datum = datum, Duur = Uren.Van(uren), Omschrijving = $"Werkzaamheid {nummer}." };

    public static Logboekregel Correctie(string id, string corrigeert, Uren duur) =>
        Regel with { Id = id, Corrigeert = corrigeert, Duur = duur, VastgelegdOp = Regel.VastgelegdOp.AddDays(1) };
}
