using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Afsluiting;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Ondertekeningen;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Ondertekeningen;

/// <summary>Een partij weigert te ondertekenen of neemt haar handtekening terug. Dat is een feit en geen oordeel.</summary>
[Trait("Regeling", "eigen, ondertekenen")]
public sealed class WeigerOndertekeningTests
{
    private const string Waarom = "Het aantal uren is niet besproken.";
    private static readonly Onderteken DeAanvraag = new(Ondertekenonderwerp.Aanvraag);
    private static readonly WeigerOndertekening Weiger = new(Ondertekenonderwerp.Aanvraag, Waarom);
    private static readonly WeigerOndertekening WeigerVerantwoording = new(Ondertekenonderwerp.Verantwoording, Waarom);
    private static readonly Onderteken Namens = DeAanvraag with { Partij = Partij.Werkgever, NamensReden = "Tekent op papier." };
    private static readonly Coachingsplan Plan = Verlopen.OngetekendPlan(Verlopen.Start);
    private static readonly Verantwoording Kaal = Verlopen.EenVerantwoording with { Ondertekeningen = [], EvaluatieWerkgever = null, EvaluatieWerknemer = null };

    [Fact]
    public void Wie_weigert_heeft_geantwoord_de_taak_is_weg_en_de_handtekening_ontbreekt()
    {
        var verloop = Verlopen.Nieuw().Ongetekend().MetArbeidsovereenkomst().Doe(DeWerknemer, DeAanvraag).Doe(DeJobcoach, DeAanvraag).Doe(DeWerkgever, Weiger);

        var aanvraag = verloop.Zaak.Aanvragen[0];
        Assert.Equal([new(Ondertekenformulier.Coachingsplan, Partij.Werkgever, Verlopen.Start, Waarom, DeWerkgever)], aanvraag.Ondertekenweigeringen);
        Assert.Empty(Ondertekenlijst.WieTekentNog(verloop.Zaak, verloop.Regeling));
        var bevinding = Bevinding(verloop, Volledigheidscode.OndertekendDoorWerkgever);
        Assert.Equal((Oordeel.VoldoetNiet, "De werkgever heeft het coachingsplan niet ondertekend. De werkgever weigert dat."), (bevinding.Oordeel, bevinding.Zin));
    }

    [Fact]
    public void Het_feit_zegt_wie_weigerde_en_niet_waarom()
    {
        var feit = Verlopen.Nieuw().Ongetekend().Doe(DeWerkgever, Weiger).Feiten.Single(een => een.Soort is Feitsoort.OndertekeningGeweigerd);

        Assert.Equal((DeWerkgever, "aanvraag/1/Werkgever", null), (feit.Door, feit.Verwijzing, feit.Reden));
    }

    [Fact]
    public void Wie_al_tekende_neemt_haar_handtekening_terug_van_elk_formulier()
    {
        var verloop = Verlopen.Nieuw().Ongetekend().Doe(DeWerkgever, DeAanvraag).Doe(DeWerknemer, DeAanvraag).Doe(DeWerknemer, Weiger);

        var aanvraag = verloop.Zaak.Aanvragen[0];
        Assert.Equal([Partij.Werkgever], aanvraag.Coachingsplan!.Ondertekeningen!.Select(een => een.Partij));
        Assert.Equal((true, null), (aanvraag.Coachingsplan.VerklaringAkkoord, aanvraag.Matchingsformat!.OndertekeningClient));
        Assert.Equal([Ondertekenformulier.Matchingsformat, Ondertekenformulier.Coachingsplan], aanvraag.Ondertekenweigeringen.Select(een => een.Formulier));
        Assert.Contains(verloop.Feiten, feit => feit is { Soort: Feitsoort.OndertekeningIngetrokken, Verwijzing: "aanvraag/1/Werknemer", Reden: null });
        Assert.DoesNotContain(verloop.Feiten, feit => feit.Soort is Feitsoort.OndertekeningGeweigerd);
        Assert.EndsWith("De werknemer weigert dat.", Bevinding(verloop, Volledigheidscode.MatchingsformatOndertekend).Zin, StringComparison.Ordinal);
    }

