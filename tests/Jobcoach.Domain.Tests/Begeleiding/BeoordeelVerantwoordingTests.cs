using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Tests.Logboek;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Begeleiding;

[Trait("Regeling", "uwv-2014, B.4")]
public sealed class BeoordeelVerantwoordingTests
{
    private static readonly DateOnly Dag = Verlopen.Start.AddDays(20);

    private static readonly OordeelOverVerantwoording Akkoord = new(Beoordelingsuitkomst.Akkoord);

    [Fact]
    public void De_beoordeling_kijkt_naar_handtekeningen_termijn_activiteiten_ziekte_en_signalen()
    {
        var regels = new[]
        {
            Regel("r1", Dag, 2) with { TijdensZiekte = true },
            Regel("r2", Dag.AddDays(1), 1) with { Activiteit = "nv-reistijd" },
            Regel("r3", Dag.AddDays(2), 1) with { Activiteit = "d6-schakel" },
        };

        Assert.Equal(
            [
                "uren-binnen-toekenning", "handtekening-jobcoach", "handtekening-werknemer", "handtekening-werkgever", "inzicht-in-resultaten",
                "evaluatie-werkgever", "evaluatie-werkgever-ondertekend", "evaluatie-werknemer", "evaluatie-werknemer-ondertekend",
                "verantwoording-op-tijd", "niet-vergoedbaar", "thuissituatie", "ziektetoestemming", "signaal-tijdens-ziekte",
            ],
            Bevindingen(regels).Select(bevinding => bevinding.Code));
    }

    [Fact, Trait("Parameter", "nietVergoedbaar"), Trait("Parameter", "verantwoording.reistijdApartVergoed")]
    public void Reistijd_gaat_niet_van_de_toegekende_uren_af()
    {
        var verloop = Met(Regel("r1", Dag, 2), Regel("r2", Dag.AddDays(1), 7) with { Activiteit = "nv-reistijd" });

        Assert.Equal(Uren.Van(2), verloop.Verantwoord().Zaak.Perioden[0].VerantwoordeUren);
    }

    [Theory, Trait("Parameter", "termijnen.verantwoording.aantal")]
    [InlineData(0, Oordeel.Voldoet, "De verantwoording is op tijd ingediend.")]
    [InlineData(1, Oordeel.VoldoetNiet, "De verantwoording kwam na 29 augustus 2015, de laatste dag van de termijn.")]
    public void Een_verantwoording_komt_binnen_vier_weken_na_de_periode(int dagenTeLaat, Oordeel oordeel, string zin)
    {
        var laatste = new DateOnly(2015, 8, 29);
        var bevinding = Een("verantwoording-op-tijd", Met().Naar(laatste.AddDays(dagenTeLaat)));

        Assert.Equal((oordeel, zin), (bevinding.Oordeel, bevinding.Zin));
        Assert.Equal(Verlopen.Uwv.Termijnen.Verantwoording.Aantal.Bron, bevinding.Artikel);
        Assert.Equal(oordeel is Oordeel.VoldoetNiet ? [new("ingediend op", "29 augustus 2015")] : null, bevinding.Keerpunt?.Veranderingen);
    }

    [Fact, Trait("Parameter", "verantwoording.logboekHandtekeningen")]
    public void Een_handtekening_noemt_waar_staat_wie_het_logboek_tekent() =>
        Assert.All(
            Bevindingen(Regel("r1", Dag, 1)).Where(een => een.Code.StartsWith("handtekening-", StringComparison.Ordinal)),
            een => Assert.Equal(Verlopen.Uwv.Verantwoording.LogboekHandtekeningen.Bron, een.Artikel));

    [Fact, Trait("Parameter", "verantwoording.alleUrenBijDoel")]
    public void Uren_zonder_doel_komen_in_de_beoordeling() =>
        Assert.Equal(Oordeel.NietVastgesteld, Bevindingen(Regel("r1", Dag, 1) with { Doel = Doelverwijzing.Overig, Activiteit = null }).Single(een => een.Code == "uren-bij-doel").Oordeel);

