using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Begeleiding;

/// <summary>Wat aan een activiteit is gedaan.</summary>
/// <param name="Activiteit">De code uit de doelcatalogus; null voor werk zonder code.</param>
/// <param name="Tijd">De declarabele tijd.</param>
/// <param name="Vergoed">Of de tijd meetelt; onwaar als de regeling de activiteit niet vergoedt.</param>
/// <param name="Dagen">De dagen, oudste eerst, elk een keer.</param>
public sealed record Activiteitverantwoording(string? Activiteit, Uren Tijd, bool Vergoed, IReadOnlyList<DateOnly> Dagen);

/// <summary>Een rij van het logboekformat: het doel, wat er is gedaan, de tijd en de dagen (Leidraad Jobcoach).</summary>
/// <param name="Doel">Het doel van de periode, of overig.</param>
/// <param name="Subdoel">Wat er bereikt moest worden volgens het coachingsplan; null als het plan dit doel niet heeft.</param>
/// <param name="WanneerGehaald">Waaraan volgens het plan te zien is dat het doel gehaald is.</param>
/// <param name="Tijd">De declarabele tijd die meetelt.</param>
/// <param name="Activiteiten">Wat er is gedaan, per activiteit in volgorde van de eerste dag.</param>
/// <param name="Regels">De logboekregels die gelden, oudste eerst.</param>
public sealed record Doelverantwoording(
    Doelverwijzing Doel,
    string? Subdoel,
    string? WanneerGehaald,
    Uren Tijd,
    IReadOnlyList<Activiteitverantwoording> Activiteiten,
    IReadOnlyList<Logboekregel> Regels) : Vertrouwelijk;

/// <summary>
/// Het logboekformat van een periode, klaargezet uit het logboek. Wat alleen de jobcoach weet staat er niet in: welke doelen zijn gehaald,
/// wat er is bijgesteld en de twee vragen over de werkplek.
/// </summary>
/// <param name="Periodenummer">De periode.</param>
/// <param name="Looptijd">Haar dagen.</param>
/// <param name="Doelen">De doelen van het plan en elk ander doel met tijd, in vaste volgorde.</param>
/// <param name="Uren">Het werkelijke aantal uren tegenover wat is toegekend, met wat er over is.</param>
/// <param name="Bevindingen">Wat de regeling en de signalen over het logboek zeggen; dezelfde die de toetser na het indienen ziet.</param>
public sealed record Verantwoordingsvoorbereiding(
    int Periodenummer, Periode Looptijd, IReadOnlyList<Doelverantwoording> Doelen, Urenstand Uren, IReadOnlyList<Bevinding> Bevindingen) : Vertrouwelijk
{
    /// <summary>De voorbereiding van de laatste periode; null als er nog geen is toegekend. Zij kan al terwijl de periode loopt.</summary>
    /// <param name="zaak">De zaak.</param>
    /// <param name="regeling">De versie die voor de periode geldt.</param>
    /// <param name="regels">Alle logboekregels van de zaak.</param>
    public static Verantwoordingsvoorbereiding? Van(Zaak zaak, Regeling regeling, IReadOnlyList<Logboekregel> regels)
    {
        if (zaak.Periode is not { } periode)
        {
            return null;
        }

        var (uren, bevindingen) = Verantwoordingsregels.Cijfers(zaak, regeling, periode, regels);
        var activiteiten = new Activiteitenlijst(regeling);
        var plan = zaak.Plan(periode)?.Doelen ?? [];
        var perDoel = Logboekregels.Geldend(regels, periode.Looptijd).ToLookup(regel => regel.Doel);
        return new(
            periode.Nummer,
            periode.Looptijd,
            [
                .. from doeluren in uren.PerDoel
                   let doel = doeluren.Doel is Doelverwijzing.Overig ? null : plan.ElementAtOrDefault((int)doeluren.Doel)
                   where doel is not null || perDoel.Contains(doeluren.Doel)
                   select new Doelverantwoording(
                       doeluren.Doel, doel?.Subdoel, doel?.WanneerGehaald, doeluren.Uren, PerActiviteit(perDoel[doeluren.Doel], activiteiten), [.. perDoel[doeluren.Doel]]),
            ],
            uren,
            bevindingen);
    }

    private static IReadOnlyList<Activiteitverantwoording> PerActiviteit(IEnumerable<Logboekregel> regels, Activiteitenlijst activiteiten) =>
    [
        .. regels.GroupBy(regel => regel.Activiteit, StringComparer.Ordinal).Select(groep => new Activiteitverantwoording(
            groep.Key, Urenstand.Som(groep), !activiteiten.IsNietVergoedbaar(groep.Key), [.. groep.Select(regel => regel.Datum).Distinct()])),
    ];
}
