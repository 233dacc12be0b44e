using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Doelgroep;

/// <summary>Toetst of de organisatie die de jobcoach levert aan de eisen van de regeling voldoet (Reïntegratiebesluit 18 lid 2 onder c, Participatiewet 8a lid 2 onder e).</summary>
public static class OrganisatieEisen
{
    private static readonly JaNeeEis Onafhankelijk = new(
        "organisatie-onafhankelijk",
        "onafhankelijk van de werkgever",
        "De organisatie heeft geen zakelijke of persoonlijke band met de werkgever.",
        "De organisatie heeft een zakelijke of persoonlijke band met de werkgever. Dat mag niet.",
        "Het staat nog niet vast of de organisatie een band met de werkgever heeft.");

    private static readonly JaNeeEis Verklaring = new(
        "organisatie-verklaring",
        "schriftelijke verklaring over de jobcoach",
        "De organisatie heeft schriftelijk verklaard dat de jobcoach aan de eisen voldoet.",
        "De organisatie heeft niet schriftelijk verklaard dat de jobcoach aan de eisen voldoet.",
        "Het staat nog niet vast of de organisatie schriftelijk heeft verklaard dat de jobcoach aan de eisen voldoet.");

    /// <summary>Eén bevinding per eis. De overige eisen van <see cref="Kwaliteitseisen.Eisen"/> beoordeelt een mens.</summary>
    public static IReadOnlyList<Bevinding> Toets(Regeling regeling, Jobcoachorganisatie organisatie) =>
    [
        Erkenning(regeling.Kwaliteit, organisatie),
        Onafhankelijk.Vereist(regeling.Kwaliteit.Onafhankelijk, organisatie.OnafhankelijkVanWerkgever),
        Verklaring.Vereist(regeling.Kwaliteit.SchriftelijkeVerklaring, organisatie.VerklaringDeskundigheid),
    ];

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
            Leesbaar.Gegeven("erkend door UWV", organisatie.Erkend),
            Leesbaar.Gegeven("SW-bedrijf", organisatie.IsSwBedrijf));
    }
}