    [Fact, Trait("Parameter", "verantwoording.urenregistratieBinnenWeken")]
    public void Te_laat_geschreven_uren_geven_een_signaal_met_de_bron_van_de_regeling()
    {
        var laat = Bevindingen(Regel("r1", Dag, 1) with { VastgelegdOp = new(Dag.AddDays(8), new(12, 0), TimeSpan.Zero) }).Single(een => een.Code == "signaal-laat-geschreven");

        Assert.Equal(Verlopen.Uwv.Verantwoording.UrenregistratieBinnenWeken.Bron, laat.Artikel);
    }

    [Theory, Trait("Parameter", "verantwoording.logboekHandtekeningen")]
    [InlineData("", null)] // nobody: no finding at all
    [InlineData("jobcoach werknemer", Oordeel.VoldoetNiet)]
    public void Wie_het_logboek_tekent_zegt_de_regeling(string rollen, Oordeel? werknemer)
    {
        var wie = rollen.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(rol => Enum.Parse<Jobcoach.Domain.Handelingen.Rol>(rol, ignoreCase: true)).ToList();
        var regeling = Verlopen.Uwv with { Verantwoording = Verlopen.Uwv.Verantwoording with { LogboekHandtekeningen = Logboekregelingen.Over<IReadOnlyList<Jobcoach.Domain.Handelingen.Rol>?>(wie) } };

        var bevindingen = Bevindingen(regeling, verantwoording => verantwoording with { Ondertekeningen = [] });

        Assert.Equal(werknemer, bevindingen.SingleOrDefault(een => een.Code == "handtekening-werknemer")?.Oordeel);
        Assert.DoesNotContain(bevindingen, een => een.Code == "handtekening-werkgever");
    }

    [Theory]
    [Trait("Parameter", "verantwoording.werkgeversevaluatie"), Trait("Parameter", "verantwoording.klantevaluatie"), Trait("Parameter", "verantwoording.evaluatieOndertekend")]
    [InlineData(true, Oordeel.VoldoetNiet)]
    [InlineData(false, null)]
    [InlineData(null, Oordeel.NietVastgesteld)]
    public void Of_er_een_ondertekende_evaluatie_moet_zijn_zegt_de_regeling(bool? eis, Oordeel? oordeel)
    {
        var regeling = Verlopen.Uwv with
        {
            Verantwoording = Verlopen.Uwv.Verantwoording with
            {
                Werkgeversevaluatie = Logboekregelingen.Over(eis),
                Klantevaluatie = Logboekregelingen.Over(eis),
                EvaluatieOndertekend = Logboekregelingen.Over(eis),
            },
        };
        var zonder = Bevindingen(regeling, verantwoording => verantwoording with { EvaluatieWerkgever = null, EvaluatieWerknemer = null });
        var nietGetekend = Bevindingen(regeling, verantwoording => verantwoording with { EvaluatieWerkgever = verantwoording.EvaluatieWerkgever! with { OndertekendOp = null } });

        Assert.Equal(oordeel, zonder.SingleOrDefault(een => een.Code == "evaluatie-werkgever")?.Oordeel);
        Assert.Equal(oordeel, zonder.SingleOrDefault(een => een.Code == "evaluatie-werknemer")?.Oordeel);
        Assert.Equal(oordeel, nietGetekend.SingleOrDefault(een => een.Code == "evaluatie-werkgever-ondertekend")?.Oordeel);
    }

    [Theory, Trait("Parameter", "verantwoording.inzichtInResultaten")]
    [InlineData(true, Oordeel.VoldoetNiet)] // one of the two answers is not enough
    [InlineData(false, null)]
    [InlineData(null, Oordeel.NietVastgesteld)]
    public void Of_beide_vragen_over_de_resultaten_beantwoord_moeten_zijn_zegt_de_regeling(bool? eis, Oordeel? oordeel)
    {
        var regeling = Verlopen.Uwv with { Verantwoording = Verlopen.Uwv.Verantwoording with { InzichtInResultaten = Logboekregelingen.Over(eis) } };

        var half = Bevindingen(regeling, verantwoording => verantwoording with { ZelfstandigDoorWerkgever = null });
        var beide = Bevindingen(regeling, verantwoording => verantwoording);

        Assert.Equal(oordeel, half.SingleOrDefault(een => een.Code == "inzicht-in-resultaten")?.Oordeel);
        Assert.Equal(eis is false ? null : Oordeel.Voldoet, beide.SingleOrDefault(een => een.Code == "inzicht-in-resultaten")?.Oordeel);
    }

