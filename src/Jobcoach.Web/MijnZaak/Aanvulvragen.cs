using System.Globalization;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Shared;
using Jobcoach.Web.Zaken;

namespace Jobcoach.Web.MijnZaak;

/// <summary>Maakt van een veld dat aangevuld moet worden een vraag. Wat ontbreekt zegt het formulier zelf; de woorden zijn die van de controle.</summary>
internal static class Aanvulvragen
{
    private const string Akkoord = "verklaringAkkoord";

    /// <summary>De vraag bij een veld.</summary>
    /// <param name="veld">Het veld.</param>
    /// <param name="zaak">De zaak, voor haar regimes en doelen.</param>
    /// <param name="woorden">De teksten.</param>
    public static Vraag Van(Vraagveld veld, Zaakinzage zaak, Teksten<MijnZaakTeksten> woorden)
    {
        var vraag = new Vraag(veld.Pad, Soort(veld), Naam(veld, woorden)) { Verplicht = veld.Verplicht, Waarde = veld.Waarde };
        return vraag.Soort switch
        {
            Vraagsoort.Lijst => vraag with { Keuzes = Keuzes(veld.Naam, zaak, woorden) },
            Vraagsoort.Getal => vraag with { Breedte = 4 },
            Vraagsoort.Tekst => vraag with { Hulp = woorden["geenMedisch"], Hoogstens = Grenzen.Tekst },
            Vraagsoort.Aankruisen when veld.Naam == Akkoord => vraag with { Label = woorden["aanvullen.akkoord"], Citaat = Coachingsplan.Verklaring },
            _ => vraag,
        };
    }

    /// <summary>Hoe een veld heet.</summary>
    public static string Naam(Vraagveld veld, Teksten<MijnZaakTeksten> woorden) => veld switch
    {
        { Label: { } label } => label,
        { Waarde: not null } => "",

        // The same question comes back for every place of the list; without its number nobody knows which.
        { Plaats: { } plaats } => woorden[$"aanvullen.plaats.{veld.Naam}", plaats],
        _ => woorden[$"aanvullen.veld.{veld.Naam}"],
    };

    private static Vraagsoort Soort(Vraagveld veld) => veld.Waarde is not null ? Vraagsoort.Verborgen : veld.Naam switch
    {
        "kerntaken" => Vraagsoort.Regel,
        "duurWeken" => Vraagsoort.Getal,
        "coachbaar" => Vraagsoort.JaNee,
        "van" or "totEnMet" or "belastbaarheidsprofielVan" => Vraagsoort.Dag,
        "uren" => Vraagsoort.Duur,
        "coachingsdoel" or "onderwerp" or "uitkomst" or "termijn" or "gevraagdRegime" => Vraagsoort.Lijst,
        Akkoord or Vraagveld.Weghalen => Vraagsoort.Aankruisen,
        _ => Vraagsoort.Tekst,
    };

    private static IReadOnlyList<Keuze> Keuzes(string naam, Zaakinzage zaak, Teksten<MijnZaakTeksten> woorden) => naam switch
    {
        "onderwerp" => [.. Matchingsonderwerpen.Alle.Select(uitleg => new Keuze(Keuze.Json(uitleg.Onderwerp), uitleg.LabelWerknemer))],
        "uitkomst" => Keuze.Van<Matchingsuitkomst>(woorden.Van),
        "termijn" => Keuze.Van<Matchingstermijn>(woorden.Van),
        "gevraagdRegime" => [.. zaak.Regeling.Regimes.Select(regime => new Keuze(regime.Code, regime.Naam))],
        _ => [.. Enumerable.Range(1, Grenzen.Werkdoelen + Grenzen.PersoonlijkeDoelen).Select(nummer => new Keuze(
            nummer.ToString(CultureInfo.InvariantCulture),
            zaak.Beeld.Aanvragen[^1].Matchingsformat?.Doel(nummer)?.Omschrijving is { } doel ? $"{nummer}. {doel}" : woorden["aanvullen.doel", nummer]))],
    };
}
