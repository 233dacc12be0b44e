using System.Text.Json;
using Jobcoach.Domain.Formulieren;

namespace Jobcoach.Web.MijnZaak;

/// <summary>
/// Maakt van wat in een formulier ontbreekt de velden om het in te vullen. Wat ontbreekt zegt het formulier zelf; ontbreekt een hele lijst,
/// dan worden dat de velden van haar regels.
/// </summary>
internal static class Vraagvelden
{
    /// <summary>De velden van een coachingsplan die nog leeg zijn. Is niets leeg, dan alle velden: er is gevraagd om verbetering.</summary>
    /// <param name="plan">Het plan; null als er nog geen is.</param>
    /// <param name="kiesRegime">Of het plan een regime kan vragen.</param>
    public static IReadOnlyList<Vraaggroep> Coachingsplan(Coachingsplan? plan, bool kiesRegime)
    {
        const string pad = "coachingsplan";
        var huidig = plan ?? new Coachingsplan(null, null, null, null, null, null);
        var leeg = huidig.Ontbreekt(pad);
        return Groepen(
            [
                .. plan is null && kiesRegime ? [new Vraagveld($"{pad}.gevraagdRegime", null)] : Array.Empty<Vraagveld>(),
                .. (leeg.Count > 0 ? leeg : Kaal(huidig).Ontbreekt(pad)).SelectMany(veld => Velden(veld, huidig.Doelen)),
            ]);
    }

    /// <summary>De velden van een matchingsformat die nog leeg zijn; alle als niets leeg is.</summary>
    public static IReadOnlyList<Vraaggroep> Matchingsformat(Matchingsformat? format)
    {
        const string pad = "matchingsformat";
        var huidig = format ?? new Matchingsformat(null, null, null, null);
        var leeg = huidig.Ontbreekt(pad);
        var velden = (leeg.Count > 0 ? leeg : Kaal(huidig).Ontbreekt(pad)).Where(veld => veld.Veld != $"{pad}.rijen").SelectMany(veld => Velden(veld, null));
        var rijen = Matchingsonderwerpen.Alle.Where(uitleg => huidig.Rij(uitleg.Onderwerp) is null).Select((uitleg, plaats) => Rij($"{pad}.rijen[{(huidig.Rijen?.Count ?? 0) + plaats}]", uitleg));
        return [.. rijen, .. Groepen(velden)];
    }

    /// <summary>De velden van het verslag van de jobcoach die nog leeg zijn; alle als niets leeg is.</summary>
    public static IReadOnlyList<Vraaggroep> Ervaringen(Ervaringsverslag? verslag)
    {
        var leeg = (verslag ?? new(null, null)).Ontbreekt("ervaringen");
        return Groepen((leeg.Count > 0 ? leeg : new Ervaringsverslag(null, null).Ontbreekt("ervaringen")).Select(veld => new Vraagveld(veld.Veld, Zin(veld.Omschrijving))));
    }

    /// <summary>Een groep zonder opschrift.</summary>
    public static Vraaggroep Los(params IReadOnlyList<Vraagveld> velden) => new(null, 0, velden);

    private static IReadOnlyList<Vraaggroep> Groepen(IEnumerable<Vraagveld> velden) =>
        [.. velden.GroupBy(Groep).Select(groep => new Vraaggroep(groep.Key?.Opschrift, groep.Key?.Nummer ?? 0, [.. groep]))];

    // The goals of a plan and of a matchingsformat each have a group of their own; what stands alone goes together.
    private static (string Opschrift, int Nummer)? Groep(Vraagveld veld)
    {
        foreach (var (lijst, opschrift) in new[] { ("coachingsplan.doelen[", "plan.doel"), ("matchingsformat.coachingsdoelen[", "matching.doel") })
        {
            if (veld.Pad.StartsWith(lijst, StringComparison.Ordinal))
            {
                return (opschrift, veld.Pad[lijst.Length] - '0' + 1);
            }
        }

        return null;
    }