    [Theory, Trait("Regeling", "uwv-erkenningskader-2012"), Trait("Parameter", "kwaliteit.minKlanttevredenheid")]
    [InlineData("6.5", "6.4", true)]
    [InlineData("6.5", "6.5", false)]
    [InlineData(null, "1", false)]
    public void Een_cijfer_onder_de_norm_van_de_regeling_valt_op(string? norm, string cijfer, bool opvalt)
    {
        var regeling = Verlopen.Uwv with { Kwaliteit = Verlopen.Uwv.Kwaliteit with { MinKlanttevredenheid = Logboekregelingen.Over(norm is null ? (decimal?)null : Getal(norm)) } };

        var bevindingen = Bevindingen(regeling, verantwoording => verantwoording with { EvaluatieWerkgever = verantwoording.EvaluatieWerkgever! with { Cijfer = Getal(cijfer) } });

        Assert.Equal(opvalt, bevindingen.Any(een => een.Code == "tevredenheid-werkgever"));
    }

    [Theory, Trait("Parameter", "regimes.overhevelenTerugUren")]
    [InlineData(null, Oordeel.VoldoetNiet)]
    [InlineData(1.0, Oordeel.BeoordelingNodig)]
    public void Uren_boven_de_toekenning_kunnen_alleen_uit_een_volgende_periode_als_het_regime_dat_toelaat(double? uren, Oordeel oordeel)
    {
        var regimes = Verlopen.Uwv.Regimes.Select(regime => regime with { OverhevelenTerugUren = Logboekregelingen.Over((decimal?)uren) }).ToList();
        var toegekend = Met().Zaak.Perioden[0].ToegekendeUren!.Value;
        var regel = Regel("r1", Dag, 1) with { Duur = toegekend + Uren.Van(1) };

        Assert.Equal(oordeel, Bevindingen(Verlopen.Uwv with { Regimes = regimes }, verantwoording => verantwoording, regel).Single(een => een.Code == "uren-binnen-toekenning").Oordeel);
    }

    [Fact]
    public void Een_negatieve_evaluatie_zet_nader_onderzoek_op_de_werklijst_tot_de_uitkomst_vastligt()
    {
        var verloop = Met().Verantwoord(Evaluatieoordeel.Negatief);
        Assert.Equal([Taaksoort.NaderOnderzoekDoen], Taken(verloop));
        Assert.Equal("nader-onderzoek-nodig", Assert.Single(verloop.Probeer(DeToetser, Akkoord)).Code);

        // The vervolgaanvraag may come in, but stays in this phase: no besluit before the outcome.
        Assert.Equal(Fase.Verantwoording, verloop.VraagVervolg("midden").Zaak.Fase);
        Assert.Equal([Taaksoort.NaderOnderzoekDoen], Taken(verloop));

        verloop.Doe(DeToetser, Akkoord with { NaderOnderzoek = "Gesproken; de leidinggevende is gewisseld." });
        Assert.Equal(Fase.Volledigheid, verloop.Zaak.Fase);
        Assert.Equal("Gesproken; de leidinggevende is gewisseld.", verloop.Zaak.Perioden[0].Beoordelingen[^1].NaderOnderzoek);
        Assert.DoesNotContain(Taaksoort.NaderOnderzoekDoen, Taken(verloop));
    }

    [Fact]
    public void Vraagt_de_toetser_eerst_aanvulling_dan_is_de_jobcoach_aan_zet_en_daarna_weer_het_onderzoek()
    {
        var verloop = Met().Verantwoord(Evaluatieoordeel.Negatief).Doe(DeToetser, new OordeelOverVerantwoording(Beoordelingsuitkomst.Aanvullen, "Welke doelen?"));
        Assert.Equal([Taaksoort.Verantwoorden], Taken(verloop));

        Assert.Equal([Taaksoort.NaderOnderzoekDoen], Taken(verloop.Verantwoord(Evaluatieoordeel.Negatief)));
    }

