using FsCheck;
using FsCheck.Xunit;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Tests.Zaken;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Regelingen;

/// <summary>Schrijven en teruglezen verandert niets aan een regeling, ook niet aan een die op een plek raar is; wat niet klopt wordt geweigerd met bestand en plek.</summary>
public sealed class RegelingRondreisTests
{
    private static readonly Lazy<IReadOnlyList<(string Plek, Regeling Regeling)>> Raar = new(() => [.. RegelingCatalogus.Ingebouwd.Alle.SelectMany(RareWaarden.Van)]);

    public static TheoryData<string> Meegeleverd => [.. RegelingCatalogus.Ingebouwd.Alle.Select(Kenmerk)];

    [Theory, MemberData(nameof(Meegeleverd))]
    public void Een_meegeleverde_regeling_komt_gelijk_terug(string kenmerk)
    {
        var tekst = Tekst(Zoek(kenmerk));

        var gelezen = RegelingCatalogus.FromJson("proef.json", tekst);

        Assert.True(gelezen.Gelukt, string.Join("; ", gelezen.Weigeringen));
        Assert.Equal(tekst, Tekst(gelezen.Waarde));
    }

    [Property(MaxTest = 120)]
    public void Een_regeling_met_een_rare_waarde_komt_gelijk_terug_of_wordt_met_haar_plek_geweigerd(PositiveInt keuze)
    {
        var (plek, regeling) = Raar.Value[keuze.Get * 7919 % Raar.Value.Count];
        var tekst = Tekst(regeling);

        var gelezen = RegelingCatalogus.FromJson("proef.json", tekst);

        if (gelezen.Gelukt)
        {
            Assert.True(tekst == Tekst(gelezen.Waarde), plek);
        }
        else
        {
            Assert.All(gelezen.Weigeringen, weigering => Assert.True(
                weigering.Veld is { Length: > 0 } && weigering.Uitleg.StartsWith("proef.json, regel ", StringComparison.Ordinal), $"{plek}: {weigering}"));
        }
    }

    private static string Kenmerk(Regeling regeling) => $"{regeling.Id}/{regeling.Versie}";

    private static Regeling Zoek(string kenmerk) => RegelingCatalogus.Ingebouwd.Alle.Single(regeling => Kenmerk(regeling) == kenmerk);
}