    private static IEnumerable<Vraagveld> Velden(Ontbrekend veld, IReadOnlyList<Plandoel>? doelen) => veld.Veld switch
    {
        "coachingsplan.doelen" => Enumerable.Range(0, Grenzen.DoelenPerPeriode).SelectMany(plaats => Doel($"{veld.Veld}[{plaats}]", plaats == 0)),
        "matchingsformat.coachingsdoelen" => Enumerable.Range(0, Grenzen.Werkdoelen + Grenzen.PersoonlijkeDoelen).SelectMany(plaats => Coachingsdoel($"{veld.Veld}[{plaats}]", plaats)),
        "matchingsformat.kerntaken" => Enumerable.Range(0, Grenzen.Kerntaken).Select(plaats => new Vraagveld($"{veld.Veld}[{plaats}]", null, plaats == 0)),
        var pad when pad.EndsWith(".activiteiten", StringComparison.Ordinal) => Enumerable.Range(0, Grenzen.ActiviteitenPerDoel).SelectMany(plaats => Activiteit($"{pad}[{plaats}]", plaats == 0)),
        _ => [new(veld.Veld, Zin(veld.Omschrijving))],
    };

    private static IEnumerable<Vraagveld> Doel(string pad, bool verplicht) =>
    [
        new($"{pad}.coachingsdoel", null, verplicht),
        new($"{pad}.subdoel", null, verplicht),
        .. Enumerable.Range(0, Grenzen.ActiviteitenPerDoel).SelectMany(plaats => Activiteit($"{pad}.activiteiten[{plaats}]", verplicht && plaats == 0)),
        new($"{pad}.wanneerGehaald", null, verplicht),
        new($"{pad}.duurWeken", null, verplicht),
    ];

    private static IEnumerable<Vraagveld> Activiteit(string pad, bool verplicht) => [new($"{pad}.omschrijving", null, verplicht), new($"{pad}.uren", null, verplicht)];

    private static IEnumerable<Vraagveld> Coachingsdoel(string pad, int plaats) =>
    [
        new($"{pad}.nummer", null) { Waarde = (plaats + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) },
        new($"{pad}.omschrijving", null, plaats == 0),
        new($"{pad}.onderwerp", null, plaats == 0),
        new($"{pad}.coachbaar", null, plaats == 0),
    ];

    private static Vraaggroep Rij(string pad, Onderwerpuitleg uitleg) => new(
        $"matching.rij.{uitleg.Onderwerp}",
        0,
        [
            new($"{pad}.onderwerp", null) { Waarde = JsonNamingPolicy.CamelCase.ConvertName(uitleg.Onderwerp.ToString()) },
            new($"{pad}.werknemerprofiel.beschrijving", uitleg.LabelWerknemer),
            new($"{pad}.werkprofiel.beschrijving", uitleg.LabelWerk),
            new($"{pad}.matching.uitkomst", null),
            new($"{pad}.matching.termijn", null, false),
            new($"{pad}.matching.toelichting", null, false),
        ]);

    // The same form with every text taken out: what then is missing is everything that can be written.
    private static Coachingsplan Kaal(Coachingsplan plan) => new(
        null, [.. (plan.Doelen ?? []).Select(doel => new Plandoel(doel.Coachingsdoel, null, [.. (doel.Activiteiten ?? []).Select(_ => new Planactiviteit(null, null, null))], null, null))], null, null, null, null);

    private static Matchingsformat Kaal(Matchingsformat format) => new(
        [.. (format.Rijen ?? []).Select(rij => new Matchingsrij(rij.Onderwerp, null, null, null))], null, null, [.. (format.Coachingsdoelen ?? []).Select(doel => new Coachingsdoel(doel.Nummer, null, null, null))]);

    private static string Zin(string omschrijving) => char.ToUpperInvariant(omschrijving[0]) + omschrijving[1..];
}
