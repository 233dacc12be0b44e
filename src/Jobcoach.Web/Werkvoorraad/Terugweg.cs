using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Shared;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Werkvoorraad;

/// <summary>Wat er net gedaan is, voor de melding boven de lijst.</summary>
public enum Gedaan
{
    /// <summary>Een zaak opgepakt.</summary>
    Genomen,

    /// <summary>Een zaak weer vrijgegeven.</summary>
    Losgelaten,

    /// <summary>Een taak weggelegd.</summary>
    Aangehouden,

    /// <summary>Een taak teruggehaald.</summary>
    Hervat,

    /// <summary>Een selectie bewaard.</summary>
    Bewaard,

    /// <summary>Een selectie verwijderd.</summary>
    Verwijderd,
}

/// <summary>De weg terug naar de lijst waar iemand vandaan kwam.</summary>
internal static class Terugweg
{
    /// <summary>Het veld met het adres van de lijst.</summary>
    public const string Veld = "_lijst";

    private const string Parameter = "gedaan";

    /// <summary>De lijst waar een formulier vandaan kwam.</summary>
    public static Werkvraag Lijst(Formuliervelden velden, Rol rol) => Werkvraag.Van(velden.Tekst(Veld), rol);

    /// <summary>Terug naar de lijst, met de melding wat er gedaan is.</summary>
    public static IResult Naar(Werkvraag lijst, Gedaan gedaan) => Pagina.Naar($"{lijst.Adres}{(lijst.Adres.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Parameter}={Keuze.Json(gedaan)}");

    /// <summary>De melding die bij een bezoek hoort; null als er niets gedaan is.</summary>
    public static Gedaan? Van(HttpRequest verzoek) =>
        Enum.GetValues<Gedaan>().Where(gedaan => Keuze.Json(gedaan) == verzoek.Query[Parameter]).Select(gedaan => (Gedaan?)gedaan).FirstOrDefault();
}