    [Fact]
    public void Een_positieve_evaluatie_vraagt_gewoon_een_oordeel() => Assert.Equal([Taaksoort.VerantwoordingBeoordelen], Taken(Met().Verantwoord()));

    [Theory]
    [InlineData(Eindreden.EindeDienstbetrekking)]
    [InlineData(Eindreden.AndereWerkgever)]
    [InlineData(Eindreden.Ingetrokken)]
    public void Ook_bij_een_vroeg_einde_wordt_de_periode_verantwoord(Eindreden reden)
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding().Naar(Dag).Doe(DeJobcoach, new Beeindig(reden, Dag)).Naar(Dag.AddDays(1));

        Assert.Equal(Fase.Verantwoording, verloop.Zaak.Fase);
        Assert.Equal(Dag, verloop.Zaak.Perioden[0].Looptijd.TotEnMet);
        Assert.Contains(Taaksoort.Verantwoorden, Taken(verloop));
        Assert.Equal(Fase.Bewaren, verloop.Verantwoord().Doe(DeToetser, Akkoord).Zaak.Fase);
        Assert.NotNull(Assert.Single(verloop.Zaak.Perioden).Resultaat);
    }

    [Fact]
    public void Ook_het_einde_van_een_proefplaatsing_wordt_verantwoord()
    {
        var verloop = new Zaakverloop("uwv", Verlopen.Start, Verlopen.Proefplaatsing).MetProefformulier()
            .Doe(DeAdministratie, new Jobcoach.Domain.Aanvragen.BeoordeelVolledigheid(true))
            .Doe(DeToetser, new Jobcoach.Domain.Doelgroep.LegVaststellingVast(Vaststelling(Verlopen.Start)))
            .Doe(DeToetser, new Jobcoach.Domain.Toetsing.RondToetsAf(Voorbeelden.Toets)).KenToe("midden").TotVerantwoording();

        Assert.Equal((Fase.Verantwoording, 0), (verloop.Zaak.Fase, verloop.Zaak.Perioden[0].Nummer));
        Assert.Equal([Taaksoort.Verantwoorden], Taken(verloop));
    }

    private static Logboekregel Regel(string id, DateOnly dag, decimal uren) => new(
        id, dag, Uren.Van(uren), 1, Doelverwijzing.Doel1, "d3-handelingen", $"Geoefend, {id}.", false, DeJobcoach.Id, new(dag, new(12, 0), TimeSpan.Zero));

    // A zaak at the end of its first period, with these entries.
    private static Zaakverloop Met(params Logboekregel[] regels)
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding().TotVerantwoording();
        return new(verloop.Regeling, verloop.Zaak, verloop.Vandaag, regels);
    }

    private static IReadOnlyList<Bevinding> Bevindingen(params Logboekregel[] regels) => Met(regels).Verantwoord().Zaak.Perioden[0].Verantwoordingsbevindingen!;

    private static IReadOnlyList<Bevinding> Bevindingen(Regeling regeling, Func<Verantwoording, Verantwoording> wijzig, params Logboekregel[] regels)
    {
        var met = Met(regels);
        Zaakverloop verloop = new(regeling, met.Zaak, met.Vandaag, regels);
        return verloop.Doe(DeJobcoach, new DienVerantwoordingIn(wijzig(verloop.Verantwoording()))).Zaak.Perioden[0].Verantwoordingsbevindingen!;
    }

    private static decimal Getal(string getal) => decimal.Parse(getal, System.Globalization.CultureInfo.InvariantCulture);

    private static Bevinding Een(string code, Zaakverloop verloop) =>
        verloop.Verantwoord().Zaak.Perioden[0].Verantwoordingsbevindingen!.Single(bevinding => bevinding.Code == code);

    private static IEnumerable<Taaksoort> Taken(Zaakverloop verloop) => Takenlijst.Van(verloop.Zaak, verloop.Regeling, verloop.Vandaag).Select(taak => taak.Soort);
}
