using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Doelgroep;

/// <summary>
/// Toetst of de organisatie die de jobcoach levert aan de eisen van de regeling voldoet (Reïntegratiebesluit 18 lid 2 onder c, Participatiewet 8a lid 2 onder e).
/// Een interne jobcoach hoort bij de werkgever: erkenning en onafhankelijkheid gelden dan niet, de overige eisen wel.
/// </summary>
public static class OrganisatieEisen
{
    private const string ErkendFeit = "erkend door UWV";

    /// <summary>
    /// Wat UWV bij de erkenning toetst: de veertien criteria van het Erkenningskader 2012, die hoofdstuk 8 ook noemt, en de omvang.
    /// Een code betekent in elke regeling hetzelfde; een eis met een andere code is van de regeling zelf.
    /// </summary>
    private static readonly HashSet<string> GetoetstBijErkenning =
    [
        "omvang", "betrouwbaarheid", "beleidsregels", "inschrijving", "aansprakelijkheidsverzekering", "administratie", "geen-belangen", "vakbekwaam-personeel",
        "privacy", "klachtenmanagement", "dienstverlening", "klanttevredenheid", "nederlandse-taal", "controles", "geen-intrekking",
    ];

    private static readonly JaNeeEis Verklaring = new(
        "organisatie-verklaring",
        "schriftelijke verklaring over de jobcoach",
        "De organisatie heeft schriftelijk verklaard dat de jobcoach aan de eisen voldoet.",
        "De organisatie heeft niet schriftelijk verklaard dat de jobcoach aan de eisen voldoet.",
        "Het staat nog niet vast of de organisatie schriftelijk heeft verklaard dat de jobcoach aan de eisen voldoet.");

    /// <summary>Eén bevinding per eis. Een overige eis van <see cref="Kwaliteitseisen.Eisen"/> beoordeelt een mens, behalve als UWV haar bij de erkenning al toetste.</summary>
    public static IReadOnlyList<Bevinding> Toets(Regeling regeling, Jobcoachorganisatie organisatie)
    {
        var kwaliteit = regeling.Kwaliteit;
        var verklaring = Verklaring.Vereist(kwaliteit.SchriftelijkeVerklaring, organisatie.VerklaringDeskundigheid);
        return new Aanvraagfeiten(Vorm: organisatie.Vorm).VormBij(regeling) is Begeleidingsvorm.Intern
            ? [verklaring, .. Overige(kwaliteit.Eisen, gedekt: false, organisatie)]
            :
            [
                Erkenning(kwaliteit, organisatie),
                Onafhankelijkheid.Toets(kwaliteit.Onafhankelijk, regeling.Uitvoerder.Soort, organisatie),
                verklaring,
                .. Tevredenheid(kwaliteit.MinKlanttevredenheid, organisatie),
                .. Overige(kwaliteit.Eisen, gedekt: organisatie.Erkend is true, organisatie),
            ];
    }

    private static Bevinding Erkenning(Kwaliteitseisen eisen, Jobcoachorganisatie organisatie)
    {
        var (oordeel, zin) = (eisen.ErkendeOrganisatie.Waarde, organisatie.Erkend, organisatie.IsSwBedrijf, eisen.SwBedrijfVrijgesteld.Waarde) switch
        {
            (_, true, _, _) => (Oordeel.Voldoet, "De organisatie is erkend door UWV."),
            (false, _, _, _) => (Oordeel.Voldoet, "De regeling eist geen erkende organisatie."),
            (null, _, _, _) => (Oordeel.NietVastgesteld, "De regeling zegt niet of de organisatie erkend moet zijn. De toetser beoordeelt dit."),
            (_, _, true, true) => (Oordeel.Voldoet, "De organisatie is een SW-bedrijf. Dan is een erkenning niet nodig."),
            (_, _, true, null) =>
                (Oordeel.BeoordelingNodig, "De organisatie is een SW-bedrijf zonder bekende erkenning. De regeling is niet duidelijk over SW-bedrijven. De toetser beoordeelt dit."),
            (_, null, _, _) => (Oordeel.NietVastgesteld, "Het staat nog niet vast of de organisatie erkend is."),
            (_, false, _, _) => (Oordeel.VoldoetNiet, "De organisatie is niet erkend door UWV."),
        };
        return Bevinding.Van(
            "organisatie-erkend",
            oordeel,
            eisen.ErkendeOrganisatie.Bron,
            zin,
            Leesbaar.Gegeven(ErkendFeit, organisatie.Erkend),
            Leesbaar.Gegeven("SW-bedrijf", organisatie.IsSwBedrijf),
            Leesbaar.Gegeven("SW-bedrijf vrijgesteld", eisen.SwBedrijfVrijgesteld.Waarde))
            .MetKeerpunt(() => Keerpunt.Bij(ErkendFeit, "ja", "Met een erkende organisatie is aan deze eis voldaan."));
    }

