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
    /// <param name="aanvraag">Wat uit de aanvraag blijkt; null als daar niets van bekend is.</param>
    public static IReadOnlyList<Bevinding> Toets(Regeling regeling, Dienstverband werk, Doelgroepvaststelling? vaststelling, bool isVervolg, Aanvraagfeiten? aanvraag = null)
    {
        var (feiten, bekend) = (vaststelling ?? NietsVastgesteld, aanvraag ?? new());
        return [.. Persoon(regeling, werk.Contractvorm, feiten, bekend), .. Werkcriteria.Toets(regeling, werk, isVervolg, bekend)];
    }

    /// <summary>Het artikel waarop een toekenning rust; null zolang dat niet vaststaat of als er bij deze uitvoerder geen is.</summary>
    /// <param name="regeling">De vastgelegde versie van de regeling.</param>
    /// <param name="werk">Het werk.</param>
    /// <param name="vaststelling">De uitkomst van het doelgroeponderzoek; null als dat er nog niet is.</param>
    /// <param name="aanvraag">Wat uit de aanvraag blijkt; null als daar niets van bekend is.</param>
    public static Rechtsgrond? Rechtsgrond(Regeling regeling, Dienstverband werk, Doelgroepvaststelling? vaststelling, Aanvraagfeiten? aanvraag = null) =>
        Routecriteria.Rechtsgrond(regeling, werk.Contractvorm, vaststelling ?? NietsVastgesteld, (aanvraag ?? new()).VormBij(regeling));

    /// <summary>De zwaarste bevinding telt: voldoet niet, dan niet vastgesteld, dan beoordeling nodig, dan voldoet.</summary>
    public static Doelgroepuitkomst Samenvatting(IEnumerable<Bevinding> bevindingen) =>
        bevindingen.Select(bevinding => bevinding.Oordeel switch
        {
            Oordeel.Voldoet => Doelgroepuitkomst.Voldoet,
            Oordeel.BeoordelingNodig => Doelgroepuitkomst.BeoordelingNodig,
            Oordeel.NietVastgesteld => Doelgroepuitkomst.NietVastgesteld,
            _ => Doelgroepuitkomst.VoldoetNiet,
        }).DefaultIfEmpty(Doelgroepuitkomst.NietVastgesteld).Max();

    private static Doelgroepvaststelling NietsVastgesteld { get; } = new(default, default, default, default, default, default, default, default, default, default);

    /// <summary>Eerst WSW: wie daarop afvalt hoeft over de rest niets te laten onderzoeken (dataminimalisatie, AVG 5). Wat al vaststaat blijft staan.</summary>
    private static IEnumerable<Bevinding> Persoon(Regeling regeling, Contractvorm contract, Doelgroepvaststelling feiten, Aanvraagfeiten aanvraag)
    {
        var eisen = regeling.Doelgroep;
        var wsw = Routecriteria.Wsw(eisen.WswUitgesloten, contract, feiten.Wsw);
        IReadOnlyList<Bevinding> overig =
        [
            .. Doelgroepcriteria.Grond(eisen, feiten),
            Routecriteria.Wajong(eisen.WajongToegelaten, feiten.Wajong),
            Routecriteria.Bevoegd(eisen.PwCollegeVerantwoordelijk, feiten),
            Routecriteria.Grondslag(regeling, contract, feiten, aanvraag.VormBij(regeling)),
            .. Doelgroepcriteria.Ondersteuning(eisen, feiten),
            .. Ondersteuningscriteria.Toets(regeling, feiten, aanvraag),
        ];
        return [wsw, .. wsw.Oordeel is Oordeel.VoldoetNiet ? overig.Where(bevinding => bevinding.Oordeel is not Oordeel.NietVastgesteld) : overig];
    }
}
