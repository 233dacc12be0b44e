using System.Text.Json;
using System.Text.Json.Nodes;
using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using Jobcoach.Workflow.Opslag;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Workflow.Tests.Zaken;

public sealed class RegelingversieTests
{
    private static readonly DateOnly Start = new(2014, 2, 3);

    [Fact, Trait("Regeling", "uwv-2014"), Trait("Parameter", "overgangsrecht")]
    public async Task A_period_that_begins_under_the_new_protocol_is_handled_by_it_from_aanvraag_on()
    {
        await using var proef = new Proefopstelling(Start);
        var nummer = await ZaakOrchestrationTests.TotBegeleidingAsync(proef);
        Assert.Equal(new("uwv", 2012, Start), (await proef.ZaakAsync(nummer)).Regeling);

        await proef.NaarAsync(new(2014, 8, 4));
        await proef.DoeAsync(nummer, DeJobcoach, new DienVerantwoordingIn(new Zaakverloop("uwv", proef.Vandaag, Werk(proef.Vandaag)).Verantwoording()));
        await proef.DoeAsync(nummer, DeJobcoach, new DienVervolgaanvraagIn(Vervolgplan("midden", new(2014, 8, 3)), Ervaringen: new("Het gaat vooruit.", "Tempo.")));
        Assert.Equal(2012, (await proef.ZaakAsync(nummer)).RegelingNu().Versie);

        await proef.DoeAsync(nummer, DeToetser, new OordeelOverVerantwoording(Beoordelingsuitkomst.Akkoord));

        var zaak = await proef.ZaakAsync(nummer);
        Assert.Equal(Fase.Volledigheid, zaak.Fase);
        Assert.Equal(new("uwv", 2014, new(2014, 8, 3)), zaak.Aanvragen[1].Regeling);
        Assert.Equal(2014, zaak.RegelingNu().Versie);
    }

    [Fact]
    public async Task A_zaak_stored_before_versions_were_kept_per_period_still_reads()
    {
        await using var proef = new Proefopstelling(Start);
        var zaak = await proef.ZaakAsync(await ZaakOrchestrationTests.TotBegeleidingAsync(proef));
        var opgeslagen = JsonSerializer.SerializeToNode(zaak, JobcoachJson.Options)!.AsObject();
        Assert.All([.. opgeslagen["aanvragen"]!.AsArray(), .. opgeslagen["perioden"]!.AsArray()], deel => deel!.AsObject().Remove("regeling"));

        var gelezen = opgeslagen.Deserialize<Zaak>(JobcoachJson.Options)!;

        Assert.Null(gelezen.Aanvragen[0].Regeling);
        Assert.Null(gelezen.Perioden[0].Regeling);
        Assert.Equal(zaak.Regeling, gelezen.RegelingNu());
    }
}
