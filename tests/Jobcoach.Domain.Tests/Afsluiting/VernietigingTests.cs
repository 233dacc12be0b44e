using System.Text.Json;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Wijzigingen;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using Jobcoach.Workflow.Opslag;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Afsluiting;

[Trait("Wet", "AVG 5 lid 1 onder e")]
public sealed class VernietigingTests
{
    private static Zaakverloop Afgesloten() => new Zaakverloop(Verlopen.UwvMetBewaartermijn, Verlopen.Start, Werk(Verlopen.Start)).TotBegeleiding()
        .MetWijziging(new Wijzigingsinhoud.Ziekte(new(Verlopen.Start, Verlopen.Start.AddDays(40)), Uren.Van(4)), Verlopen.Start)
        .TotVervolg().Vervolg("licht").TotVervolg()
        .Doe(DeJobcoach, new Beeindig(Eindreden.Zelfstandig, new(2016, 2, 1)));

    [Fact]
    [Trait("Parameter", "bewaartermijn.dossierJaren")]
    public void De_zaak_blijft_bewaard_tot_en_met_de_laatste_dag_van_de_termijn()
    {
        var verloop = Afgesloten();
        var laatste = verloop.Zaak.AfgeslotenOp!.Value.AddYears(10);

        Assert.Equal(Fase.Bewaren, verloop.Naar(laatste).Zaak.Fase);
        Assert.Equal(Fase.Vernietigd, verloop.Naar(laatste.AddDays(1)).Zaak.Fase);
    }

    [Fact]
    public void Na_vernietiging_is_er_geen_vrije_tekst_geen_formulier_en_geen_ziekte_meer()
    {
        var json = JsonSerializer.Serialize(Afgesloten().Naar(new(2027, 1, 1)).Zaak, JobcoachJson.Options);

        Assert.All(
            ["Slaat soms een stap over", "Het gaat vooruit", "Nieuwe taken", "De werkplek past", "Ik leer veel", "De bevindingen dragen", "Het is veranderd", "ziektetoestemming\"", "onderbouwing"],
            tekst => Assert.DoesNotContain(tekst, json, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Voor_vernietiging_stond_die_tekst_er_wel()
    {
        var json = JsonSerializer.Serialize(Afgesloten().Zaak, JobcoachJson.Options);

        Assert.All(
            ["Slaat soms een stap over", "Het gaat vooruit", "Nieuwe taken", "De werkplek past", "Ik leer veel", "De bevindingen dragen", "Het is veranderd", "ziektetoestemming\""],
            tekst => Assert.Contains(tekst, json, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Nummers_dagen_regimes_uren_en_resultaten_blijven_zodat_cijfers_gelijk_blijven()
    {
        var verloop = Afgesloten();
        var ervoor = verloop.Zaak;

        var erna = verloop.Naar(new(2027, 1, 1)).Zaak;

        Assert.Equal(
            ervoor.Perioden.Select(periode => (periode.Nummer, periode.Looptijd, periode.Regime, periode.ToegekendeUren, periode.VerantwoordeUren, periode.Resultaat, periode.ResultaatOp)),
            erna.Perioden.Select(periode => (periode.Nummer, periode.Looptijd, periode.Regime, periode.ToegekendeUren, periode.VerantwoordeUren, periode.Resultaat, periode.ResultaatOp)));
        Assert.Equal(
            ervoor.Besluiten.Select(besluit => (besluit.Nummer, besluit.Onderwerp, besluit.BeslotenOp, besluit.BekendgemaaktOp, besluit.Uitkomst.GetType())),
            erna.Besluiten.Select(besluit => (besluit.Nummer, besluit.Onderwerp, besluit.BeslotenOp, besluit.BekendgemaaktOp, besluit.Uitkomst.GetType())));
    }

    [Fact]
    [Trait("Parameter", "bewaartermijn.dossierJaren")]
    public void Zonder_bewaartermijn_in_de_regeling_wordt_nooit_vanzelf_vernietigd() => Assert.Equal(
        Fase.Bewaren,
        Verlopen.Nieuw().TotBegeleiding().TotVervolg().Doe(DeJobcoach, new Beeindig(Eindreden.Zelfstandig, new(2015, 8, 1))).Naar(new(2060, 1, 1)).Zaak.Fase);
}
