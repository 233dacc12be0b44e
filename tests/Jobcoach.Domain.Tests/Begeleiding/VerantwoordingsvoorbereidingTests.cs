using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Waarden;
using Jobcoach.TestSupport;

namespace Jobcoach.Domain.Tests.Begeleiding;

/// <summary>Het logboekformat, klaargezet uit het logboek.</summary>
[Trait("Regeling", "leidraad-2012, logboekformat")]
public sealed class VerantwoordingsvoorbereidingTests
{
    private static readonly DateOnly Dag = Verlopen.Start.AddDays(20);

    [Fact]
    public void Per_doel_staan_het_doel_van_het_plan_de_activiteiten_de_tijd_en_de_dagen()
    {
        var voorbereiding = Voorbereiding(
            Regel("a", Dag, 90, Doelverwijzing.Doel1, "d3-handelingen"),
            Regel("b", Dag.AddDays(7), 60, Doelverwijzing.Doel1, "d3-handelingen"),
            Regel("c", Dag.AddDays(7), 30, Doelverwijzing.Doel1, null),
            Regel("d", Dag.AddDays(8), 45, Doelverwijzing.Overig, "d8-evaluatie"));

        var eerste = voorbereiding.Doelen[0];
        Assert.Equal([Doelverwijzing.Doel1, Doelverwijzing.Doel2, Doelverwijzing.Doel3, Doelverwijzing.Overig], voorbereiding.Doelen.Select(doel => doel.Doel));
        Assert.Equal(("Maakt in week 26 ten hoogste één inpakfout per week.", "PT3H"), (eerste.Subdoel, eerste.Tijd.ToString()));
        Assert.Equal(
            [("d3-handelingen", "PT2H30M", "20 27"), (null, "PT30M", "27")],
            eerste.Activiteiten.Select(een => (een.Activiteit, een.Tijd.ToString(), string.Join(' ', een.Dagen.Select(dag => dag.DayNumber - Verlopen.Start.DayNumber)))));
        Assert.Equal(["a", "b", "c"], eerste.Regels.Select(regel => regel.Id));
        Assert.Equal((null, "PT45M"), (voorbereiding.Doelen[3].Subdoel, voorbereiding.Doelen[3].Tijd.ToString()));
        Assert.Empty(voorbereiding.Doelen[1].Regels);
    }

    [Fact]
    public void De_uren_staan_tegenover_wat_is_toegekend_en_een_vervangen_regel_telt_niet()
    {
        var toegekend = Verlopen.Nieuw().TotBegeleiding().Zaak.Perioden[0].ToegekendeUren!.Value;

        var voorbereiding = Voorbereiding(Regel("a", Dag, 90, Doelverwijzing.Doel1, null), Regel("b", Dag, 60, Doelverwijzing.Doel1, null) with { Corrigeert = "a", VastgelegdOp = Moment(Dag.AddDays(1)) });

        Assert.Equal((Uren.VanMinuten(60), toegekend - Uren.VanMinuten(60)), (voorbereiding.Uren.Verantwoord, voorbereiding.Uren.Resterend));
        Assert.Equal(["b"], voorbereiding.Doelen[0].Regels.Select(regel => regel.Id));
    }

    [Fact]
    public void Wat_de_regeling_niet_vergoedt_staat_er_apart_bij_en_telt_niet_mee()
    {
        var voorbereiding = Voorbereiding(Regel("a", Dag, 90, Doelverwijzing.Doel1, Activiteitenlijst.Reistijd));

        Assert.Equal((false, "PT1H30M"), (voorbereiding.Doelen[0].Activiteiten[0].Vergoed, voorbereiding.Doelen[0].Activiteiten[0].Tijd.ToString()));
        Assert.Equal((Uren.Nul, Uren.VanMinuten(90)), (voorbereiding.Doelen[0].Tijd, voorbereiding.Uren.NietVergoedbaar));
    }

    [Fact]
    public void De_jobcoach_ziet_vooraf_dezelfde_signalen_als_de_toetser_achteraf()
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding().Schrijf(Dag, 11).TotVerantwoording();
        var vooraf = Verantwoordingsvoorbereiding.Van(verloop.Zaak, verloop.Regeling, verloop.Logboek)!.Bevindingen;

        var achteraf = verloop.Verantwoord().Zaak.Perioden[0].Verantwoordingsbevindingen!;

        Assert.Contains("signaal-lange-dag", vooraf.Select(bevinding => bevinding.Code));
        Assert.Equal(vooraf.Select(bevinding => bevinding.Zin), achteraf.TakeLast(vooraf.Count).Select(bevinding => bevinding.Zin));
    }

    [Fact]
    public void Zonder_periode_is_er_niets_voor_te_bereiden_en_na_vernietiging_geen_doel_te_noemen()
    {
        var verloop = Verlopen.Nieuw();
        Assert.Null(Verantwoordingsvoorbereiding.Van(verloop.Zaak, verloop.Regeling, []));

        var begeleid = verloop.TotBegeleiding().Zaak;
        var zonderPlan = begeleid with { Aanvragen = [.. begeleid.Aanvragen.Select(aanvraag => aanvraag with { Coachingsplan = null })] };
        Assert.Empty(Verantwoordingsvoorbereiding.Van(zonderPlan, verloop.Regeling, [])!.Doelen);
    }

    private static Verantwoordingsvoorbereiding Voorbereiding(params IReadOnlyList<Logboekregel> regels)
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding();
        return Verantwoordingsvoorbereiding.Van(verloop.Zaak, verloop.Regeling, regels)!;
    }

    private static Logboekregel Regel(string id, DateOnly datum, int minuten, Doelverwijzing doel, string? activiteit) =>
        new(id, datum, Uren.VanMinuten(minuten), 1, doel, activiteit, $"Gedaan: {id}.", false, Zaakverloop.DeJobcoach.Id, Moment(datum));

    private static DateTimeOffset Moment(DateOnly dag) => Domain.Handelingen.Moment.BeginVan(dag).Tijdstip;
}