    [Fact]
    public void Trekt_de_enige_ondertekenaar_zich_terug_dan_is_er_ook_geen_verklaring_meer()
    {
        var plan = Verlopen.Nieuw().Ongetekend().Doe(DeWerkgever, DeAanvraag).Doe(DeWerkgever, Weiger).Zaak.Aanvragen[0].Coachingsplan!;

        Assert.Equal((0, null), (plan.Ondertekeningen!.Count, plan.VerklaringAkkoord));
    }

    [Fact]
    public void Wat_een_ander_over_of_namens_een_partij_tekende_wijkt_voor_haar_weigering()
    {
        var opPapier = Verlopen.Nieuw().Doe(DeWerkgever, Weiger);
        var namens = Verlopen.Nieuw().Ongetekend().Doe(DeJobcoach, Namens).Doe(DeWerkgever, Weiger);

        Assert.Null(opPapier.Zaak.Aanvragen[0].Coachingsplan!.OndertekeningVan(Partij.Werkgever));
        Assert.Null(namens.Zaak.Aanvragen[0].Coachingsplan!.OndertekeningVan(Partij.Werkgever));
        Assert.Equal("partij-weigert", Assert.Single(namens.Probeer(DeJobcoach, Namens)).Code);
    }

    [Fact]
    public void Zolang_getekend_kan_worden_tekent_wie_weigerde_alsnog_zelf()
    {
        var verloop = Verlopen.Nieuw().Ongetekend().Doe(DeWerkgever, Weiger).Doe(DeWerkgever, DeAanvraag);

        Assert.Empty(verloop.Zaak.Aanvragen[0].Ondertekenweigeringen);
        Assert.Equal(DeWerkgever, verloop.Zaak.Aanvragen[0].Coachingsplan!.OndertekeningVan(Partij.Werkgever)!.Door);
        Assert.Equal(Oordeel.Voldoet, Bevinding(verloop, Volledigheidscode.OndertekendDoorWerkgever).Oordeel);
    }

    [Fact]
    public void De_wettelijk_vertegenwoordiger_is_dezelfde_partij_als_de_werknemer()
    {
        var verloop = Verlopen.Nieuw().Ongetekend().Doe(DeWerknemer, DeAanvraag with { Partij = Partij.WettelijkVertegenwoordiger, NamensReden = "Mentor." }).Doe(DeWerknemer, Weiger);

        Assert.Empty(verloop.Zaak.Aanvragen[0].Coachingsplan!.Ondertekeningen!);
        Assert.Empty(verloop.Doe(DeWerknemer, DeAanvraag with { Partij = Partij.WettelijkVertegenwoordiger, NamensReden = "Mentor." }).Zaak.Aanvragen[0].Ondertekenweigeringen);
    }

    [Fact]
    public void Een_handtekening_die_een_indiener_meestuurt_komt_niet_in_de_plaats_van_een_weigering()
    {
        var opPapier = new Ondertekening(Partij.Werkgever, Verlopen.Start);
        var format = Verlopen.Nieuw().Ongetekend().Zaak.Aanvragen[0].Matchingsformat! with { OndertekeningClient = new(Partij.Werknemer, Verlopen.Start) };
        var verloop = Verlopen.Nieuw().Ongetekend().Doe(DeWerkgever, Weiger).Doe(DeWerknemer, Weiger)
            .Doe(DeJobcoach, new VulAan(Matchingsformat: format, Coachingsplan: Plan with { Ondertekeningen = [opPapier] }));

        Assert.Empty(verloop.Zaak.Aanvragen[0].Coachingsplan!.Ondertekeningen!);
        Assert.Null(verloop.Zaak.Aanvragen[0].Matchingsformat!.OndertekeningClient);
        Assert.Equal(3, verloop.Zaak.Aanvragen[0].Ondertekenweigeringen.Count);
    }

    [Fact]
    public void Verandert_de_tekst_dan_vervalt_de_weigering_en_wordt_de_partij_opnieuw_gevraagd()
    {
        var verloop = Verlopen.Nieuw().Ongetekend().Doe(DeWerkgever, Weiger).Doe(DeWerknemer, Weiger);
        var gevraagd = Gevraagd(verloop).Count();

        verloop.Doe(DeJobcoach, new VulAan(Coachingsplan: Plan with { AfsprakenRolWerkgever = "Anders.", Ondertekeningen = [new(Partij.Werkgever, Verlopen.Start)] }));

        Assert.Equal([Ondertekenformulier.Matchingsformat], verloop.Zaak.Aanvragen[0].Ondertekenweigeringen.Select(een => een.Formulier));
        Assert.Null(verloop.Zaak.Aanvragen[0].Coachingsplan!.OndertekeningVan(Partij.Werkgever));
        Assert.Contains(Rol.Werkgever, Ondertekenlijst.WieTekentNog(verloop.Zaak, verloop.Regeling));
        Assert.Equal([Rol.Werknemer, Rol.Werkgever], Gevraagd(verloop).Skip(gevraagd));
    }

