using Jobcoach.Domain.Handelingen;
using Jobcoach.TestSupport;

namespace Jobcoach.Domain.Tests.Zaken;

/// <summary>
/// Wat iemand van de handelingen te lezen krijgt, woord voor woord: elke weigering (code, soort, veld, uitleg) en elk feit met zijn verwijzing,
/// over alle standen van alle verlopen.
/// </summary>
public sealed class UitspraakTests
{
    [Fact]
    public void Elke_weigering_en_elk_feit_staat_in_het_zinnenboek()
    {
        List<Uitkomst<Overgang>> uitkomsten = [.. HandelingPerFaseTests.Pogingen.Select(poging => poging.Uitkomst), .. RareInvoerTests.Uitkomsten(), .. RareInvoerTests.Openingen()];
        var weigeringen = uitkomsten.SelectMany(uitkomst => uitkomst.Weigeringen)
            .Select(weigering => $"weigering {weigering.Code} | {weigering.Soort} | {weigering.Veld} | {weigering.Uitleg}");
        var feiten = uitkomsten.Where(uitkomst => uitkomst.Gelukt).SelectMany(uitkomst => uitkomst.Waarde!.Feiten)
            .Select(feit => $"feit {feit.Soort} | {feit.Verwijzing}");

        Assert.Null(Goud.Verschil(weigeringen.Concat(feiten).Distinct().Order(StringComparer.Ordinal)));
    }
}
