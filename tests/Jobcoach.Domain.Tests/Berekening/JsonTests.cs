using System.Text.Json;
using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using static Jobcoach.Domain.Tests.Berekening.BerekeningVoorbeelden;
using static Jobcoach.Domain.Tests.Doelgroep.DoelgroepVoorbeelden;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Berekening;

public sealed class JsonTests
{
    public static TheoryData<object> Records =>
    [
        Uwv,
        Hoofdstuk8,
        Baan,
        Proefplaatsing,
        MetSfb with { Toelichting = "Vastgesteld op grond van een eerdere rapportage." },
        new Jobcoachorganisatie("org-1", "Voorbeeld Jobcoaching", Erkend: true),
        new Werkgever("wg-1", "Voorbeeldbedrijf", Werkgeversgrootte.Midden),
        Vraag("midden", 1) with { GevraagdeUren = Uren.Van(37.5m), Proefmaanden = 2 },
        Bereken(Uwv, Vraag("intensief", 1)),
        new EerdereBegeleiding(new(2012, 2, 2), new(2013, 2, 1), ZelfdeWerkgever: false, ZelfdeWerk: null, Begeleidingsvorm.Intern, new DateOnly(2013, 5, 1)),
        Bereken(Hoofdstuk8, Vraag("licht", 5)),
        Doelgroeptoets.Toets(Uwv, Baan, MetSfb, isVervolg: false).ToList(),
    ];

    [Theory, MemberData(nameof(Records), DisableDiscoveryEnumeration = true)]
    public void Every_record_survives_json(object waarde)
    {
        var tekst = JsonSerializer.Serialize(waarde, waarde.GetType(), Json);

        var terug = JsonSerializer.Deserialize(tekst, waarde.GetType(), Json);

        Assert.Equal(tekst, JsonSerializer.Serialize(terug, waarde.GetType(), Json));
    }

    [Fact]
    public void Values_of_a_record_come_back_equal() =>
        Assert.Equal(Baan, JsonSerializer.Deserialize<Dienstverband>(JsonSerializer.Serialize(Baan, Json), Json));

    [Fact]
    public void Enums_are_words() =>
        Assert.Contains("\"soort\":\"bedragPerJaar\"", JsonSerializer.Serialize<Intensiteit>(Hoofdstuk8.Regimes[0].Intensiteit, Json), StringComparison.Ordinal);
}
