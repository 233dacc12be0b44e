using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;

namespace Jobcoach.Domain.Doelgroep;

/// <summary>Wat bij een proefplaatsing geldt in plaats van de duur van het contract.</summary>
internal static class Proefplaatsingscriteria
{
    private const string IntentieFeit = "contract na de proefplaatsing, in maanden";
    private const string EindeFeit = "laatste dag";

    private static readonly JaNeeEis Uitkering = new(
        "proefplaatsing-uitkering",
        "uitkering van UWV",
        "De werknemer heeft een uitkering van UWV.",
        "De werknemer heeft geen uitkering van UWV. Dan kan jobcoaching niet tijdens een proefplaatsing.",
        "Het staat nog niet vast of de werknemer een uitkering van UWV heeft.");

    public static IEnumerable<Bevinding> Toets(Regeling regeling, Dienstverband werk)
    {
        IEnumerable<Bevinding> wet = WettelijkKader.Proefplaatsing(regeling.Uitvoerder.Soort) is { } kader ? [Wet(kader, regeling.Proef?.DuurMaanden.Waarde, werk)] : [];
        return regeling.Proef is not { } regels
            ? [.. wet, Bevinding.Van("proefplaatsing", Oordeel.NietVastgesteld, "niet in de regeling", "De regeling zegt niets over een proefplaatsing. De toetser beoordeelt dit.", Dagen(werk))]
            :
            [
                .. wet,
                Duur(regels, werk),
                Intentie(regels.IntentieContractMaanden, werk.IntentieContractMaanden),
                Uitkering.Vereist(regels.UwvUitkeringVereist, werk.UwvUitkering),
            ];
    }

    /// <summary>De wet gaat voor de regeling: past een langere duur alleen als verlenging, dan beoordeelt een mens dat (Participatiewet 8a lid 2 onder d).</summary>
    private static Bevinding Wet(Proefplaatsingskader kader, int? regeling, Dienstverband werk)
    {
        var (gewoon, langst) = (kader.DuurMaanden, kader.DuurMaanden + kader.VerlengingMaanden);
        var grens = $"De wet kent {gewoon} maanden en daarna een verlenging van hoogstens {kader.VerlengingMaanden} maanden.";
        var (oordeel, zin) = werk.TotEnMet switch
        {
            null => (Oordeel.NietVastgesteld, "De laatste dag van de proefplaatsing staat nog niet vast."),
            _ when DuurtHoogstens(werk, gewoon) => (Oordeel.Voldoet, $"De proefplaatsing past binnen de {gewoon} maanden van de wet."),
            _ when !DuurtHoogstens(werk, langst) => (Oordeel.VoldoetNiet, $"De proefplaatsing duurt langer dan {langst} maanden. {grens}"),
            _ when regeling > gewoon =>
                (Oordeel.BeoordelingNodig, $"De regeling geeft {regeling} maanden. {grens} De regeling past daar niet bij. De toetser beoordeelt of dit een verlenging is."),
            _ => (Oordeel.BeoordelingNodig, $"De proefplaatsing duurt langer dan {gewoon} maanden. {grens} De toetser beoordeelt de verlenging."),
        };
        return Bevinding.Van(
            "proefplaatsing-wet",
            oordeel,
            kader.Artikel,
            zin,
            [.. Dagen(werk), Leesbaar.Gegeven("gewone duur volgens de wet, in maanden", gewoon), Leesbaar.Gegeven("gewone duur volgens de regeling, in maanden", regeling)])
            .MetKeerpunt(() => Eindig(werk.Van, langst, Oordeel.BeoordelingNodig));
    }

    private static Bevinding Duur(Proefplaatsingsregels regels, Dienstverband werk)
    {
        var (oordeel, zin) = Weeg(regels, werk);
        return Bevinding.Van(
            "proefplaatsing-duur",
            oordeel,
            regels.DuurMaanden.Bron,
            zin,
            [
                .. Dagen(werk),
                Leesbaar.Gegeven("gewone duur in maanden", regels.DuurMaanden.Waarde),
                Leesbaar.Gegeven("langste duur in maanden", regels.MaximumMaanden.Waarde),
            ]).MetKeerpunt(() => Grens(regels, werk.Van));
    }

    private static (Oordeel Oordeel, string Zin) Weeg(Proefplaatsingsregels regels, Dienstverband werk) => (werk.TotEnMet, regels.DuurMaanden.Waarde, regels.MaximumMaanden.Waarde) switch
    {
        (null, _, _) => (Oordeel.NietVastgesteld, "De laatste dag van de proefplaatsing staat nog niet vast."),
        (_, null, _) => (Oordeel.NietVastgesteld, "De regeling zegt niet hoe lang een proefplaatsing mag duren. De toetser beoordeelt dit."),
        (_, { } gewoon, _) when DuurtHoogstens(werk, gewoon) => (Oordeel.Voldoet, $"De proefplaatsing duurt niet langer dan {gewoon} maanden."),
        (_, { } gewoon, null) => (Oordeel.VoldoetNiet, $"De proefplaatsing duurt langer dan {gewoon} maanden. De regeling noemt geen uitzondering."),
        (_, { } gewoon, { } langst) when DuurtHoogstens(werk, langst) =>
            (Oordeel.BeoordelingNodig, $"De proefplaatsing duurt langer dan {gewoon} maanden, maar niet langer dan {langst}. De toetser beoordeelt of dat nodig is."),
        (_, _, { } langst) => (Oordeel.VoldoetNiet, $"De proefplaatsing duurt langer dan {langst} maanden. Dat is niet mogelijk."),
    };

    private static Keerpunt Grens(Proefplaatsingsregels regels, DateOnly van)
    {
        var gewoon = regels.DuurMaanden.Waarde!.Value;
        return regels.MaximumMaanden.Waarde is { } langst && langst > gewoon
            ? Eindig(van, langst, Oordeel.BeoordelingNodig)
            : Eindig(van, gewoon, Oordeel.Voldoet);
    }

    private static Keerpunt Eindig(DateOnly van, int maanden, Oordeel oordeel)
    {
        var dag = Datumtekst.Voluit(van.AddMonths(maanden).AddDays(-1));
        return Keerpunt.Bij(
            EindeFeit,
            dag,
            oordeel is Oordeel.Voldoet
                ? $"Eindigt de proefplaatsing uiterlijk op {dag}, dan is aan deze eis voldaan."
                : $"Eindigt de proefplaatsing uiterlijk op {dag}, dan kan de toetser de langere duur beoordelen.",
            oordeel);
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
            Leesbaar.Gegeven(IntentieFeit, intentie),
            Leesbaar.Gegeven("minimum in maanden", vereist.Waarde))
            .MetKeerpunt(() => Keerpunt.Bij(IntentieFeit, Leesbaar.Tekst((decimal)vereist.Waarde!.Value), $"Met een contract van minstens {vereist.Waarde} maanden is aan deze eis voldaan."));
    }

    private static bool DuurtHoogstens(Dienstverband werk, int maanden) => werk.TotEnMet < werk.Van.AddMonths(maanden);

    private static Gegeven[] Dagen(Dienstverband werk) =>
        [new("eerste dag", Datumtekst.Voluit(werk.Van)), new(EindeFeit, werk.TotEnMet is { } einde ? Datumtekst.Voluit(einde) : null)];
}
