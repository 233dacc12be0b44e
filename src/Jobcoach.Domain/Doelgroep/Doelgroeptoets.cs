using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Doelgroep;

/// <summary>Toetst of de persoon en het werk aan de eisen van de regeling voldoen (Reïntegratiebesluit 18, Participatiewet 10 en 10da).</summary>
public static class Doelgroeptoets
{
    /// <summary>
    /// Eén bevinding per eis, altijd in dezelfde volgorde. Een advies: een mens beoordeelt en besluit.
    /// Ontbreekt een feit of een parameter waar het op aankomt, dan is het oordeel <see cref="Oordeel.NietVastgesteld"/>.
    /// </summary>
    /// <param name="regeling">De vastgelegde versie van de regeling.</param>
    /// <param name="werk">Het werk; eerst gecontroleerd met <see cref="Dienstverband.Controleer"/>.</param>
    /// <param name="vaststelling">De uitkomst van het doelgroeponderzoek; null als dat er nog niet is.</param>
    /// <param name="isVervolg">Of het een vervolgaanvraag is in dezelfde dienstbetrekking.</param>
    public static IReadOnlyList<Bevinding> Toets(Regeling regeling, Dienstverband werk, Doelgroepvaststelling? vaststelling, bool isVervolg) =>
    [
        .. Doelgroepcriteria.Toets(regeling.Doelgroep, werk.Contractvorm, vaststelling),
        .. Werkcriteria.Toets(regeling, werk, isVervolg),
    ];

    /// <summary>De zwaarste bevinding telt: voldoet niet, dan niet vastgesteld, dan beoordeling nodig, dan voldoet.</summary>
    public static Doelgroepuitkomst Samenvatting(IEnumerable<Bevinding> bevindingen) =>
        bevindingen.Select(bevinding => bevinding.Oordeel switch
        {
            Oordeel.Voldoet => Doelgroepuitkomst.Voldoet,
            Oordeel.BeoordelingNodig => Doelgroepuitkomst.BeoordelingNodig,
            Oordeel.NietVastgesteld => Doelgroepuitkomst.NietVastgesteld,
            _ => Doelgroepuitkomst.VoldoetNiet,
        }).DefaultIfEmpty(Doelgroepuitkomst.NietVastgesteld).Max();
}
