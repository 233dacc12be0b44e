using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Rechten;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jobcoach.Web.Paginas;

/// <summary>Wat een bezoeker over de weergave kiest: taal en kleuren. Het staat in cookies en gaat over niemand.</summary>
public static class Weergave
{
    private const string Themacookie = "thema";

    /// <summary>De kleuren waaruit te kiezen is, met de sleutel van hun naam; <c>auto</c> volgt het apparaat.</summary>
    public static IReadOnlyList<(string Thema, string Sleutel)> Themas { get; } = [("auto", "thema.auto"), ("licht", "thema.licht"), ("donker", "thema.donker")];

    /// <summary>De gekozen kleuren; null volgt het apparaat.</summary>
    public static string? Thema(HttpRequest verzoek) => verzoek.Cookies[Themacookie] is ("licht" or "donker") and var gekozen ? gekozen : null;

    /// <summary>Of een adres een pad van dit programma is; alleen daarheen gaat een bezoeker terug.</summary>
    public static bool IsEigenPad(string? adres) =>
        adres is ['/', ..] and not ['/', '/' or '\\', ..] && !adres.Any(char.IsControl) && Uri.IsWellFormedUriString(adres, UriKind.Relative);

    internal static void Map(IEndpointRouteBuilder endpoints) => endpoints.Formulier("/weergave", Toegang.Openbaar, KiesAsync);

    private static async Task<IResult> KiesAsync(HttpContext http)
    {
        var formulier = await Formuliervelden.LeesAsync(http.Request, http.RequestAborted);
        Bewaar(http, Taal.Cookie, formulier.Tekst("taal"), "nl", Taal.Engels);
        Bewaar(http, Themacookie, formulier.Tekst("thema"), [.. Themas.Select(thema => thema.Thema)]);
        return Pagina.Naar(formulier.Tekst("terug") is var terug && IsEigenPad(terug) ? terug : "/");
    }

    private static void Bewaar(HttpContext http, string cookie, string? waarde, params string[] mogelijk)
    {
        if (waarde is not null && mogelijk.Contains(waarde))
        {
            http.Response.Cookies.Append(cookie, waarde, new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, MaxAge = TimeSpan.FromDays(365), Path = "/" });
        }
    }
}
