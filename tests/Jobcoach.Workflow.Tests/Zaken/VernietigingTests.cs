using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Berichten;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Workflow.Tests.Zaken;

public sealed class VernietigingTests
{
    private static readonly DateOnly Start = new(2015, 2, 2);

    [Fact]
    public async Task A_person_is_destroyed_with_the_last_zaak_and_not_before()
    {
        await using var proef = new Proefopstelling(Start, catalogus: EenJaarBewaren());
        var eerste = await proef.DienInAsync("gemeentelijk-hoofdstuk-8");
        await proef.DoeAsync(eerste, DeWerknemer with { Id = (await proef.ZaakAsync(eerste)).Partijen.WerknemerId }, new TrekIn("Baan gaat niet door."));
        await proef.NaarAsync(Start.AddMonths(6));
        var tweede = await proef.DienInAsync("gemeentelijk-hoofdstuk-8");
        var persoon = (await proef.ZaakAsync(tweede)).Partijen.WerknemerId;
        await proef.DoeAsync(tweede, DeWerknemer with { Id = persoon }, new TrekIn("Baan gaat niet door."));

        await proef.Voorkeuren.BewaarAsync(persoon, new("robin@voorbeeld.example"), CancellationToken.None);

        await proef.NaarAsync(Start.AddYears(1).AddDays(1));
        Assert.Equal((Fase.Vernietigd, Fase.Bewaren), ((await proef.ZaakAsync(eerste)).Fase, (await proef.ZaakAsync(tweede)).Fase));
        Assert.NotNull(await proef.Opslag.Personen.LeesAsync(persoon, CancellationToken.None));

        await proef.NaarAsync(Start.AddMonths(18).AddDays(1));
        Assert.Equal(Fase.Vernietigd, (await proef.ZaakAsync(tweede)).Fase);
        Assert.Null(await proef.Opslag.Personen.LeesAsync(persoon, CancellationToken.None));
        Assert.Equal(Berichtvoorkeur.Standaard, await proef.Voorkeuren.LeesAsync(persoon, CancellationToken.None));
    }

    // No source gives a term, so the shipped regelingen destroy nothing; a municipality that sets one gets this.
    private static RegelingCatalogus EenJaarBewaren() => RegelingCatalogus.Ingebouwd.Met(
        RegelingCatalogus.Ingebouwd.Zoek("gemeentelijk-hoofdstuk-8", 1)! with
        {
            Bewaartermijn = new(new(1, "test", Zekerheid.D), new(null, "test", Zekerheid.Onbekend)),
        });
}
