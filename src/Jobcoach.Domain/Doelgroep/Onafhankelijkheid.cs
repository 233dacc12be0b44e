using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Doelgroep;

/// <summary>Of de organisatie en haar jobcoach los staan van de werkgever (Protocol Jobcoach 2014 A.4.3).</summary>
internal static class Onafhankelijkheid
{
    private const string BandFeit = "band met de werkgever";

    private static readonly JaNeeEis Eis = new(
        "organisatie-onafhankelijk",
        "onafhankelijk van de werkgever",
        "De organisatie heeft geen zakelijke of persoonlijke band met de werkgever.",
        "De organisatie heeft een zakelijke of persoonlijke band met de werkgever. Dat mag niet.",
        "Het staat nog niet vast of de organisatie een band met de werkgever heeft.");

    /// <summary>Is de band benoemd, dan telt die; anders alleen of er een band is.</summary>
    public static Bevinding Toets(Param<bool?> vereist, Uitvoerdersoort uitvoerder, Jobcoachorganisatie organisatie)
    {
        if (organisatie.Band is not { } band)
        {
            return Eis.Vereist(vereist, organisatie.OnafhankelijkVanWerkgever);
        }

        var bevinding = Eis.Vereist(vereist, band is Werkgeverband.Geen);
        Gegeven gegeven = new(BandFeit, Naam(band));
        var metBand = bevinding with { Gegevens = [gegeven, .. bevinding.Gegevens.Skip(1)] };
        return metBand.Oordeel is not Oordeel.VoldoetNiet ? metBand
            : band is Werkgeverband.UitzendbureauZelfdeConcern ? Uitzendbureau(metBand, uitvoerder)
            : metBand with
            {
                Zin = $"Er is een band met de werkgever: {Naam(band)}. Dat mag niet.",
                Keerpunt = Keerpunt.Bij(BandFeit, Naam(Werkgeverband.Geen), "Zonder zakelijke of persoonlijke band is aan deze eis voldaan."),
            };
    }

    public static string Naam(Werkgeverband band) => band switch
    {
        Werkgeverband.Geen => "geen band",
        Werkgeverband.EigenWerknemer => "de werknemer werkt bij de organisatie zelf",
        Werkgeverband.JobcoachVanWerkgever => "de jobcoach werkt bij de werkgever",
        Werkgeverband.Persoonlijk => "een persoonlijke band",
        Werkgeverband.Zakelijk => "een zakelijke band",
        Werkgeverband.UitzendbureauZelfdeConcern => "de werkgever is een uitzendbureau van hetzelfde concern, het bedrijf waar de werknemer werkt niet",
        _ => throw new ArgumentOutOfRangeException(nameof(band)),
    };

    // The exception stands in a UWV text only; elsewhere a person weighs it.
    private static Bevinding Uitzendbureau(Bevinding bevinding, Uitvoerdersoort uitvoerder) => uitvoerder is Uitvoerdersoort.Uwv
        ? bevinding with
        {
            Oordeel = Oordeel.Voldoet,
            Zin = "De werkgever is een uitzendbureau van hetzelfde concern. Dat mag, want het bedrijf waar de werknemer werkt heeft geen band met de organisatie.",
            Keerpunt = null,
        }
        : bevinding with
        {
            Oordeel = Oordeel.BeoordelingNodig,
            Zin = "De werkgever is een uitzendbureau van hetzelfde concern. Het bedrijf waar de werknemer werkt heeft geen band met de organisatie. De regeling zegt niet of dat mag. De toetser beoordeelt dit.",
            Keerpunt = null,
        };
}
