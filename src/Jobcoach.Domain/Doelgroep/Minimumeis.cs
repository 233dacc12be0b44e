using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Doelgroep;

/// <summary>Een getal dat een minimum moet halen, met een uitzondering tot een ondergrens die een mens beoordeelt.</summary>
/// <param name="Code">Code van de bevinding.</param>
/// <param name="Feit">Hoe het getal bij de gegevens heet.</param>
/// <param name="Wat">Hoe het getal heet, als begin van een zin.</param>
/// <param name="Eenheid">De eenheid achter het getal.</param>
/// <param name="Minimum">Het minimum.</param>
/// <param name="Ondergrens">De ondergrens van de uitzondering.</param>
/// <param name="GroeiBinnenMaanden">Binnen hoeveel maanden het getal bij de uitzondering moet groeien.</param>
internal sealed record Minimumeis(
    string Code,
    string Feit,
    string Wat,
    string Eenheid,
    Param<decimal?> Minimum,
    Param<decimal?> Ondergrens,
    Param<int?> GroeiBinnenMaanden)
{
    public Bevinding Toets(decimal? feit, bool groeiVerwacht)
    {
        var (oordeel, zin) = Weeg(feit, groeiVerwacht);
        return Bevinding.Van(
            Code,
            oordeel,
            Minimum.Bron,
            zin,
            Leesbaar.Gegeven(Feit, feit),
            Leesbaar.Gegeven("minimum", Minimum.Waarde),
            Leesbaar.Gegeven("ondergrens van de uitzondering", Ondergrens.Waarde),
            Leesbaar.Gegeven("groei verwacht", groeiVerwacht),
            Leesbaar.Gegeven("groei binnen maanden", GroeiBinnenMaanden.Waarde)).MetKeerpunt(Keerpunt);
    }

    // The floor comes first: below it there is no exception, also when the regeling names no ordinary minimum.
    private (Oordeel Oordeel, string Zin) Weeg(decimal? feit, bool groeiVerwacht) => (feit, Minimum.Waarde, Ondergrens.Waarde) switch
    {
        (null, _, _) => (Oordeel.NietVastgesteld, $"{Wat} staat nog niet vast."),
        ({ } getal, _, { } grens) when getal < grens => (Oordeel.VoldoetNiet, $"{Is(getal)} Dat is minder dan de ondergrens van {Met(grens)}. Een uitzondering is dan niet mogelijk."),
        (_, null, _) => (Oordeel.NietVastgesteld, $"De regeling noemt geen minimum voor {Wat.ToLowerInvariant()}. De toetser beoordeelt dit."),
        ({ } getal, { } minimum, _) when getal >= minimum => (Oordeel.Voldoet, $"{Is(getal)} Dat is genoeg, het minimum is {Met(minimum)}."),
        ({ } getal, { } minimum, null) => (Oordeel.VoldoetNiet, $"{Is(getal)} Het minimum is {Met(minimum)}. De regeling noemt geen uitzondering."),
        ({ } getal, { } minimum, { } grens) =>
            (Oordeel.BeoordelingNodig, $"{Is(getal)} Dat is minder dan het minimum van {Met(minimum)}, maar niet minder dan de ondergrens van {Met(grens)}. "
                + $"{Groei(groeiVerwacht)} De toetser beoordeelt dit."),
    };

    private Keerpunt Keerpunt()
    {
        var grens = Ondergrens.Waarde ?? Minimum.Waarde!.Value;
        var oordeel = Weeg(grens, groeiVerwacht: false).Oordeel;
        var zin = oordeel is Oordeel.Voldoet
            ? $"Vanaf {Met(grens)} is aan deze eis voldaan."
            : $"Vanaf {Met(grens)} kan de toetser een uitzondering beoordelen.";
        return Bevindingen.Keerpunt.Bij(Feit, Leesbaar.Tekst(grens), zin, oordeel);
    }

    private string Is(decimal getal) => $"{Wat} is {Met(getal)}.";

    private string Met(decimal getal) => $"{Leesbaar.Tekst(getal)}{Eenheid}";

    private string Groei(bool verwacht)
    {
        var termijn = GroeiBinnenMaanden.Waarde is { } maanden ? $" binnen {maanden} maanden" : "";
        return verwacht ? $"De aanvrager verwacht dat dit{termijn} groeit." : $"De aanvrager verwacht niet dat dit{termijn} groeit.";
    }
}
