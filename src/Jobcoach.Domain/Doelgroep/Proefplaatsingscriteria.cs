using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Doelgroep;

/// <summary>Wat bij een proefplaatsing geldt in plaats van de duur van het contract.</summary>
internal static class Proefplaatsingscriteria
{
    private static readonly JaNeeEis Uitkering = new(
        "proefplaatsing-uitkering",
        "uitkering van UWV",
        "De werknemer heeft een uitkering van UWV.",
        "De werknemer heeft geen uitkering van UWV. Dan kan jobcoaching niet tijdens een proefplaatsing.",
        "Het staat nog niet vast of de werknemer een uitkering van UWV heeft.");

    public static IEnumerable<Bevinding> Toets(Proefplaatsingsregels? regels, Dienstverband werk) => regels is null
        ? [Bevinding.Van("proefplaatsing", Oordeel.NietVastgesteld, "niet in de regeling", "De regeling zegt niets over een proefplaatsing. De toetser beoordeelt dit.")]
        : [Duur(regels, werk), Intentie(regels.IntentieContractMaanden, werk.IntentieContractMaanden), Uitkering.Vereist(regels.UwvUitkeringVereist, werk.UwvUitkering)];

    private static Bevinding Duur(Proefplaatsingsregels regels, Dienstverband werk)
    {
        var (oordeel, zin) = (werk.TotEnMet, regels.DuurMaanden.Waarde, regels.MaximumMaanden.Waarde) switch
        {
            (null, _, _) => (Oordeel.NietVastgesteld, "De laatste dag van de proefplaatsing staat nog niet vast."),
            (_, null, _) => (Oordeel.NietVastgesteld, "De regeling zegt niet hoe lang een proefplaatsing mag duren. De toetser beoordeelt dit."),
            (_, { } gewoon, _) when DuurtHoogstens(gewoon) => (Oordeel.Voldoet, $"De proefplaatsing duurt niet langer dan {gewoon} maanden."),
            (_, { } gewoon, null) => (Oordeel.VoldoetNiet, $"De proefplaatsing duurt langer dan {gewoon} maanden. De regeling noemt geen uitzondering."),
            (_, { } gewoon, { } langst) when DuurtHoogstens(langst) =>
                (Oordeel.BeoordelingNodig, $"De proefplaatsing duurt langer dan {gewoon} maanden, maar niet langer dan {langst}. De toetser beoordeelt of dat nodig is."),
            (_, _, { } langst) => (Oordeel.VoldoetNiet, $"De proefplaatsing duurt langer dan {langst} maanden. Dat is niet mogelijk."),
        };
        return Bevinding.Van(
            "proefplaatsing-duur",
            oordeel,
            regels.DuurMaanden.Bron,
            zin,
            new Gegeven("eerste dag", Leesbaar.Tekst(werk.Van)),
            new Gegeven("laatste dag", werk.TotEnMet is { } einde ? Leesbaar.Tekst(einde) : null),
            Leesbaar.Gegeven("gewone duur in maanden", regels.DuurMaanden.Waarde),
            Leesbaar.Gegeven("langste duur in maanden", regels.MaximumMaanden.Waarde));

        bool DuurtHoogstens(int maanden) => werk.TotEnMet < werk.Van.AddMonths(maanden);
    }

    private static Bevinding Intentie(Param<int?> vereist, int? intentie)
    {
        var (oordeel, zin) = (intentie, vereist.Waarde) switch
        {
            (_, null) => (Oordeel.NietVastgesteld, "De regeling zegt niet welk contract na de proefplaatsing moet volgen. De toetser beoordeelt dit."),
            (null, _) => (Oordeel.NietVastgesteld, "Het staat nog niet vast of de werkgever na de proefplaatsing een contract wil geven."),
            ({ } maanden, { } minimum) when maanden >= minimum => (Oordeel.Voldoet, $"De werkgever wil na de proefplaatsing een contract geven voor minstens {minimum} maanden."),
            (_, { } minimum) => (Oordeel.VoldoetNiet, $"De werkgever wil na de proefplaatsing geen contract geven voor minstens {minimum} maanden."),
        };
        return Bevinding.Van(
            "proefplaatsing-intentie",
            oordeel,
            vereist.Bron,
            zin,
            Leesbaar.Gegeven("contract na de proefplaatsing, in maanden", intentie),
            Leesbaar.Gegeven("minimum in maanden", vereist.Waarde));
    }
}
