using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Planning;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;
using Planningstabel = Jobcoach.Domain.Planning.Planning;

namespace Jobcoach.Domain.Tests.Planning;

/// <summary>De tabel: per fase wat aan de beurt is en tot wanneer gewacht mag worden. Beslistermijn: 30 maart; periode: tot en met 1 augustus 2015.</summary>
public sealed class PlanningTests
{
    private static readonly DateOnly NaBeslistermijn = new(2015, 3, 31);

    public static TheoryData<Fase, string, Func<Zaakverloop>, DateOnly?> Wachten => new()
    {
        { Fase.Volledigheid, "op het oordeel van de administratie", () => Verlopen.Nieuw(), NaBeslistermijn },
        { Fase.Volledigheid, "op de aanvulling", () => Verlopen.Nieuw().Doe(DeAdministratie, new BeoordeelVolledigheid(false)), new(2015, 2, 17) },
        { Fase.Besluit, "op het besluit buiten behandeling", () => Verlopen.Nieuw().Doe(DeAdministratie, new BeoordeelVolledigheid(false)).Naar(new(2015, 2, 17)), new(2015, 3, 17) },
        { Fase.Doelgroeptoets, "op de vaststelling", () => Verlopen.Nieuw().MetArbeidsovereenkomst().Doe(DeAdministratie, new BeoordeelVolledigheid(true)), NaBeslistermijn },
        { Fase.Toets, "op de toets", () => Verlopen.Nieuw().TotToets(), NaBeslistermijn },
        { Fase.Toets, "terwijl de termijn stilstaat", () => Verlopen.Nieuw().TotToets().Doe(DeToetser, new SchortOp(Opschortingsgrond.Overmacht, Verlopen.Start, null, "Brand.")), null },
        { Fase.Besluit, "op een voorstel", () => Verlopen.Nieuw().TotBesluit(), NaBeslistermijn },
        { Fase.Besluit, "na de beslistermijn", () => Verlopen.Nieuw().TotBesluit().Naar(NaBeslistermijn), null },
        { Fase.Begeleiding, "op de eerste herinnering", () => Verlopen.Nieuw().TotBegeleiding(), new(2015, 7, 4) },
        { Fase.Begeleiding, "op de tweede herinnering", () => Verlopen.Nieuw().TotBegeleiding().Naar(new(2015, 7, 4)), new(2015, 7, 25) },
        { Fase.Begeleiding, "op het einde van de periode", () => Verlopen.Nieuw().TotBegeleiding().Naar(new(2015, 7, 25)), new(2015, 8, 2) },
        { Fase.Verantwoording, "op de verantwoording", () => Verlopen.Nieuw().TotBegeleiding().TotVerantwoording(), new(2015, 8, 22) },
        { Fase.Verantwoording, "op de late verantwoording", () => Verlopen.Nieuw().TotBegeleiding().Naar(new(2015, 8, 22)), new(2015, 8, 30) },
        { Fase.Verantwoording, "op het oordeel", () => Verlopen.Nieuw().TotBegeleiding().TotVerantwoording().Verantwoord(), null },
        { Fase.Verantwoording, "op het oordeel, met een vervolgaanvraag", () => Verlopen.Nieuw().TotBegeleiding().TotVerantwoording().Verantwoord().VraagVervolg("midden"), new(2015, 9, 29) },
        { Fase.Verantwoording, "zonder termijn in de regeling", () => Verlopen.Hoofdstuk8().TotBegeleiding("licht").TotVerantwoording(), null },
        { Fase.Vervolgaanvraag, "op een vervolgaanvraag", () => Verlopen.Nieuw().TotBegeleiding().TotVervolg(), new(2015, 8, 30) },
        { Fase.Vervolgaanvraag, "op een late vervolgaanvraag", () => Verlopen.Nieuw().TotBegeleiding().TotVervolg().Naar(new(2015, 8, 30)), null },
        { Fase.Bewaren, "op het einde van de bewaartermijn", () => new Zaakverloop(Verlopen.UwvMetBewaartermijn, Verlopen.Start, Werk(Verlopen.Start)).Doe(DeWerknemer, new TrekIn("Nee.")), new(2025, 2, 3) },
        { Fase.Bewaren, "zonder bewaartermijn", () => Verlopen.Nieuw().Doe(DeWerknemer, new TrekIn("Nee.")), null },
        { Fase.Vernietigd, "nergens meer op", () => new Zaakverloop(Verlopen.UwvMetBewaartermijn, Verlopen.Start, Werk(Verlopen.Start)).Doe(DeWerknemer, new TrekIn("Nee.")).Naar(new(2025, 2, 3)), null },
    };

