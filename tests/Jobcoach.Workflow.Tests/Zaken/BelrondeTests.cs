using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Zaken;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Workflow.Tests.Zaken;

/// <summary>The zaak does its steps by itself; the round is for the day on which its alarm did not go off.</summary>
public sealed class BelrondeTests
{
    private static readonly DateOnly Start = new(2015, 2, 2);

    [Fact]
    public async Task A_reminder_that_nobody_woke_up_for_goes_after_all_and_once()
    {
        await using var proef = new Proefopstelling(Start);
        var nummer = await ZaakOrchestrationTests.TotBegeleidingAsync(proef);
        await RaakKwijtAsync(proef, nummer);
        var einde = (await proef.ZaakAsync(nummer)).Perioden[^1].Looptijd.TotEnMet;
        await proef.NaarAsync(einde.AddDays(-28));
        Assert.Empty((await proef.ZaakAsync(nummer)).Perioden[^1].Herinneringen);

        Assert.Equal(new(1, 1), await Ronde(proef).HerinnerLogboekenAsync(CancellationToken.None));
        await proef.Engine.RunUntilIdleAsync(CancellationToken.None);
        Assert.Equal(new(1, 0), await Ronde(proef).HerinnerLogboekenAsync(CancellationToken.None));
        await proef.Engine.RunUntilIdleAsync(CancellationToken.None);

        Assert.Equal([Herinneringsoort.PeriodeEindigtOverVierWeken], (await proef.ZaakAsync(nummer)).Perioden[^1].Herinneringen.Select(een => een.Soort));
    }

    [Fact]
    public async Task A_day_before_the_first_reminder_nothing_is_looked_at()
    {
        await using var proef = new Proefopstelling(Start);
        var nummer = await ZaakOrchestrationTests.TotBegeleidingAsync(proef);
        await proef.NaarAsync((await proef.ZaakAsync(nummer)).Perioden[^1].Looptijd.TotEnMet.AddDays(-29));

        Assert.Equal(new(0, 0), await Ronde(proef).HerinnerLogboekenAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_dossier_is_destroyed_after_its_term_and_not_before()
    {
        var catalogus = EenJaarBewaren();
        await using var proef = new Proefopstelling(Start, catalogus: catalogus);
        var nummer = await proef.DienInAsync("gemeentelijk-hoofdstuk-8");
        await proef.DoeAsync(nummer, DeWerknemer with { Id = (await proef.ZaakAsync(nummer)).Partijen.WerknemerId }, new Domain.Aanvragen.TrekIn("Baan gaat niet door."));
        await RaakKwijtAsync(proef, nummer);

        await proef.NaarAsync(Start.AddYears(1));
        Assert.Equal(new(1, 0), await Ronde(proef, catalogus).VernietigDossiersAsync(CancellationToken.None));
        await proef.NaarAsync(Start.AddYears(1).AddDays(1));
        Assert.Equal(new(1, 1), await Ronde(proef, catalogus).VernietigDossiersAsync(CancellationToken.None));
        await proef.Engine.RunUntilIdleAsync(CancellationToken.None);

        Assert.Equal(Fase.Vernietigd, (await proef.ZaakAsync(nummer)).Fase);
        Assert.Equal(new(0, 0), await Ronde(proef, catalogus).VernietigDossiersAsync(CancellationToken.None));
    }

    [Fact]
    public async Task More_zaken_than_a_page_are_all_looked_at()
    {
        await using var proef = new Proefopstelling(Start);
        for (var i = 0; i < 201; i++)
        {
            var nummer = await proef.DienInAsync();
            await proef.DoeAsync(nummer, DeWerknemer with { Id = (await proef.ZaakAsync(nummer)).Partijen.WerknemerId }, new Domain.Aanvragen.TrekIn("Baan gaat niet door."));
        }

        Assert.Equal(new(201, 0), await Ronde(proef).VernietigDossiersAsync(CancellationToken.None));
    }

    private static Belronde Ronde(Proefopstelling proef, RegelingCatalogus? catalogus = null) =>
        new(proef.Opslag.Zaken, proef.Opslag.Projecties, proef.Engine, catalogus ?? RegelingCatalogus.Ingebouwd, proef.Klok);

    private static async Task RaakKwijtAsync(Proefopstelling proef, Zaaknummer nummer)
    {
        await proef.Engine.TerminateAsync(OrchestrationId.Zaak(nummer), "weg", CancellationToken.None);
        await proef.Engine.RunUntilIdleAsync(CancellationToken.None);
    }

    private static RegelingCatalogus EenJaarBewaren() => RegelingCatalogus.Ingebouwd.Met(
        RegelingCatalogus.Ingebouwd.Zoek("gemeentelijk-hoofdstuk-8", 1)! with
        {
            Bewaartermijn = new(new(1, "test", Zekerheid.D), new(null, "test", Zekerheid.Onbekend)),
        });
}
