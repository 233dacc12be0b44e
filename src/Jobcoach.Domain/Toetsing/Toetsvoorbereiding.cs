using System.Text.Json.Serialization;
using Jobcoach.Domain.Bevindingen;

namespace Jobcoach.Domain.Toetsing;

/// <summary>Wat het systeem bij een toetsvraag klaarzet.</summary>
/// <param name="Vraag">Het nummer van de toetsvraag.</param>
/// <param name="Oordeel">Wat de bevindingen samen zeggen; <see cref="Oordeel.BeoordelingNodig"/> bij een norm die alleen een mens kan wegen.</param>
/// <param name="Voorstel">Het voorgestelde antwoord, of null als er geen voorstel is.</param>
/// <param name="Reden">Waarom, in eenvoudig Nederlands.</param>
/// <param name="Bevindingen">De codes van de bevindingen waar het op rust; de bevindingen zelf staan in het toetsdossier.</param>
public sealed record Vraagvoorbereiding(int Vraag, Oordeel Oordeel, Antwoord? Voorstel, string Reden, IReadOnlyList<string> Bevindingen)
{
    /// <summary>Of het antwoord "ja" een zin van de toetser vraagt: de feiten alleen dragen dat antwoord niet.</summary>
    [JsonIgnore]
    public bool VraagtToelichting => Oordeel is not Oordeel.Voldoet;
}

/// <summary>
/// Bereidt de toets voor. Alleen vraag 1, 2 en 3 rusten op feiten die het systeem kent; de andere zijn aan de toetser.
/// Een voorstel is nooit een antwoord: de toetser geeft dat zelf.
/// </summary>
public static class Toetsvoorbereiding
{
    /// <summary>Een voorbereiding per toetsvraag, in volgorde.</summary>
    /// <param name="volledigheid">De bevindingen van de controle op volledigheid (vraag 1).</param>
    /// <param name="doelgroep">De bevindingen van de doelgroeptoets (vraag 2).</param>
    /// <param name="toegang">De bevindingen over de eisen van de regeling aan werk en loonwaarde (vraag 3).</param>
    public static IReadOnlyList<Vraagvoorbereiding> Stel(
        IReadOnlyList<Bevinding> volledigheid, IReadOnlyList<Bevinding> doelgroep, IReadOnlyList<Bevinding> toegang) =>
        [.. Toetsvragen.Alle.Select(vraag => vraag.Nummer switch
        {
            1 => UitFeiten(1, volledigheid),
            2 => UitFeiten(2, doelgroep),
            3 => UitFeiten(3, toegang),
            _ => new(vraag.Nummer, Oordeel.BeoordelingNodig, null, $"Alleen een mens kan wegen {vraag.OpenNorm}. Schrijf in een zin waarom.", []),
        })];

    /// <summary>
    /// Of een bevinding van de doelgroeptoets bij vraag 2 hoort (beperking, doelgroep en noodzaak van een jobcoach);
    /// de andere gaan over het werk en de regeling en horen bij vraag 3.
    /// </summary>
    public static bool GaatOverBeperking(Bevinding bevinding) =>
        bevinding.Code.StartsWith("sfb-", StringComparison.Ordinal)
        || bevinding.Code.StartsWith("doelgroep", StringComparison.Ordinal)
        || bevinding.Code is "jobcoach-noodzakelijk";

    private static Vraagvoorbereiding UitFeiten(int vraag, IReadOnlyList<Bevinding> bevindingen)
    {
        var (oordeel, voorstel, reden) = bevindingen switch
        {
            [] => (Oordeel.NietVastgesteld, (Antwoord?)null, "Hierover is nog niets vastgesteld."),
            _ when Met(Oordeel.VoldoetNiet) is > 0 and var aantal =>
                (Oordeel.VoldoetNiet, Antwoord.Nee, $"Aan {Punten(aantal)} is niet voldaan."),
            _ when Met(Oordeel.NietVastgesteld) is > 0 and var aantal =>
                (Oordeel.NietVastgesteld, null, $"Over {Punten(aantal)} is nog niets vastgesteld."),
            _ when Met(Oordeel.BeoordelingNodig) is > 0 and var aantal =>
                (Oordeel.BeoordelingNodig, null, $"Over {Punten(aantal)} is een oordeel van de toetser nodig."),
            _ => (Oordeel.Voldoet, Antwoord.Ja, "Aan alle punten is voldaan. De toetser beoordeelt of dat genoeg is."),
        };
        return new(vraag, oordeel, voorstel, reden, [.. bevindingen.Select(bevinding => bevinding.Code).Distinct(StringComparer.Ordinal)]);

        int Met(Oordeel gezocht) => bevindingen.Count(bevinding => bevinding.Oordeel == gezocht);
    }

    private static string Punten(int aantal) => aantal == 1 ? "één punt" : $"{aantal} punten";
}
