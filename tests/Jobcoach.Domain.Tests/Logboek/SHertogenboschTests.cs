using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Logboek;

/// <summary>De lijsten van het Jobcoach Protocol 's-Hertogenbosch uit het meegeleverde bestand, en wat zij met een gespeelde zaak doen.</summary>
public sealed class SHertogenboschTests
{
    private static readonly DateOnly Start = new(2023, 2, 6);
    private static readonly Regeling Bosch = RegelingCatalogus.Ingebouwd.Zoek("s-hertogenbosch", 2023)!;

    [Fact, Trait("Regeling", "s-hertogenbosch-2023, doelen"), Trait("Parameter", "doelen.doelenLimitatief"), Trait("Parameter", "doelen.activiteitenLimitatief")]
    public void Het_protocol_noemt_acht_doelen_met_vijfentwintig_activiteiten_en_alleen_de_doelen_zijn_limitatief()
    {
        var lijst = new Activiteitenlijst(Bosch);

        Assert.Equal(["d1", "d2", "d3", "d4", "d5", "d6", "d7", "d8"], Bosch.Doelen.Doelen.Select(doel => doel.Code));
        Assert.Equal([2, 2, 3, 3, 5, 2, 5, 3], Bosch.Doelen.Doelen.Select(doel => doel.Activiteiten.Count));
        Assert.Equal(25, Bosch.Doelen.Doelen.SelectMany(doel => doel.Activiteiten).Select(activiteit => activiteit.Code).Distinct().Count());
        Assert.All(Bosch.Doelen.Doelen.SelectMany(doel => doel.Activiteiten), activiteit => Assert.Equal(Activiteitstand.InLijst, lijst.Stand(activiteit.Code)));
        Assert.Equal((Activiteitstand.Vrij, Activiteitstand.BuitenLijst), (lijst.Stand("d3-gereedschap"), lijst.Stand("d9-muziek")));
    }

    [Theory, Trait("Regeling", "s-hertogenbosch-2023, niet vergoedbaar"), Trait("Parameter", "nietVergoedbaar"), Trait("Parameter", "verantwoording.reistijdApartVergoed")]
    [InlineData("nv-bedrijfsvoering", "Eigen bedrijfsvoering van de jobcoach, waaronder administratieve werkzaamheden")]
    [InlineData("nv-reistijd", "Reistijd van de jobcoach")]
    [InlineData("nv-overdracht", "Overdracht van persoonsinformatie van de ene naar de andere jobcoach")]
    [InlineData("nv-scholing", "(Bij)scholing van de jobcoach")]
    [InlineData("nv-intervisie", "Intervisie")]
    [InlineData("nv-bemiddeling", "Bemiddeling van de persoon naar ander werk")]
    public void Wat_het_protocol_niet_vergoedt_telt_niet_mee(string code, string naam)
    {
        var (verantwoord, bevindingen) = Speel(Regel("r1", 10, 3), Regel("r2", 11, 1.5m) with { Activiteit = code });
        var bevinding = bevindingen.Single(een => een.Code == "niet-vergoedbaar");

        Assert.Equal(Uren.Van(3), verantwoord);
        Assert.Equal((Oordeel.VoldoetNiet, $"{naam} telt niet mee als begeleiding: 1,5 uur wordt niet vergoed."), (bevinding.Oordeel, bevinding.Zin));
        Assert.Equal("Jobcoach Protocol 's-Hertogenbosch 2023, niet voor vergoeding (niet limitatief)", bevinding.Artikel);
    }

    [Fact, Trait("Regeling", "s-hertogenbosch-2023, niet vergoedbaar"), Trait("Parameter", "nietVergoedbaar")]
    public void Meer_dan_deze_zes_noemt_het_protocol_niet() => Assert.Equal(
        ["nv-bedrijfsvoering", "nv-reistijd", "nv-overdracht", "nv-scholing", "nv-intervisie", "nv-bemiddeling"],
        Bosch.NietVergoedbaar.Waarde!.Select(activiteit => activiteit.Code));

