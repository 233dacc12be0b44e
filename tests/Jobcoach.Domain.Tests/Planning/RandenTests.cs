using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Planning;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Zaken;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Planning;

public sealed class RandenTests
{
    [Theory, Trait("Wet", "Awb 4:15")]
    [InlineData(0, false)] // begins on the last day: the term no longer ends by itself
    [InlineData(1, true)]  // begins a day later: by then the term is over
    public void Wie_op_de_laatste_dag_nog_opschort_overschrijdt_niet(int dagenLater, bool overschrijdt)
    {
        var verloop = Verlopen.Nieuw();
        var laatste = verloop.Zaak.Beslistermijn(verloop.Regeling, verloop.Vandaag)!.LaatsteDag;
        var zaak = verloop.Zaak with
        {
            Aanvragen = [verloop.Zaak.Aanvragen[0] with { Opschortingen = [new(Opschortingsgrond.Overmacht, laatste.AddDays(dagenLater), null, "Brand.")] }],
        };

        var agenda = Domain.Planning.Planning.Agenda(zaak, verloop.Regeling, laatste);

        Assert.Equal(overschrijdt, agenda.Any(regel => regel.Stap is Stap.LegOverschrijdingVast));
    }

    [Fact]
    public void Na_het_akkoord_op_de_verantwoording_wordt_dezelfde_dag_tot_een_vervolgaanvraag_uitgenodigd()
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding().TotVervolg();

        Assert.Equal(verloop.Vandaag, verloop.Zaak.Perioden[0].VervolgUitgenodigdOp);
        Assert.Contains(verloop.Zaak.Berichten, bericht => bericht.Soort is Berichtsoort.UitnodigingVervolgaanvraag);
    }

    [Fact]
    public void Intrekken_kan_alleen_van_de_toekenning_die_loopt()
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding();
        var intrekking = new Besluituitkomst.Intrekking(Verlopen.Start.AddDays(20));
        var zienswijze = new Zienswijze(Zienswijzewijze.NietNodig, "Alle gegevens komen van de aanvrager.");

        Assert.Equal("geen-lopende-toekenning", Code(verloop, 2));
        Assert.Empty(verloop.Probeer(DeToetser, new StelBesluitVoor(intrekking, "Misbruik.", zienswijze, new(Onderwerpsoort.Toekenning, 1))));
        Assert.Equal("geen-lopende-toekenning", Code(verloop.TotVervolg(), 1));

        string Code(TestSupport.Zaakverloop waar, int nummer) =>
            Assert.Single(waar.Probeer(DeToetser, new StelBesluitVoor(intrekking, "Misbruik.", zienswijze, new(Onderwerpsoort.Toekenning, nummer)))).Code;
    }
}
