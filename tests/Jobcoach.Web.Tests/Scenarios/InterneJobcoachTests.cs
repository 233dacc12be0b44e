using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Toetsing;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using Jobcoach.TestSupport.Http;

namespace Jobcoach.Web.Tests.Scenarios;

[Trait("Regeling", "uwv-intern-2015")]
public sealed class InterneJobcoachTests
{
    [Fact, Trait("Wet", "Reïntegratiebesluit 12"), Trait("Parameter", "doelgroep.toestemmingWerknemer"), Trait("Parameter", "doelgroep.aanvragers")]
    public async Task De_werkgever_krijgt_met_instemming_van_de_werknemer_elk_jaar_een_bedrag_voor_een_interne_jobcoach()
    {
        await using var api = await Api.StartAsync();
        var spel = api.Nieuw();
        var formulier = api.Aanvraag(regeling: "uwv-intern") with { Aanvrager = Rol.Werkgever, JobcoachId = "persona-iris" };
        var vaststelling = Zaakverloop.Vaststelling(spel.Vandaag);

        await spel.DienInAsync(formulier with { Jobcoachorganisatie = formulier.Jobcoachorganisatie with { Vorm = Begeleidingsvorm.Intern, OnafhankelijkVanWerkgever = null } }, Zaakspel.Werkgever);
        await spel.UploadAsync(Zaakspel.Werkgever);
        await spel.DoeAsync(Zaakspel.Administratie, "volledigheidsoordelen", new BeoordeelVolledigheid(true));

        await spel.DoeAsync(Zaakspel.Toetser, "doelgroepvaststellingen", new LegVaststellingVast(vaststelling with { InstemmingWerkgever = JaNeeOnbekend.Ja, AndereBegeleiding = AndereBegeleiding.Geen }));
        Assert.Contains((await spel.ZaakAsync()).Aanvragen[0].Doelgroepbevindingen!, bevinding => bevinding is { Code: "toestemming-werknemer", Oordeel: Oordeel.Voldoet });
        await spel.DoeAsync(Zaakspel.Toetser, "toetsen", new RondToetsAf(Voorbeelden.Toets));
        await spel.KenToeAsync("midden");
        await spel.TotVervolgAsync();
        await spel.VervolgAsync("licht");
        await spel.TotVervolgAsync();
        await spel.BeeindigAsync(Zaakspel.Werkgever, Eindreden.OvernameDoorWerkgever, (await spel.ZaakAsync()).Perioden[^1].Looptijd.TotEnMet);

        var zaak = await spel.ZaakAsync();
        Assert.Equal(Fase.Bewaren, zaak.Fase);
        Assert.Equal(Rol.Werkgever, zaak.Partijen.Aanvrager);
        Assert.Equal(
            [(new Periode(new(2015, 2, 2), new(2016, 2, 1)), 4500m), (new(new(2016, 2, 2), new(2017, 2, 1)), 1400m)],
            zaak.Perioden.Select(periode => (periode.Looptijd, periode.ToegekendBedrag!.Value.Euro)));
        Assert.All(zaak.Perioden, periode => Assert.Null(periode.ToegekendeUren));
        Assert.Equal(["R2", "R5"], zaak.Perioden.Select(periode => periode.Resultaat!.Resultaat.Code()));
    }
}