    [Fact]
    [Trait("Wet", "Awb 4:15 lid 1")]
    public void Een_weigering_vult_de_aanvraag_niet_aan()
    {
        var verloop = Verlopen.Nieuw().Ongetekend().MetArbeidsovereenkomst().Doe(DeJobcoach, DeAanvraag).Doe(DeWerknemer, DeAanvraag).Doe(DeAdministratie, new BeoordeelVolledigheid(false));

        verloop.Doe(DeWerkgever, Weiger);

        Assert.Null(verloop.Zaak.Aanvragen[0].Aanvullingsverzoeken[0].AangevuldOp);
        Assert.True(verloop.Zaak.Aanvragen[0].Opschortingen[0].Loopt);
        Assert.NotNull(verloop.Doe(DeWerkgever, DeAanvraag).Zaak.Aanvragen[0].Aanvullingsverzoeken[0].AangevuldOp);
    }

    [Fact]
    public void Wat_een_weigering_betekent_oordeelt_de_uitvoerder()
    {
        var verloop = Verlopen.Nieuw().Ongetekend().MetArbeidsovereenkomst().Doe(DeWerkgever, Weiger);

        Assert.Empty(verloop.Probeer(DeAdministratie, new BeoordeelVolledigheid(true, Reden: "De handtekening is niet nodig.")));
        Assert.Empty(verloop.Probeer(DeAdministratie, new BeoordeelVolledigheid(false)));
    }

    public static TheoryData<string?, string> Redenen => new()
    {
        { null, "tekst-verplicht" },
        { " ", "tekst-verplicht" },
        { new string('x', Grenzen.Regel + 1), "tekst-te-lang" },
        { "\u0001", "tekst-ongeldig" },
    };

    [Theory, MemberData(nameof(Redenen))]
    public void Wie_weigert_zegt_waarom(string? reden, string code)
    {
        var weigering = Assert.Single(Verlopen.Nieuw().Ongetekend().Probeer(DeWerkgever, Weiger with { Reden = reden! }));

        Assert.Equal((code, "reden"), (weigering.Code, weigering.Veld));
    }

    [Fact]
    public void Twee_keer_weigeren_of_weigeren_wat_niet_gevraagd_wordt_kan_niet()
    {
        var verloop = Verlopen.Nieuw().Ongetekend();
        var zonderPlan = verloop.Zaak with { Aanvragen = [verloop.Zaak.Aanvragen[0] with { Coachingsplan = null }] };

        Assert.Equal("al-geweigerd", Assert.Single(verloop.Doe(DeWerkgever, Weiger).Probeer(DeWerkgever, Weiger)).Code);
        Assert.Equal("geen-handtekening-gevraagd", Assert.Single(Weiger.Pas(zonderPlan, verloop.Situatie(DeWerkgever)).Weigeringen).Code);
        Assert.Equal("ondertekenen-niet-aan-de-orde", Assert.Single(verloop.Probeer(DeWerkgever, WeigerVerantwoording)).Code);
        Assert.Equal("ondertekenen-niet-aan-de-orde", Assert.Single(Verlopen.Nieuw().TotToets().Probeer(DeWerkgever, Weiger)).Code);
    }

    [Fact]
    public void Is_na_een_weigering_een_formulier_veranderd_dan_weigert_men_opnieuw_en_staat_elke_weigering_er_een_keer()
    {
        var verloop = Verlopen.Nieuw().Ongetekend().Doe(DeWerknemer, Weiger).Doe(DeJobcoach, new VulAan(Coachingsplan: Plan with { AfsprakenRolWerkgever = "Anders." }));

        verloop.Doe(DeWerknemer, Weiger with { Reden = "Nog steeds niet." });

        Assert.Equal(["Nog steeds niet.", "Nog steeds niet."], verloop.Zaak.Aanvragen[0].Ondertekenweigeringen.Select(een => een.Reden));
    }

