using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Begeleiding;

/// <summary>Een doel van de laatste periode en hoe ver het is.</summary>
/// <param name="Doel">Het doel.</param>
/// <param name="Coachingsdoel">Het nummer in het matchingsformat; null als het plan dit doel niet heeft.</param>
/// <param name="Subdoel">Wat er bereikt moest worden.</param>
/// <param name="Stand">Hoe ver het is volgens de verantwoording; null zolang die er niet is.</param>
/// <param name="Toelichting">Waaruit dat blijkt.</param>
/// <param name="Bijstelling">Het nieuwe of bijgestelde doel, of null.</param>
public sealed record Doelvoortgang(Doelverwijzing Doel, int? Coachingsdoel, string? Subdoel, Doelstand? Stand, string? Toelichting, string? Bijstelling) : Vertrouwelijk;

/// <summary>Hoe een periode verliep.</summary>
/// <param name="Nummer">De periode.</param>
/// <param name="Looptijd">Haar dagen.</param>
/// <param name="Regime">Het toegekende regime.</param>
/// <param name="Toegekend">De toegekende uren; null als de regeling geen uren toekent.</param>
/// <param name="Gebruikt">De verantwoorde uren uit het logboek; in een lopende periode die tot nu toe.</param>
/// <param name="EvaluatieWerkgever">De evaluatie door de werkgever, of null.</param>
/// <param name="EvaluatieWerknemer">De evaluatie door de werknemer, of null.</param>
/// <param name="Resultaat">Het jobcoachresultaat; null zolang het niet vaststaat.</param>
public sealed record Periodeverloop(
    int Nummer,
    Periode Looptijd,
    string? Regime,
    Uren? Toegekend,
    Uren Gebruikt,
    Evaluatie? EvaluatieWerkgever,
    Evaluatie? EvaluatieWerknemer,
    Jobcoachresultaat? Resultaat) : Vertrouwelijk;

/// <summary>
/// Het dossier voor een vervolgaanvraag, klaargezet uit wat er ligt. Twaalf weken vooraf beginnen is een wens van gebruikers en geen termijn:
/// de voorbereiding kan op elk moment van een periode, en wat nog niet vaststaat is null.
/// </summary>
/// <param name="Periodenummer">De periode waarop het vervolg zou aansluiten.</param>
/// <param name="Doelen">De doelen van die periode.</param>
/// <param name="Verloop">Alle perioden, oudste eerst: het verloop van de uren.</param>
/// <param name="Factoren">Waar het voorstel op rust, ook wat geen richting geeft.</param>
/// <param name="Voorstel">Lichter, gelijkblijvend of hoger; null als een mens dat moet beoordelen.</param>
public sealed record Vervolgvoorbereiding(
    int Periodenummer,
    IReadOnlyList<Doelvoortgang> Doelen,
    IReadOnlyList<Periodeverloop> Verloop,
    IReadOnlyList<Vervolgfactor> Factoren,
    Regimeverloop? Voorstel) : Vertrouwelijk
{
    /// <summary>De voorbereiding na de laatste periode; null als er nog geen is toegekend.</summary>
    /// <param name="zaak">De zaak, of het deel ervan dat de lezer mag zien: wat hij niet ziet telt niet mee.</param>
    /// <param name="regeling">De versie die nu voor de zaak geldt.</param>
    /// <param name="regels">Alle logboekregels van de zaak.</param>
    public static Vervolgvoorbereiding? Van(Zaak zaak, Regeling regeling, IReadOnlyList<Logboekregel> regels)
    {
        if (zaak.Periode is not { } periode)
        {
            return null;
        }

        var activiteiten = new Activiteitenlijst(regeling);
        var verloop = zaak.Perioden.Select(een => Verloopt(een, Urenstand.Bereken(regels, een.Looptijd, een.ToegekendeUren, activiteiten))).ToList();
        var doelen = Voortgang(zaak.Plan(periode), periode.Verantwoording);
        var factoren = Vervolgfactoren.Van(zaak, regeling, periode, verloop, doelen);
        return new(periode.Nummer, doelen, verloop, factoren, Vervolgfactoren.Voorstel(factoren));
    }

    private static Periodeverloop Verloopt(Begeleidingsperiode periode, Urenstand uren) => new(
        periode.Nummer,
        periode.Looptijd,
        periode.Regime,
        periode.ToegekendeUren,
        uren.Verantwoord,
        periode.Verantwoording?.EvaluatieWerkgever,
        periode.Verantwoording?.EvaluatieWerknemer,
        periode.Resultaat?.Resultaat);

    private static IReadOnlyList<Doelvoortgang> Voortgang(Coachingsplan? plan, Verantwoording? verantwoording) =>
    [
        .. from doel in (Doelverwijzing[])[Doelverwijzing.Doel1, Doelverwijzing.Doel2, Doelverwijzing.Doel3]
           let gepland = plan?.Doelen?.ElementAtOrDefault((int)doel)
           let gehaald = verantwoording?.Doelen.FirstOrDefault(een => een.Doel == doel)
           let bijgesteld = verantwoording?.BijgesteldeDoelen.FirstOrDefault(een => een.Doel == doel)
           where gepland is not null || gehaald is not null || bijgesteld is not null
           select new Doelvoortgang(doel, gepland?.Coachingsdoel, gepland?.Subdoel, gehaald?.Stand, gehaald?.Toelichting, bijgesteld?.Tekst),
    ];
}