    [Theory, Trait("Regeling", "s-hertogenbosch-2023, thuissituatie"), Trait("Parameter", "verantwoording.buitenThuissituatie"), Trait("Parameter", "verantwoording.thuissituatieAlleenWerkgerelateerd")]
    [InlineData("bt-belastingpapieren", "Invullen van belastingpapieren")]
    [InlineData("bt-zorgtoeslag", "Aanvragen van zorgtoeslag")]
    [InlineData("bt-schuldsanering", "Begeleiding bij schuldsanering")]
    public void Wat_niet_onder_de_thuissituatie_valt_telt_niet_mee(string code, string naam)
    {
        var (verantwoord, bevindingen) = Speel(Regel("r1", 10, 3) with { Activiteit = "d6-schakel" }, Regel("r2", 11, 1.5m) with { Activiteit = code });
        var buiten = bevindingen.Single(een => een.Code == "buiten-thuissituatie");
        var thuis = bevindingen.Single(een => een.Code == "thuissituatie");

        Assert.Equal(Uren.Van(3), verantwoord);
        Assert.Equal(
            (Oordeel.BeoordelingNodig, $"{naam} valt niet onder begeleiding in de thuissituatie: 1,5 uur telt niet mee. Beoordeel of de werknemer andere hulp nodig heeft."),
            (buiten.Oordeel, buiten.Zin));
        Assert.Equal(
            (Oordeel.BeoordelingNodig, "Er is 3 uur begeleid in de thuissituatie. Dat kan alleen voor zover het met het werk te maken heeft. Beoordeel dat."),
            (thuis.Oordeel, thuis.Zin));
        Assert.Equal(["bt-belastingpapieren", "bt-zorgtoeslag", "bt-schuldsanering"], Bosch.Verantwoording.BuitenThuissituatie.Waarde!.Select(activiteit => activiteit.Code));
    }

    [Fact, Trait("Regeling", "s-hertogenbosch-2023, alle uren bij een doel"), Trait("Parameter", "verantwoording.alleUrenBijDoel")]
    public void Uren_zonder_doel_en_zonder_activiteit_voldoen_niet()
    {
        var bevinding = Speel(Regel("r1", 10, 2) with { Doel = Doelverwijzing.Overig, Activiteit = null }).Bevindingen.Single(een => een.Code == "uren-bij-doel");

        Assert.Equal(
            (Oordeel.VoldoetNiet, "2 uur hoort bij geen doel en bij geen activiteit. Elk uur hoort bij minstens een doel of activiteit."),
            (bevinding.Oordeel, bevinding.Zin));
    }

    [Theory, Trait("Regeling", "s-hertogenbosch-2023, rapportage"), Trait("Parameter", "verantwoording.maxUrenRapportage"), Trait("Parameter", "verantwoording.rapportageActiviteit")]
    [InlineData(120, Oordeel.Voldoet)]
    [InlineData(121, Oordeel.BeoordelingNodig)]
    public void Het_verslag_kost_hoogstens_twee_uur(int minuten, Oordeel oordeel) => Assert.Equal(
        oordeel,
        Speel(Regel("r1", 10, 2) with { Activiteit = "d8-rapportage", Duur = Uren.VanMinuten(minuten) }).Bevindingen.Single(een => een.Code.Contains("rapportagetijd", StringComparison.Ordinal)).Oordeel);

    private static Logboekregel Regel(string id, int dag, decimal uren) => new(
        id, Start.AddDays(dag), Uren.Van(uren), 1, Doelverwijzing.Doel1, "d3-handelingen", $"Geoefend, {id}.", false, DeJobcoach.Id, new(Start.AddDays(dag), new(12, 0), TimeSpan.Zero));

    // What a period with these entries gives after the verantwoording.
    private static (Uren Verantwoord, IReadOnlyList<Bevinding> Bevindingen) Speel(params Logboekregel[] regels)
    {
        var verloop = new Zaakverloop(Bosch, Start, Werk(Start), null).TotBegeleiding(null);
        verloop.Naar(verloop.Zaak.Perioden[0].Looptijd.TotEnMet.AddDays(1));
        var periode = new Zaakverloop(Bosch, verloop.Zaak, verloop.Vandaag, regels).Doe(DeJobcoach, new DienVerantwoordingIn(verloop.Verantwoording())).Zaak.Perioden[0];
        return (periode.VerantwoordeUren!.Value, periode.Verantwoordingsbevindingen!);
    }
}
