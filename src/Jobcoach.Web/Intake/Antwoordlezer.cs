using System.Globalization;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Shared;

namespace Jobcoach.Web.Intake;

/// <summary>Schrijft antwoorden zoals een mens ze leest, voor de controlepagina en de melding dat iets intussen anders is.</summary>
internal sealed class Antwoordlezer(Teksten<SharedTeksten> gedeeld)
{
    private static readonly string[] Duurdelen = ["uren", "minuten"];

    /// <summary>De antwoorden van groepen vragen.</summary>
    public IEnumerable<Antwoord> Van(IEnumerable<Vraaggroep> groepen, Formuliervelden velden) =>
        from groep in groepen
        from vraag in groep.Vragen
        where vraag.Soort is not Vraagsoort.Verborgen && !vraag.IsHulp
        select new Antwoord(vraag.Pad, Naam(groep, vraag), Tekst(vraag, velden));

    /// <summary>Hoe een vraag heet buiten haar groep.</summary>
    public static string Naam(Vraaggroep groep, Vraag vraag) => groep.Anker is null ? vraag.Label : $"{groep.Kop}: {vraag.Label}";

    private string Tekst(Vraag vraag, Formuliervelden velden) => vraag.Soort switch
    {
        Vraagsoort.Keuze or Vraagsoort.Lijst => Gekozen(vraag, velden.Tekst(vraag.Pad)),
        Vraagsoort.Dag => Dag(velden, vraag.Pad),
        Vraagsoort.Duur => Duur(velden, vraag.Pad),
        _ => velden.Tekst(vraag.Pad),
    };

    private static string Gekozen(Vraag vraag, string waarde) =>
        waarde.Length == 0 ? "" : vraag.Keuzes.FirstOrDefault(keuze => keuze.Waarde == waarde)?.Label ?? waarde;

    private static string Dag(Formuliervelden velden, string pad)
    {
        var (dag, maand, jaar) = (velden.Tekst($"{pad}.dag"), velden.Tekst($"{pad}.maand"), velden.Tekst($"{pad}.jaar"));
        return DateOnly.TryParseExact($"{jaar}-{maand}-{dag}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum)
            ? datum.ToString("d MMMM yyyy", CultureInfo.CurrentCulture)
            : string.Join(' ', new[] { dag, maand, jaar }.Where(deel => deel.Length > 0));
    }

    private string Duur(Formuliervelden velden, string pad) => string.Join(' ', Duurdelen
        .Select(deel => (Deel: deel, Waarde: velden.Tekst($"{pad}.{deel}"))).Where(een => een.Waarde.Length > 0)
        .Select(een => $"{een.Waarde} {gedeeld[$"duur.{een.Deel}"].ToLower(CultureInfo.CurrentCulture)}"));
}
