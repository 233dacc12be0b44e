using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Termijnen;

namespace Jobcoach.Domain.Tests.Bevindingen;

/// <summary>Bevindingen en stappen als regels voor een zinnenboek: elke zin een keer, op volgorde.</summary>
internal static class Zinnen
{
    public static IEnumerable<string> Van(IEnumerable<Bevinding> bevindingen) => Boek(bevindingen.Select(Regel));

    public static IEnumerable<string> Van(IEnumerable<Berekeningsuitkomst> uitkomsten)
    {
        var alle = uitkomsten.ToList();
        return Boek(alle.SelectMany(uitkomst => uitkomst.Bevindingen).Select(Regel).Concat(alle.SelectMany(uitkomst => uitkomst.Stappen).Select(Regel)));
    }

    public static IEnumerable<string> Van(IEnumerable<Termijnberekening> termijnen) =>
        Boek(termijnen.SelectMany(termijn => termijn.Stappen).Select(stap => $"{stap.Dag:yyyy-MM-dd} | {stap.Artikel} | {stap.Zin}"));

    private static IEnumerable<string> Boek(IEnumerable<string> regels) => regels.Distinct().Order(StringComparer.Ordinal);

    private static string Regel(Rekenstap stap) => $"stap | {stap.Zekerheid} | {stap.Artikel} | {stap.Zin}";

    private static string Regel(Bevinding bevinding) => string.Join(
        " | ",
        bevinding.Code,
        bevinding.Oordeel,
        bevinding.Artikel,
        bevinding.Zin,
        string.Join("; ", bevinding.Gegevens.Select(gegeven => gegeven.Naam)),
        bevinding.Keerpunt is { } keerpunt ? $"{keerpunt.Oordeel}: {keerpunt.Zin} ({string.Join("; ", keerpunt.Veranderingen.Select(gegeven => $"{gegeven.Naam}: {gegeven.Waarde}"))})" : "");
}
