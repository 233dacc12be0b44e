using System.Net;
using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Toetsing;
using Jobcoach.Domain.Waarden;
using Jobcoach.TestSupport;

namespace Jobcoach.Web.Tests;

/// <summary>The course of a zaak over the API, up to the point that a test is about.</summary>
internal static class Verloop
{
    public static async Task<Zaaknummer> TotVolledigheidAsync(this Api api, string werknemer = "anna")
    {
        var nummer = await api.DienInAsync(formulier: api.Formulier(werknemer));
        using var document = await api.UploadAsync(nummer, "iris");
        Assert.Equal(HttpStatusCode.Created, document.StatusCode);
        return nummer;
    }

    public static async Task<Zaaknummer> TotToetsAsync(this Api api, string werknemer = "anna")
    {
        var nummer = await api.TotVolledigheidAsync(werknemer);
        await api.DoeAsync(nummer, "loes", "volledigheidsoordelen", new BeoordeelVolledigheid(true));
        await api.DoeAsync(nummer, "maria", "doelgroepvaststellingen", new LegVaststellingVast(Zaakverloop.Vaststelling(api.Vandaag)));
        return nummer;
    }

    public static async Task<Zaaknummer> TotVoorstelAsync(this Api api, string werknemer = "anna")
    {
        var nummer = await api.TotToetsAsync(werknemer);
        await api.DoeAsync(nummer, "maria", "toetsen", new RondToetsAf(Voorbeelden.Toets));
        var concept = (await api.ZaakAsync(nummer)).Aanvragen[0].Concept!;
        await api.DoeAsync(
            nummer,
            "maria",
            "besluitvoorstellen",
            new StelBesluitVoor(new Besluituitkomst.Toekenning("midden", concept.Looptijd!.Value, concept.Berekening!.Uren, null), "De bevindingen dragen deze uitkomst."));
        return nummer;
    }

    public static async Task<Zaaknummer> TotBegeleidingAsync(this Api api, string werknemer = "anna")
    {
        var nummer = await api.TotVoorstelAsync(werknemer);
        await api.DoeAsync(nummer, "olga", "besluiten", new NeemBesluit(1, true));
        return nummer;
    }
}
