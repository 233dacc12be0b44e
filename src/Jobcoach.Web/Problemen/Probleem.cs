using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Web.Problemen;

/// <summary>Een fout als antwoord (RFC 9457), met de velden van de API-standaarden van de overheid.</summary>
/// <param name="Type">Vast adres van deze soort fout.</param>
/// <param name="Title">Waar het over gaat, voor een mens.</param>
/// <param name="Status">De HTTP-status.</param>
/// <param name="Detail">Wat er nu niet klopt en wat eraan te doen is.</param>
/// <param name="Code">Vaste code; het laatste deel van <paramref name="Type"/>.</param>
/// <param name="InvalidParams">Alle fouten in de invoer tegelijk.</param>
public sealed record Probleem(string Type, string Title, int Status, string Detail, string Code, IReadOnlyList<Invoerfout>? InvalidParams = null)
{
    /// <summary>Het mediatype van elke fout.</summary>
    public const string Mediatype = "application/problem+json";

    // Nobody reads more, and an answer must not grow with what was sent.
    private const int MeesteFouten = 100;

    /// <summary>Niet aangemeld.</summary>
    public static Probleem NietAangemeld { get; } = Van(new Weigering("niet-aangemeld", "Meld u aan en probeer het opnieuw."));

    /// <summary>De rol mag dit niet.</summary>
    public static Probleem Verboden { get; } = Van(Weigering.Onbevoegd("rol-niet-bevoegd", "Dit hoort niet bij uw rol."));

    /// <summary>Bestaat niet, of is niet voor deze aanroeper: het verschil blijft geheim.</summary>
    public static Probleem NietGevonden { get; } = Van(new Weigering("niet-gevonden", "Dit bestaat niet, of het is niet voor u."));

    /// <summary>Een fout van het programma; zonder bijzonderheden.</summary>
    public static Probleem Storing { get; } = Van(new Weigering("storing", "Er ging iets mis aan onze kant. Probeer het later opnieuw."));

    /// <summary>Een weigering als antwoord.</summary>
    public static Probleem Van(Weigering weigering) => Van([weigering]);

    /// <summary>
    /// Alle weigeringen als een antwoord. Dit is de enige plaats waar een weigering een HTTP-status krijgt.
    /// </summary>
    public static Probleem Van(IReadOnlyList<Weigering> weigeringen)
    {
        var status = weigeringen.Select(Statuscode).MinBy(Voorrang);
        var eerste = weigeringen.First(weigering => Statuscode(weigering) == status);
        var velden = weigeringen.Where(weigering => weigering.Veld is not null).Select(weigering => new Invoerfout(weigering.Veld!, weigering.Code, weigering.Uitleg)).Distinct().Take(MeesteFouten).ToList();
        var code = status == 400 && eerste.Veld is not null ? "invoer-onjuist" : eerste.Code;
        var detail = code == "invoer-onjuist"
            ? "Een of meer velden kloppen niet. Verbeter ze en probeer het opnieuw."
            : string.Join(' ', weigeringen.Where(weigering => weigering.Veld is null || weigering == eerste).Select(weigering => weigering.Uitleg).Distinct());
        return new($"/problemen/{code}", Titel(status), status, detail, code, velden.Count > 0 ? velden : null);
    }

    private static int Statuscode(Weigering weigering) => weigering.Code switch
    {
        "niet-aangemeld" => 401,
        "niet-gevonden" => 404,
        "methode-onjuist" => 405,
        "versie-verouderd" => 412,
        "inhoud-te-groot" or "document-te-groot" => 413,
        "mediatype-niet-toegestaan" => 415,
        "if-match-verplicht" => 428,
        "storing" => 500,
        "te-druk" => 503,
        _ => weigering.Soort switch
        {
            Weigeringsoort.Invoer => 400,
            Weigeringsoort.Stand => 409,
            Weigeringsoort.Bevoegdheid => 403,
            _ => throw new ArgumentOutOfRangeException(nameof(weigering)),
        },
    };

    // Who one is comes first, then whether it is there, then what was sent; the state of the zaak before the fields.
    private static int Voorrang(int status) => Array.IndexOf([500, 503, 401, 403, 404, 405, 428, 412, 413, 415, 409, 400], status);

    private static string Titel(int status) => status switch
    {
        400 => "De invoer klopt niet.",
        401 => "U bent niet aangemeld.",
        403 => "U mag dit niet doen.",
        404 => "Niet gevonden.",
        405 => "Deze methode bestaat hier niet.",
        409 => "Deze handeling kan nu niet.",
        412 => "De zaak is intussen veranderd.",
        413 => "Te groot.",
        415 => "Dit mediatype kan niet.",
        428 => "If-Match ontbreekt.",
        503 => "Even te druk.",
        _ => "Er ging iets mis.",
    };
}

/// <summary>Een fout in een veld, header of parameter.</summary>
/// <param name="Name">Het pad van het veld (<c>doelen[0].uren</c>), of de naam van header of parameter.</param>
/// <param name="Code">Vaste code.</param>
/// <param name="Reason">Uitleg in eenvoudig Nederlands.</param>
public sealed record Invoerfout(string Name, string Code, string Reason);
