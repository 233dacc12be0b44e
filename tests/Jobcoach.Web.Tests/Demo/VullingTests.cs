using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Zaken;
using Jobcoach.LocalHost.Demo.Casussen;
using Jobcoach.Workflow.Opslag;
using Jobcoach.Workflow.Zaken;
using Microsoft.Extensions.DependencyInjection;

namespace Jobcoach.Web.Tests.Demo;

public sealed class VullingTests(Demoproef demo) : IClassFixture<Demoproef>
{
    [Theory]
    [InlineData("A", Fase.Begeleiding, 3)]       // just begun with year 2
    [InlineData("B", Fase.Begeleiding, 1)]       // four months at work
    [InlineData("C", Fase.Doelgroeptoets, 0)]
    [InlineData("D", Fase.Vervolgaanvraag, 1)]   // the proefplaatsing is over
    [InlineData("E", Fase.Verantwoording, 2)]
    [InlineData("F", Fase.Volledigheid, 0)]
    [InlineData("G", Fase.Toets, 0)]
    [InlineData("H", Fase.Besluit, 1)]           // on the vervolgaanvraag
    public async Task Every_casus_stands_in_its_phase(string letter, Fase fase, int perioden)
    {
        var zaak = (await demo.CasussenAsync())[letter];

        Assert.Equal((fase, perioden), (zaak.Fase, zaak.Perioden.Count));
    }

    [Fact]
    public async Task The_eight_casussen_stand_in_every_phase_in_which_a_person_is_awaited()
    {
        var zaken = await demo.CasussenAsync();

        Assert.Equal(["A", "B", "C", "D", "E", "F", "G", "H"], zaken.Keys.Where(letter => letter.Length == 1).Order());
        Assert.Equal(
            [Fase.Volledigheid, Fase.Doelgroeptoets, Fase.Toets, Fase.Besluit, Fase.Begeleiding, Fase.Verantwoording, Fase.Vervolgaanvraag],
            Casuslijst.Acht.Select(casus => zaken[casus.Letter].Fase).Distinct().Order());
    }

    [Fact]
    public async Task The_earlier_job_of_C_is_closed_with_a_result_for_each_period()
    {
        var zaak = (await demo.CasussenAsync())[Gemeentecasussen.VorigeBaanVanC.Letter];

        Assert.Equal(Fase.Bewaren, zaak.Fase);
        Assert.Equal([Jobcoachresultaat.LichterRegime, Jobcoachresultaat.Overig], zaak.Perioden.Select(periode => periode.Resultaat!.Resultaat));
    }

    [Fact]
    public async Task F_waits_for_the_contract_and_the_term_is_suspended()
    {
        var aanvraag = (await demo.CasussenAsync())["F"].Aanvragen[^1];

        Assert.Null(aanvraag.Aanvullingsverzoeken[^1].AangevuldOp);
        Assert.True(aanvraag.Opschortingen[^1].Loopt);
    }

    [Fact]
    public async Task H_waits_for_the_besluitnemer() =>
        Assert.Contains((await demo.CasussenAsync())["H"].Besluitvoorstellen, voorstel => voorstel.Status is Domain.Besluiten.Voorstelstatus.Voorgelegd);

    [Fact]
    public async Task Every_open_zaak_has_somebody_whose_turn_it_is()
    {
        var verslag = await demo.Diensten.GetRequiredService<Zaakcontrole>().VoerUitAsync(CancellationToken.None);

        Assert.Equal(9, verslag.Gecontroleerd);
        Assert.Empty(verslag.ZonderVolgendeStap);
        Assert.Empty(verslag.Vastgelopen);
    }

    [Theory]
    [InlineData("loes", Rol.AdministratiefMedewerker, 0)]   // what Loes has to do comes with the visitor's own aanvraag
    [InlineData("maria", Rol.Toetser, 3)]                   // C, E and G
    [InlineData("olga", Rol.Besluitnemer, 1)]               // H
    [InlineData("iris", Rol.Jobcoach, 3)]                   // Stap Vooruit: A, D and F
    [InlineData("kees", Rol.Jobcoach, 1)]                   // Werk en Groei: B
    public async Task The_work_lists_hold_the_tasks_of_the_casussen(string wie, Rol rol, int aantal)
    {
        var taken = (await demo.LeesAsync<Pagina<Taakregel>>("/v1/taken", wie)).Regels;

        Assert.Equal(aantal, taken.Count);
        Assert.All(taken, regel => Assert.Equal(rol, regel.Taak.Rol));
    }

    [Fact]
    public async Task No_besluitnemer_decided_on_what_he_tested()
    {
        var besluiten = (await demo.CasussenAsync()).Values.SelectMany(zaak => zaak.Besluiten.Select(besluit => (zaak.Aanvragen[besluit.Onderwerp.Nummer - 1].GetoetstDoor, besluit.GenomenDoor.Id)));

        Assert.All(besluiten, paar => Assert.NotEqual(paar.GetoetstDoor, paar.Id));
    }

    [Fact]
    public async Task Nothing_was_ever_decided_too_late_and_no_letter_is_missing()
    {
        foreach (var zaak in (await demo.CasussenAsync()).Values)
        {
            Assert.DoesNotContain(zaak.Aanvragen, aanvraag => aanvraag.OverschrijdingVastgelegd);
            Assert.All(zaak.Besluiten, besluit => Assert.NotNull(besluit.BekendgemaaktOp));
            Assert.Equal(zaak.Berichten.Count, zaak.BerichtenOvergedragenTot);
            Assert.All(zaak.Aanvragen.Where(aanvraag => aanvraag.Status is Aanvraagstatus.Besloten), aanvraag => Assert.NotNull(aanvraag.Toets));
        }
    }
}
