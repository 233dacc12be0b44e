using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Tests.Regelingen.Waarden;

/// <summary>
/// Elke waarde en elke lege plaats van elk meegeleverd bestand, naast wat de bronnen zeggen.
/// De rijen worden niet vooraf opgesomd: het zijn er tweeduizend, en de mutatieproef zou elke rij apart draaien.
/// </summary>
public sealed class WaardetabelTests
{
    private static readonly Dictionary<string, (string Bestand, string Tabel)> Tabellen = new()
    {
        ["Uwv2012"] = ("uwv-2012", Uwv2012.Tabel),
        ["Uwv2014"] = ("uwv-2014", Uwv2014.Tabel),
        ["UwvIntern2015"] = ("uwv-intern-2015", UwvIntern2015.Tabel),
        ["Hoofdstuk8"] = ("gemeentelijk-hoofdstuk-8", Hoofdstuk8.Tabel),
        ["SHertogenbosch2023"] = ("s-hertogenbosch-2023", SHertogenbosch2023.Tabel),
        ["Rotterdam2023"] = ("rotterdam-2023", Rotterdam2023.Tabel),
        ["RotterdamIntern2023"] = ("rotterdam-intern-2023", RotterdamIntern2023.Tabel),
        ["Amsterdam2025"] = ("amsterdam-2025", Amsterdam2025.Tabel),
    };

    private static readonly Dictionary<string, IReadOnlyDictionary<string, string>> Bestanden =
        Tabellen.Values.ToDictionary(tabel => tabel.Bestand, tabel => Regelingwaarden.Lees(tabel.Bestand));

    public static IEnumerable<TheoryDataRow<string, string>> Rijen(string tabel) => Regelingwaarden.Rijen(Tabellen[tabel].Tabel);

    [Theory, Trait("Regeling", "uwv-2012")]
    [MemberData(nameof(Rijen), "Uwv2012", DisableDiscoveryEnumeration = true)]
    public void UWV_2012_zegt_dit(string pad, string waarde) => Assert.Equal(waarde, Waarde("uwv-2012", pad));

    [Theory, Trait("Regeling", "uwv-2014")]
    [MemberData(nameof(Rijen), "Uwv2014", DisableDiscoveryEnumeration = true)]
    public void UWV_2014_zegt_dit(string pad, string waarde) => Assert.Equal(waarde, Waarde("uwv-2014", pad));

    [Theory, Trait("Regeling", "uwv-intern-2015")]
    [MemberData(nameof(Rijen), "UwvIntern2015", DisableDiscoveryEnumeration = true)]
    public void De_interne_jobcoach_van_UWV_2015_zegt_dit(string pad, string waarde) => Assert.Equal(waarde, Waarde("uwv-intern-2015", pad));

    [Theory, Trait("Regeling", "gemeentelijk-hoofdstuk-8")]
    [MemberData(nameof(Rijen), "Hoofdstuk8", DisableDiscoveryEnumeration = true)]
    public void Hoofdstuk_8_zegt_dit(string pad, string waarde) => Assert.Equal(waarde, Waarde("gemeentelijk-hoofdstuk-8", pad));

    [Theory, Trait("Regeling", "s-hertogenbosch-2023")]
    [MemberData(nameof(Rijen), "SHertogenbosch2023", DisableDiscoveryEnumeration = true)]
    public void s_Hertogenbosch_2023_zegt_dit(string pad, string waarde) => Assert.Equal(waarde, Waarde("s-hertogenbosch-2023", pad));

    [Theory, Trait("Regeling", "rotterdam-2023")]
    [MemberData(nameof(Rijen), "Rotterdam2023", DisableDiscoveryEnumeration = true)]
    public void Rotterdam_2023_zegt_dit(string pad, string waarde) => Assert.Equal(waarde, Waarde("rotterdam-2023", pad));

    [Theory, Trait("Regeling", "rotterdam-intern-2023")]
    [MemberData(nameof(Rijen), "RotterdamIntern2023", DisableDiscoveryEnumeration = true)]
    public void Interne_werkbegeleiding_in_Rotterdam_2023_zegt_dit(string pad, string waarde) => Assert.Equal(waarde, Waarde("rotterdam-intern-2023", pad));

    [Theory, Trait("Regeling", "amsterdam-2025")]
    [MemberData(nameof(Rijen), "Amsterdam2025", DisableDiscoveryEnumeration = true)]
    public void Amsterdam_2025_zegt_dit(string pad, string waarde) => Assert.Equal(waarde, Waarde("amsterdam-2025", pad));

    [Fact]
    public void Elke_parameter_van_elk_meegeleverd_bestand_staat_in_een_tabel()
    {
        Assert.Equal(RegelingCatalogus.Ingebouwd.Alle.Count, Tabellen.Count);
        Assert.All(Tabellen.Values, tabel => Assert.Equal(
            Bestanden[tabel.Bestand].Keys.Order(StringComparer.Ordinal),
            Regelingwaarden.Rijen(tabel.Tabel).Select(rij => rij.Data.Item1).Order(StringComparer.Ordinal)));
    }

    private static string? Waarde(string bestand, string pad) => Bestanden[bestand].GetValueOrDefault(pad);
}
