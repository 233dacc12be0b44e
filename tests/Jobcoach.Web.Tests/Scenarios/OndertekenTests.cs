using System.Net;
using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Ondertekeningen;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using Jobcoach.TestSupport.Http;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Web.Tests.Scenarios;

[Trait("Regeling", "eigen, ondertekenen")]
public sealed class OndertekenTests
{
    private static readonly Onderteken DeAanvraag = new(Ondertekenonderwerp.Aanvraag);

    [Fact]
    [Trait("Regeling", "leidraad-2012, ondertekening")]
    public async Task Elke_partij_tekent_uit_haar_eigen_lijst_en_tekent_opnieuw_als_het_plan_verandert()
    {
        await using var api = await Api.StartAsync();
        var spel = api.Nieuw();
        var formulier = api.Aanvraag();
        var plan = formulier.Coachingsplan! with { Ondertekeningen = null, VerklaringAkkoord = null };
        await spel.TotVolledigheidAsync(formulier with { Coachingsplan = plan });
        Assert.Equal((1, 1, 1), await TeTekenenAsync(api));

        await spel.DoeAsync("anna", "ondertekeningen", DeAanvraag);
        await spel.DoeAsync(Zaakspel.Werkgever, "ondertekeningen", DeAanvraag);
        await spel.DoeAsync(Zaakspel.Jobcoach, "ondertekeningen", DeAanvraag);
        Assert.Equal((0, 0, 0), await TeTekenenAsync(api));
        Assert.Equal(
            [(Partij.Werknemer, "Werknemer"), (Partij.Werkgever, "Werkgever"), (Partij.Jobcoach, "Jobcoach")],
            (await spel.ZaakAsync()).Aanvragen[0].Coachingsplan!.Ondertekeningen!.Select(een => (een.Partij, een.Door!.Rol.ToString())));

        // Read, changed and sent back with all that stood in it.
        var gelezen = (await spel.ZaakAsync(Zaakspel.Jobcoach)).Aanvragen[0].Coachingsplan!;
        await spel.DoeAsync(Zaakspel.Jobcoach, "aanvullingen", new VulAan(Coachingsplan: gelezen));
        Assert.Equal((0, 0, 0), await TeTekenenAsync(api));
        await spel.DoeAsync(Zaakspel.Jobcoach, "aanvullingen", new VulAan(Coachingsplan: gelezen with { AfsprakenRolWerkgever = "Anders." }));
        Assert.Equal((1, 1, 1), await TeTekenenAsync(api));
        var feiten = (await spel.LeesAsync<Pagina<Dossierfeit>>("/gebeurtenissen?hoogstens=200", "anna")).Regels;
        Assert.Equal(3, feiten.Count(feit => feit.Feit.Soort is Feitsoort.OndertekeningVervallen));
    }

    [Fact]
    public async Task Wie_tekent_wat_intussen_veranderd_is_hoort_dat_eerst()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.DienInAsync();
        var gezien = await api.EtagAsync(nummer);
        await api.DoeAsync(nummer, "iris", "aanvullingen", new VulAan(Coachingsplan: Zaakverloop.Vervolgplan("midden", api.Vandaag)));

        using var verouderd = await api.PostAsync($"/v1/zaken/{nummer}/ondertekeningen", "wouter", DeAanvraag, gezien);
        using var zonder = await api.PostAsync($"/v1/zaken/{nummer}/ondertekeningen", "wouter", DeAanvraag);

        Assert.Equal((HttpStatusCode.PreconditionFailed, HttpStatusCode.PreconditionRequired), (verouderd.StatusCode, zonder.StatusCode));
    }

    [Fact]
    [Trait("Regeling", "uwv-2014, B.4")]
    public async Task Na_het_indienen_evalueren_werknemer_en_werkgever_zelf()
    {
        await using var api = await Api.StartAsync();
        var spel = api.Nieuw();
        await spel.TotBegeleidingAsync(api.Aanvraag());
        await spel.NaarAsync(new(2015, 8, 4));
        await spel.DoeAsync(Zaakspel.Jobcoach, "verantwoordingen", new DienVerantwoordingIn(Zaakstappen.Verantwoording(spel.Vandaag) with { EvaluatieWerkgever = null, EvaluatieWerknemer = null }));
        Assert.Single(await TakenAsync(api, "anna", "evalueren"));

        await spel.DoeAsync("anna", "evaluaties", new Evalueer(Evaluatieoordeel.Positief, 9, "Ik durf meer."));
        await spel.DoeAsync(Zaakspel.Werkgever, "evaluaties", new Evalueer(Evaluatieoordeel.Positief, 7.5m));

        Assert.Empty(await TakenAsync(api, "anna", "evalueren"));
        Assert.Empty(await TakenAsync(api, "wouter", "evalueren"));
        var verantwoording = (await spel.ZaakAsync()).Perioden[0].Verantwoording!;
        Assert.Equal((9m, 7.5m), (verantwoording.EvaluatieWerknemer!.Cijfer, verantwoording.EvaluatieWerkgever!.Cijfer));
        Assert.Null((await spel.ZaakAsync(Zaakspel.Jobcoach)).Perioden[0].Verantwoording!.EvaluatieWerknemer);
        await spel.DoeAsync(Zaakspel.Toetser, "beoordelingen", new OordeelOverVerantwoording(Beoordelingsuitkomst.Akkoord));
    }

    private static async Task<(int Werknemer, int Werkgever, int Jobcoach)> TeTekenenAsync(Api api) =>
        ((await TakenAsync(api, "anna", "ondertekenen")).Count, (await TakenAsync(api, "wouter", "ondertekenen")).Count, (await TakenAsync(api, "iris", "ondertekenen")).Count);

    private static async Task<IReadOnlyList<Taak>> TakenAsync(Api api, string wie, string soort) =>
        [.. (await api.LeesAsync<Pagina<Taakregel>>($"/v1/taken?soort={soort}", wie)).Regels.Select(regel => regel.Taak)];
}
