using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Invoer;
using Jobcoach.Workflow.Handelingen;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Logboek;

/// <summary>Hoe een regel uit een formulier afliep.</summary>
/// <param name="Id">Het kenmerk van de regel; null als zij niet is bewaard.</param>
/// <param name="Staat">Het formulier om opnieuw te tonen.</param>
/// <param name="Status">De HTTP-status als het terugkomt.</param>
internal sealed record Regeluitkomst(string? Id, Formulierstaat Staat, int Status);

/// <summary>
/// De weg van een regel uit een formulier naar het logboek. De sleutel telt over formulier en API heen: wat een toestel bewaarde omdat het antwoord
/// uitbleef, en later door de API stuurt, is dezelfde regel.
/// </summary>
internal sealed class Logboekingang(Logboekschrijver schrijver)
{
    private static readonly Weigering Hergebruikt =
        new("al-verstuurd", "U hebt dit formulier al eens verstuurd, met een andere inhoud. Kijk of dat goed is gegaan voordat u het nog eens verstuurt.");

    /// <summary>Schrijft een regel uit het formulier van het verzoek.</summary>
    public async Task<Regeluitkomst> SchrijfAsync(HttpContext http, Zaaknummer nummer, Handelende wie)
    {
        var (velden, fout) = Snelduur.Verwerk(await Formuliervelden.LeesAsync(http.Request, http.RequestAborted));
        var gelezen = Formulierlezer.Lees<NieuweLogboekregel>(velden);
        if (!gelezen.Gelukt || fout is not null)
        {
            return new(null, new(velden, [.. gelezen.Weigeringen, .. fout is null ? Array.Empty<Weigering>() : [fout]]), StatusCodes.Status400BadRequest);
        }

        var uitkomst = await SchrijfAsync(http, nummer, gelezen.Waarde.Waarde, wie, velden.Tekst(Formuliertechniek.Sleutel));
        return uitkomst switch
        {
            Handelingsuitkomst.Gelukt gelukt => new(gelukt.Onderdeel, new(velden, []), StatusCodes.Status303SeeOther),
            _ => new(null, new(velden, Redenen(uitkomst)), StatusCodes.Status409Conflict),
        };
    }

    /// <summary>Schrijft een regel onder de sleutel van een formulier.</summary>
    public Task<Handelingsuitkomst> SchrijfAsync(HttpContext http, Zaaknummer nummer, NieuweLogboekregel regel, Handelende wie, string sleutel) => schrijver.SchrijfAsync(
        nummer,
        regel,
        wie,
        verwachteVersie: null,
        sleutel is { Length: > 0 and <= Verzoekheaders.LangsteSleutel } ? Herhaalsleutel.Van(wie.Id, sleutel, http.Request.Path, []) : null,
        http.RequestAborted);

    /// <summary>Waarom een regel niet is bewaard.</summary>
    public static IReadOnlyList<Weigering> Redenen(Handelingsuitkomst uitkomst) => uitkomst switch
    {
        Handelingsuitkomst.Geweigerd geweigerd => geweigerd.Weigeringen,
        Handelingsuitkomst.SleutelHergebruikt => [Hergebruikt],
        _ => [new("niet-gevonden", "Deze zaak bestaat niet meer.")],
    };
}