    [Fact]
    public void Een_partij_weigert_de_verantwoording_en_evalueert_toch()
    {
        var verloop = Ingediend().Doe(DeWerkgever, new Onderteken(Ondertekenonderwerp.Verantwoording)).Doe(DeWerkgever, WeigerVerantwoording)
            .Doe(DeWerkgever, new Evalueer(Evaluatieoordeel.Positief));

        var periode = verloop.Zaak.Perioden[0];
        Assert.Empty(periode.Verantwoording!.Ondertekeningen);
        Assert.Equal(Waarom, Assert.Single(periode.Ondertekenweigeringen).Reden);
        Assert.Equal([Rol.Werknemer, Rol.Jobcoach], Ondertekenlijst.WieTekentNog(verloop.Zaak, verloop.Regeling));
        var bevinding = periode.Verantwoordingsbevindingen!.Single(een => een.Code == "handtekening-werkgever");
        Assert.Equal((Oordeel.VoldoetNiet, "De handtekening van de werkgever ontbreekt. De werkgever weigert te tekenen."), (bevinding.Oordeel, bevinding.Zin));
        Assert.Contains(verloop.Feiten, feit => feit is { Soort: Feitsoort.OndertekeningIngetrokken, Verwijzing: "periode/1/Werkgever" });
        Assert.Empty(verloop.Doe(DeWerkgever, new Onderteken(Ondertekenonderwerp.Verantwoording)).Zaak.Perioden[0].Ondertekenweigeringen);
    }

    [Fact]
    public void Een_weigering_onder_de_verantwoording_blijft_bij_dezelfde_verantwoording_en_vervalt_bij_een_andere()
    {
        var verloop = Ingediend().Doe(DeWerkgever, WeigerVerantwoording).Doe(DeToetser, new OordeelOverVerantwoording(Beoordelingsuitkomst.Aanvullen, "Wat?"));
        var (anders, logboek) = (verloop.Kopie(), verloop.Kopie());
        var metHandtekening = Kaal with { Ondertekeningen = [new(Partij.Werkgever, Verlopen.Start)] };

        verloop.Doe(DeJobcoach, new DienVerantwoordingIn(metHandtekening));
        anders.Doe(DeJobcoach, new DienVerantwoordingIn(metHandtekening with { PassendeWerkplek = "De werkplek is verbouwd." }));
        logboek.Schrijf(Verlopen.Start.AddDays(40), 1).Doe(DeJobcoach, new DienVerantwoordingIn(Kaal));

        Assert.Equal((1, 0, 0), (Weigeringen(verloop), Weigeringen(anders), Weigeringen(logboek)));
        Assert.Empty(verloop.Zaak.Perioden[0].Verantwoording!.Ondertekeningen);
        Assert.Empty(anders.Zaak.Perioden[0].Verantwoording!.Ondertekeningen);
    }

    [Fact]
    public void De_reden_verdwijnt_met_het_dossier()
    {
        var verloop = new Zaakverloop(Verlopen.UwvMetBewaartermijn, Verlopen.Start, Werk(Verlopen.Start)).Doe(DeWerkgever, Weiger).Doe(DeWerknemer, new TrekIn("Toch niet.")).Naar(Verlopen.Start.AddYears(11));

        Assert.Equal(Fase.Vernietigd, verloop.Zaak.Fase);
        Assert.Empty(verloop.Zaak.Aanvragen[0].Ondertekenweigeringen);
    }

    private static Zaakverloop Ingediend() => new Zaakverloop(Verlopen.UwvMetHandtekeningen, Verlopen.Start, Werk(Verlopen.Start)).TotBegeleiding().TotVerantwoording().Doe(DeJobcoach, new DienVerantwoordingIn(Kaal));

    private static int Weigeringen(Zaakverloop verloop) => verloop.Zaak.Perioden[0].Ondertekenweigeringen.Count;

    private static Bevinding Bevinding(Zaakverloop verloop, string code) => verloop.Zaak.Aanvragen[0].Volledigheidsbevindingen!.Single(bevinding => bevinding.Code == code);

    private static IEnumerable<Rol> Gevraagd(Zaakverloop verloop) =>
        verloop.Zaak.Berichten.Where(bericht => bericht.Soort is Berichtsoort.OndertekeningGevraagd).Select(bericht => bericht.Aan);
}