    /// <summary>Alleen als de regeling een cijfer noemt. UWV meet zelf bij de erkenning: dan is een ontbrekend cijfer geen gebrek en een laag cijfer iets om te wegen.</summary>
    private static IEnumerable<Bevinding> Tevredenheid(Param<decimal?> minimum, Jobcoachorganisatie organisatie) => minimum.Waarde is { } grens
        ?
        [
            Cijfer("organisatie-tevredenheid-werknemers", "tevredenheid van werknemers", organisatie.TevredenheidWerknemers, grens, minimum.Bron, organisatie.Erkend),
            Cijfer("organisatie-tevredenheid-werkgevers", "tevredenheid van werkgevers", organisatie.TevredenheidWerkgevers, grens, minimum.Bron, organisatie.Erkend),
        ]
        : [];

    private static Bevinding Cijfer(string code, string feit, decimal? cijfer, decimal minimum, string bron, bool? erkend)
    {
        var gemeten = $"Het cijfer voor de {feit} is {Leesbaar.Tekst(cijfer)}.";
        var (oordeel, zin) = (cijfer, erkend) switch
        {
            ({ } hoog, _) when hoog >= minimum => (Oordeel.Voldoet, $"{gemeten} Het minimum is {Leesbaar.Tekst(minimum)}."),
            (null, true) => (Oordeel.Voldoet, $"De organisatie is erkend door UWV. De {feit} is daarbij gemeten."),
            (null, _) => (Oordeel.NietVastgesteld, $"Het cijfer voor de {feit} is niet bekend."),
            (_, true) => (Oordeel.BeoordelingNodig, $"{gemeten} Dat is minder dan {Leesbaar.Tekst(minimum)}, maar UWV erkent de organisatie. De toetser beoordeelt dit."),
            _ => (Oordeel.VoldoetNiet, $"{gemeten} Dat is minder dan {Leesbaar.Tekst(minimum)}."),
        };
        return Bevinding.Van(code, oordeel, bron, zin, Leesbaar.Gegeven(feit, cijfer), Leesbaar.Gegeven("minimum", (decimal?)minimum), Leesbaar.Gegeven(ErkendFeit, erkend))
            .MetKeerpunt(() => Keerpunt.Bij(feit, Leesbaar.Tekst(minimum), $"Vanaf het cijfer {Leesbaar.Tekst(minimum)} is aan deze eis voldaan."));
    }

    private static IEnumerable<Bevinding> Overige(Param<IReadOnlyList<Kwaliteitseis>?> eisen, bool gedekt, Jobcoachorganisatie organisatie)
    {
        var erkend = Leesbaar.Gegeven(ErkendFeit, organisatie.Erkend);
        return eisen.Waarde is { } lijst
            ? lijst.Select(eis => Overige(eis, gedekt && GetoetstBijErkenning.Contains(eis.Code), eisen.Bron, erkend))
            : gedekt ? []
            : [Bevinding.Van("organisatie-eisen", Oordeel.NietVastgesteld, eisen.Bron, "De regeling noemt geen eisen aan de kwaliteit. De toetser beoordeelt of de begeleiding deskundig is.", erkend)];
    }

    private static Bevinding Overige(Kwaliteitseis eis, bool gedekt, string bron, Gegeven erkend) => Bevinding.Van(
        $"organisatie-eis-{eis.Code}",
        gedekt ? Oordeel.Voldoet : Oordeel.BeoordelingNodig,
        bron,
        gedekt ? $"De organisatie is erkend door UWV. Deze eis is daarbij getoetst: {eis.Tekst}" : $"{eis.Tekst} De toetser beoordeelt of dit zo is.",
        new Gegeven("eis", eis.Tekst),
        erkend);
}
