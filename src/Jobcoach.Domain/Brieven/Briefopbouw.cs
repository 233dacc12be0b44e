using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Brieven;

/// <summary>Haalt uit een zaak wat in een brief hoort.</summary>
public static class Briefopbouw
{
    /// <summary>De gegevens van de brief; null als bij het bericht geen brief hoort.</summary>
    /// <param name="zaak">De zaak zoals zij is op het moment van de brief.</param>
    /// <param name="regeling">De versie die geldt.</param>
    /// <param name="soort">Waarover het bericht gaat.</param>
    /// <param name="verwijzing">Waar binnen de zaak, zoals <c>besluit/2</c>, <c>aanvraag/1</c>, <c>opschorting/1</c>, <c>periode/3</c> of <c>bezwaar/1</c>; null is het laatste.</param>
    /// <param name="dag">De dagtekening.</param>
    /// <param name="vervangt">De dagtekening van de brief die deze verbetert.</param>
    public static Briefgegevens? Van(Zaak zaak, Regeling regeling, Berichtsoort soort, string? verwijzing, DateOnly dag, DateOnly? vervangt = null)
    {
        if (Briefkeuze.Soort(zaak, regeling, soort, verwijzing) is not { } brief)
        {
            return null;
        }

        var besluit = soort is Berichtsoort.Besluit ? Briefkeuze.Besluit(zaak, verwijzing) : null;
        var bezwaar = soort is Berichtsoort.BezwaarOntvangen ? Briefverwijzing.Kies(zaak.Bezwaren, verwijzing, "bezwaar", een => een.Nummer) : null;
        return new()
        {
            Soort = brief,
            Zaaknummer = zaak.Nummer,
            Dag = dag,
            Vervangt = vervangt,
            Regeling = regeling.Naam,
            Uitvoerder = regeling.Uitvoerder.Naam.Waarde,
            Werkgever = zaak.Partijen.Werkgever.Naam,
            Jobcoachorganisatie = zaak.Partijen.Jobcoachorganisatie.Naam,
            Aanvrager = zaak.Partijen.Aanvrager,
            Dienstverband = zaak.Dienstverband,
            Aanvraag = Aanvraag(zaak, regeling, soort, besluit, verwijzing, dag),
            Besluit = besluit is null ? null : Briefbesluit.Van(zaak, regeling, besluit, dag),
            Periode = Periode(zaak, regeling, verwijzing),
            Einde = zaak.Einde,
            Bezwaar = bezwaar is null
                ? null
                : new(bezwaar, zaak.Besluiten.First(een => een.Nummer == bezwaar.Besluitnummer).BeslotenOp, zaak.Bezwaarbeslistermijn(bezwaar)),
            Resultaten = [.. zaak.Perioden.Where(periode => periode.Resultaat is not null).Select(periode => (periode.Nummer, periode.Resultaat!))],
        };
    }

    private static Briefaanvraag Aanvraag(Zaak zaak, Regeling regeling, Berichtsoort soort, Besluiten.Besluit? besluit, string? verwijzing, DateOnly dag)
    {
        var aanvraag = besluit?.Onderwerp is { Soort: Besluiten.Onderwerpsoort.Aanvraag, Nummer: var nummer }
            ? zaak.Aanvragen[nummer - 1]
            : Briefverwijzing.Kies(zaak.Aanvragen, verwijzing, "aanvraag", een => een.Nummer) ?? zaak.Aanvraag;
        var opschorting = Briefverwijzing.Nummer(verwijzing, "opschorting") is { } plaats ? zaak.Opschortingen().ElementAtOrDefault(plaats - 1) : null;
        aanvraag = opschorting is null ? aanvraag : zaak.Aanvragen.First(een => een.Opschortingen.Any(ander => ReferenceEquals(ander, opschorting)));
        var verzoek = soort is Berichtsoort.VerzoekOmAanvulling ? aanvraag.Aanvullingsverzoeken.LastOrDefault() : null;
        return new(
            aanvraag.Nummer,
            aanvraag.Soort is Aanvraagsoort.Vervolg,
            aanvraag.OntvangenOp,
            aanvraag.Status is Aanvraagstatus.Open ? aanvraag.Beslistermijn(regeling, dag) : null,
            aanvraag.Coachingsplan,
            verzoek is null ? [] : [.. verzoek.Ontbreekt.Select(code => Ontbrekend(aanvraag, code)).OfType<Briefontbrekend>()],
            verzoek is null ? null : verzoek.LaatsteDag ?? Hersteltermijn.Bereken(regeling, dag, verzoek.HersteltermijnDagen)?.LaatsteDag,
            opschorting ?? aanvraag.Opschortingen.LastOrDefault(een => een.Grond is not Opschortingsgrond.AanvullingGevraagd),
            aanvraag.Verdagingen.LastOrDefault());
    }

    // The finding says what is missing; when a form lacks several parts, its facts name them.
    private static Briefontbrekend? Ontbrekend(Aanvraag aanvraag, string code) =>
        aanvraag.Volledigheidsbevindingen?.FirstOrDefault(bevinding => bevinding.Code == code) switch
        {
            null => null,
            { Oordeel: Oordeel.VoldoetNiet } bevinding => new(bevinding.Zin, bevinding.Gegevens.Count > 1 ? [.. bevinding.Gegevens.Where(gegeven => gegeven.Waarde is null).Select(gegeven => gegeven.Naam)] : []),

            // A medewerker asks for it although the rules found it in order: the finding would say that it is there.
            { Gegevens: var gegevens } => new($"Wij vragen opnieuw om {Opsomming.Van([.. gegevens.Select(gegeven => gegeven.Naam)])}.", []),
        };

    private static Briefperiode? Periode(Zaak zaak, Regeling regeling, string? verwijzing) =>
        Briefverwijzing.Kies(zaak.Perioden, verwijzing, "periode", een => een.Nummer) is { } periode
            ? new(
                periode.Nummer,
                periode.Looptijd,
                regeling.Regime(periode.Regime)?.Naam ?? periode.Regime,
                periode.ToegekendeUren,
                periode.ToegekendBedrag,
                periode.VerantwoordeUren,
                Herinneringsladder.LaatsteDagVerantwoording(periode, regeling),
                Enum.TryParse<Herinneringsoort>(Briefverwijzing.Rest(verwijzing), out var soort) ? soort : periode.Herinneringen.LastOrDefault()?.Soort,
                periode.Beoordelingen.LastOrDefault(),
                periode.WachtOpJobcoach)
            : null;
}
