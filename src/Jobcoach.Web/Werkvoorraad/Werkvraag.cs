using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Taken;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Rechten;
using Jobcoach.Web.Shared;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;

namespace Jobcoach.Web.Werkvoorraad;

/// <summary>Wiens taken de werkvoorraad toont.</summary>
public enum Wiens
{
    /// <summary>Van iedereen met deze rol.</summary>
    Iedereen,

    /// <summary>Van de bezoeker.</summary>
    Mijn,

    /// <summary>Van niemand.</summary>
    Vrij,
}

/// <summary>Hoe de taken er in de tijd voor staan.</summary>
public enum Takenstand
{
    /// <summary>Alles wat te doen is; wat is aangehouden niet.</summary>
    Open,

    /// <summary>Wat vandaag klaar moet zijn, of al te laat is.</summary>
    Vandaag,

    /// <summary>Waarvan de vervaldag voorbij is.</summary>
    TeLaat,

    /// <summary>Wat is weggelegd.</summary>
    Aangehouden,
}

/// <summary>
/// Wat iemand van zijn werkvoorraad ziet; staat als geheel in het adres, zodat een lijst te bewaren, te delen en te verversen is.
/// Wat in een adres niet klopt telt niet mee: de bezoeker ziet dan meer dan bedoeld, en nooit meer dan hij mag.
/// </summary>
/// <param name="Wiens">Wiens taken.</param>
/// <param name="Soort">Alleen deze soort, of alle.</param>
/// <param name="Regeling">Alleen deze regeling, of alle.</param>
/// <param name="Organisatie">Alleen van deze jobcoachorganisatie, of alle.</param>
/// <param name="Stand">Hoe zij er in de tijd voor staan.</param>
/// <param name="Spoor">Waar elke eerdere pagina eindigde; de laatste zegt waar deze begint. Leeg op de eerste pagina.</param>
public sealed record Werkvraag(Wiens Wiens, Taaksoort? Soort, string? Regeling, string? Organisatie, Takenstand Stand, IReadOnlyList<string> Spoor)
{
    /// <summary>Het adres van de werkvoorraad zonder keuzes.</summary>
    public const string Pad = "/werkvoorraad";

    /// <summary>Taken op een pagina: van elke zaak wordt de naam apart gelezen.</summary>
    public const int PerPagina = 25;

    private const int LangsteTekst = 256;

    // An address has its limits. Who leafs on this far leafs back to the begin.
    private const int LangsteSpoor = 20;

    /// <summary>Alle open taken.</summary>
    public static Werkvraag Alles { get; } = new(Wiens.Iedereen, null, null, null, Takenstand.Open, []);

    /// <summary>Of er iets is weggelaten.</summary>
    public bool IsBeperkt => Wiens is not Wiens.Iedereen || Stand is not Takenstand.Open || Soort is not null || Regeling is not null || Organisatie is not null;

    /// <summary>Het adres van deze lijst, op deze pagina.</summary>
    public string Adres
    {
        get
        {
            var vraag = new QueryBuilder();
            Voeg(vraag, "wiens", Wiens is Wiens.Iedereen ? null : Keuze.Json(Wiens));
            Voeg(vraag, "stand", Stand is Takenstand.Open ? null : Keuze.Json(Stand));
            Voeg(vraag, "soort", Soort is { } soort ? Keuze.Json(soort) : null);
            Voeg(vraag, "regeling", Regeling);
            Voeg(vraag, "organisatie", Organisatie);
            foreach (var plaats in Spoor)
            {
                vraag.Add("na", plaats);
            }

            return Pad + vraag.ToQueryString();
        }
    }

    /// <summary>Leest de keuzes uit een adres.</summary>
    /// <param name="query">De query van het adres.</param>
    /// <param name="rol">De rol van de bezoeker; alleen haar soorten taken zijn te kiezen.</param>
    public static Werkvraag Van(IQueryCollection query, Rol rol) => new(
        Waarde<Wiens>(query["wiens"]) ?? Wiens.Iedereen,
        Waarde<Taaksoort>(query["soort"]) is { } soort && Takenlijst.Soorten(rol).Contains(soort) ? soort : null,
        Tekst(query["regeling"]),
        Tekst(query["organisatie"]),
        Waarde<Takenstand>(query["stand"]) ?? Takenstand.Open,
        [.. query["na"].Select(plaats => Tekst(plaats)).OfType<string>().TakeLast(LangsteSpoor)]);

    /// <summary>Leest de keuzes uit een heel adres dat een formulier terugstuurt; een ander adres is de lijst zonder keuzes.</summary>
    public static Werkvraag Van(string adres, Rol rol) => adres.StartsWith($"{Pad}?", StringComparison.Ordinal)
        ? Van(new QueryCollection(QueryHelpers.ParseQuery(adres[Pad.Length..])), rol)
        : Alles;

    /// <summary>De eerste pagina van deze lijst.</summary>
    public Werkvraag Begin() => this with { Spoor = [] };

    /// <summary>De volgende pagina.</summary>
    /// <param name="na">Waar deze eindigde.</param>
    public Werkvraag Verder(string na) => this with { Spoor = [.. Spoor.TakeLast(LangsteSpoor - 1), na] };

    /// <summary>De vorige pagina; null op de eerste.</summary>
    public Werkvraag? Terug() => Spoor.Count == 0 ? null : this with { Spoor = [.. Spoor.SkipLast(1)] };

    internal Taakvraag Taken(Gebruiker wie, DateOnly vandaag) => new(
        wie.Rol,
        Zicht(wie),
        Soort,
        Stand switch { Takenstand.Vandaag => vandaag, Takenstand.TeLaat => vandaag.AddDays(-1), _ => null },
        Taaksortering.Vervaldag,
        Spoor.Count == 0 ? null : Spoor[^1],
        PerPagina)
    {
        Behandelaar = Behandelaar(wie),
        Aangehouden = new(vandaag, Alleen: Stand is Takenstand.Aangehouden),
        Regeling = Regeling,
    };

    internal Taaktelvraag Tellingen(Gebruiker wie, DateOnly vandaag) => new(wie.Rol, Zicht(wie), vandaag) { Behandelaar = Behandelaar(wie), Regeling = Regeling };

    private static void Voeg(QueryBuilder vraag, string naam, string? waarde)
    {
        if (waarde is not null)
        {
            vraag.Add(naam, waarde);
        }
    }

    private static string? Tekst(string? tekst) => tekst is { Length: > 0 and <= LangsteTekst } ? tekst : null;

    private static T? Waarde<T>(string? tekst)
        where T : struct, Enum => Enum.GetValues<T>().Where(waarde => Keuze.Json(waarde) == tekst).Select(waarde => (T?)waarde).FirstOrDefault();

    private Zichtbaarheid Zicht(Gebruiker wie) => Toegang.Zicht(wie) with { JobcoachorganisatieId = Organisatie };

    private Behandelaarfilter? Behandelaar(Gebruiker wie) => Wiens switch
    {
        Wiens.Mijn => new(wie.Id),
        Wiens.Vrij => new(null),
        _ => null,
    };
}
