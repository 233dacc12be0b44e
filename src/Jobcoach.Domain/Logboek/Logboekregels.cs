using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Logboek;

/// <summary>Wat een logboekregel mag zijn en welke regels gelden.</summary>
public static class Logboekregels
{
    /// <summary>Langste omschrijving, in tekens.</summary>
    public const int LangsteOmschrijving = 2000;

    /// <summary>Grootste groep.</summary>
    public const int GrootsteGroep = 50;

    private static readonly Uren Etmaal = Uren.Van(24);

    /// <summary>
    /// De regels die gelden, op datum: van een regel en zijn correcties alleen de laatste, en die niet als het een intrekking is.
    /// Geef alle regels van de zaak: een correctie kan een regel naar een andere periode verplaatsen.
    /// Een correctie gaat voor op wat zij verbetert, ook als de klok er niets van zegt; bij twee correcties van dezelfde regel geldt de laatste.
    /// </summary>
    public static IReadOnlyList<Logboekregel> Geldend(IEnumerable<Logboekregel> regels)
    {
        var alle = regels.DistinctBy(regel => regel.Id).ToDictionary(regel => regel.Id, StringComparer.Ordinal);
        var verbeterd = alle.Values.Select(regel => regel.Corrigeert).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return
        [
            .. alle.Values
                .GroupBy(regel => Oorsprong(regel, alle), StringComparer.Ordinal)
                .Select(keten => keten.OrderByDescending(regel => verbeterd.Contains(regel.Id)).ThenBy(regel => regel.VastgelegdOp).ThenBy(regel => regel.Id, StringComparer.Ordinal).Last())
                .Where(regel => !regel.IsIntrekking)
                .OrderBy(regel => regel.Datum).ThenBy(regel => regel.VastgelegdOp).ThenBy(regel => regel.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>De regels die gelden en waarvan de datum binnen de periode valt.</summary>
    public static IReadOnlyList<Logboekregel> Geldend(IEnumerable<Logboekregel> regels, Periode periode) =>
        [.. Geldend(regels).Where(regel => periode.Bevat(regel.Datum))];

    /// <summary>Alle redenen waarom een nieuwe regel niet kan worden vastgelegd; leeg als hij goed is.</summary>
    /// <param name="regel">De nieuwe regel.</param>
    /// <param name="periode">De toegekende periode waarin hij moet vallen.</param>
    /// <param name="vandaag">De dag in Nederland.</param>
    /// <param name="activiteiten">Wat de regeling van activiteiten vindt; null als daar niet op getoetst wordt.</param>
    /// <param name="ziektetoestemmingNodig">
    /// Of de regeling voor deze dag vooraf toestemming eist. Null als de regeling er niets over zegt: dan is er geen weigering, wel een signaal.
    /// </param>
    /// <param name="ziektetoestemmingen">De perioden waarvoor toestemming is gegeven.</param>
    /// <param name="eerdere">De regels die er al zijn, om een correctie aan te toetsen; de regel zelf mag er al bij zijn (een herhaald verzoek).</param>
    public static List<Weigering> Controleer(
        Logboekregel regel,
        Periode periode,
        DateOnly vandaag,
        Activiteitenlijst? activiteiten = null,
        bool? ziektetoestemmingNodig = null,
        IReadOnlyList<Periode>? ziektetoestemmingen = null,
        IReadOnlyList<Logboekregel>? eerdere = null)
    {
        var controle = new Controle();
        controle.Eis(
            periode.Bevat(regel.Datum),
            "datum-buiten-periode",
            $"Kies een dag in de periode van {Datumtekst.Voluit(periode.Van)} tot en met {Datumtekst.Voluit(periode.TotEnMet)}.",
            "datum");
        controle.NietInToekomst(regel.Datum, vandaag, "datum");
        controle.Eis(
            regel.Duur > Uren.Nul || regel.IsIntrekking,
            "duur-ontbreekt",
            "Vul de bestede tijd in. Nul kan alleen om een eerdere regel in te trekken.",
            "duur");
        controle.Eis(regel.Duur <= Etmaal, "duur-te-lang", "De bestede tijd kan niet meer dan 24 uur zijn.", "duur");
        controle.Eis(
            regel.Van is not { } begin || begin.ToTimeSpan() + TimeSpan.FromMinutes(regel.Duur.Minuten) <= TimeSpan.FromDays(1),
            "tijd-over-middernacht",
            "Begintijd en duur vallen niet binnen een dag. Schrijf de tijd na middernacht op de volgende dag.",
            "van");
        controle.Eis(
            regel.Groepsgrootte is >= 1 and <= GrootsteGroep,
            "groepsgrootte-ongeldig",
            $"Vul een groep van 1 tot en met {GrootsteGroep} in. Individueel is 1.",
            "groepsgrootte");
        controle.Eis(Enum.IsDefined(regel.Doel), "doel-onbekend", "Kies doel 1, 2, 3 of overig.", "doel");
        controle.Tekst(regel.Omschrijving, LangsteOmschrijving, "Beschrijf wat er is gedaan.", "omschrijving");
        controle.Eis(
            regel.Activiteit is not { } code || activiteiten?.Stand(code) is not Activiteitstand.BuitenLijst,
            "activiteit-onbekend",
            "Kies een activiteit uit de lijst van de regeling, of geen.",
            "activiteit");
        controle.Eis(
            !regel.TijdensZiekte || ziektetoestemmingNodig != true || ziektetoestemmingen?.Any(een => een.Bevat(regel.Datum)) == true,
            "ziektetoestemming-ontbreekt",
            "Voor begeleiding tijdens ziekte is vooraf schriftelijke toestemming nodig. Die is er voor deze dag niet.",
            "tijdensZiekte");
        if (regel.Corrigeert is { } doelwit)
        {
            var bekend = eerdere ?? [];
            controle.Eis(
                doelwit != regel.Id && bekend.Any(een => een.Id == doelwit),
                "correctie-onbekend",
                "De regel die je wilt corrigeren bestaat niet.",
                "corrigeert");
            controle.Eis(
                bekend.All(een => een.Corrigeert != doelwit || een.Id == regel.Id),
                "correctie-dubbel",
                "Deze regel is al gecorrigeerd. Corrigeer de nieuwste regel.",
                "corrigeert");
        }

        return controle.Weigeringen;
    }

    /// <summary>Wanneer de tijd van deze regel voor het eerst is opgeschreven: bij een correctie telt de regel die zij verbetert.</summary>
    internal static DateTimeOffset EerstVastgelegd(Logboekregel regel, IReadOnlyDictionary<string, Logboekregel> alle) =>
        alle.TryGetValue(Oorsprong(regel, alle), out var oorsprong) ? oorsprong.VastgelegdOp : regel.VastgelegdOp;

    // Bounded by the number of entries, so that a ring of corrections cannot hang a report.
    private static string Oorsprong(Logboekregel regel, IReadOnlyDictionary<string, Logboekregel> alle)
    {
        var id = regel.Id;
        for (var stap = 0; stap < alle.Count && CollectionExtensions.GetValueOrDefault(alle, id)?.Corrigeert is { } eerder; stap++)
        {
            id = eerder;
        }

        return id;
    }
}