    [Theory, MemberData(nameof(Wachten))]
    public void Een_zaak_die_rust_wacht_tot_deze_dag(Fase fase, string waarop, Func<Zaakverloop> maak, DateOnly? tot)
    {
        var verloop = maak();

        Assert.True(Planningstabel.Stand(verloop.Zaak, verloop.Regeling, verloop.Vandaag) == new Stand(fase, null, tot), $"{fase} {waarop}");
    }

    [Theory]
    [InlineData(Fase.Ontvangst, Stap.BevestigOntvangst)]
    [InlineData(Fase.Volledigheid, Stap.ToetsVolledigheid)]
    [InlineData(Fase.Volledigheid, Stap.VraagAanvulling)]
    [InlineData(Fase.Volledigheid, Stap.SluitHersteltermijn)]
    [InlineData(Fase.Besluit, Stap.LaatBuitenBehandelingVervallen)]
    [InlineData(Fase.Doelgroeptoets, Stap.StelDoelgroepVast)]
    [InlineData(Fase.Toets, Stap.ZetToetsUit)]
    [InlineData(Fase.Besluit, Stap.StelBesluitOp)]
    [InlineData(Fase.Besluit, Stap.LegOverschrijdingVast)]
    [InlineData(Fase.Bekendmaking, Stap.MaakBekend)]
    [InlineData(Fase.Bekendmaking, Stap.OpenPeriode)]
    [InlineData(Fase.Begeleiding, Stap.BepaalResultaat)]
    [InlineData(Fase.Begeleiding, Stap.Herinner)]
    [InlineData(Fase.Begeleiding, Stap.SluitPeriode)]
    [InlineData(Fase.Verantwoording, Stap.Herinner)]
    [InlineData(Fase.Verantwoording, Stap.BeoordeelVerantwoording)]
    [InlineData(Fase.Vervolgaanvraag, Stap.NodigVervolgaanvraagUit)]
    [InlineData(Fase.Vervolgaanvraag, Stap.NeemVervolgInBehandeling)]
    [InlineData(Fase.Afsluiting, Stap.BepaalResultaat)]
    [InlineData(Fase.Afsluiting, Stap.Archiveer)]
    [InlineData(Fase.Bewaren, Stap.Vernietig)]
    [InlineData(Fase.Bewaren, Stap.BezorgBerichten)]
    public void In_deze_fase_komt_deze_stap_aan_de_beurt(Fase fase, Stap stap) => Assert.Contains(
        Standen,
        stand => stand.Fase == fase && stand.Stap == stap);

    [Fact]
    public void Elke_stap_komt_ergens_aan_de_beurt_en_wie_een_stap_heeft_wacht_niet()
    {
        Assert.Equal(Enum.GetValues<Stap>(), Standen.Where(stand => stand.Stap is not null).Select(stand => stand.Stap!.Value).Distinct().Order());
        Assert.All(Standen.Where(stand => stand.Stap is not null), stand => Assert.Null(stand.WachtTot));
    }

    [Fact]
    public void Berichten_gaan_voor_want_een_brief_mag_niet_op_een_andere_stap_wachten()
    {
        var verloop = Verlopen.Nieuw();
        var zaak = verloop.Standen.First(stand => stand.Zaak.Fase is Fase.Volledigheid).Zaak;

        Assert.Equal(Stap.BezorgBerichten, Planningstabel.Stand(zaak, verloop.Regeling, Verlopen.Start).Stap);
    }

    private static IReadOnlyList<Stand> Standen { get; } =
    [
        .. from verloop in Verlopen.Alle
           from stand in verloop.Standen
           select Planningstabel.Stand(stand.Zaak, verloop.Regeling, stand.Dag),
    ];
}
