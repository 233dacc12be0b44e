using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Doelgroep;

/// <summary>Een getal dat een minimum moet halen, met een uitzondering tot een ondergrens die een mens beoordeelt.</summary>
/// <param name="Code">Code van de bevinding.</param>
/// <param name="Wat">Hoe het getal heet, als begin van een zin.</param>
/// <param name="Eenheid">De eenheid achter het getal.</param>
/// <param name="Minimum">Het minimum.</param>
/// <param name="Ondergrens">De ondergrens van de uitzondering.</param>
/// <param name="GroeiBinnenMaanden">Binnen hoeveel maanden het getal bij de uitzondering moet groeien.</param>
internal sealed record Minimumeis(
    string Code,
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
            Leesbaar.Gegeven(Wat.ToLowerInvariant(), feit),
            Leesbaar.Gegeven("minimum", Minimum.Waarde),
            Leesbaar.Gegeven("ondergrens van de uitzondering", Ondergrens.Waarde),
            Leesbaar.Gegeven("groei verwacht", groeiVerwacht));
    }

    private (Oordeel Oordeel, string Zin) Weeg(decimal? feit, bool groeiVerwacht) => (feit, Minimum.Waarde, Ondergrens.Waarde) switch
    {
        (null, _, _) => (Oordeel.NietVastgesteld, $"{Wat} staat nog niet vast."),
        (_, null, _) => (Oordeel.NietVastgesteld, $"De regeling noemt geen minimum voor {Wat.ToLowerInvariant()}. De toetser beoordeelt dit."),
        ({ } getal, { } minimum, _) when getal >= minimum => (Oordeel.Voldoet, $"{Is(getal)} Dat is genoeg, het minimum is {Met(minimum)}."),
        ({ } getal, { } minimum, null) => (Oordeel.VoldoetNiet, $"{Is(getal)} Het minimum is {Met(minimum)}. De regeling noemt geen uitzondering."),
        ({ } getal, { } minimum, { } grens) when getal >= grens =>
            (Oordeel.BeoordelingNodig, $"{Is(getal)} Dat is minder dan het minimum van {Met(minimum)}, maar niet minder dan de ondergrens van {Met(grens)}. "
                + $"{Groei(groeiVerwacht)} De toetser beoordeelt dit."),
        ({ } getal, _, { } grens) => (Oordeel.VoldoetNiet, $"{Is(getal)} Dat is minder dan de ondergrens van {Met(grens)}. Een uitzondering is dan niet mogelijk."),
    };

    private string Is(decimal getal) => $"{Wat} is {Met(getal)}.";

    private string Met(decimal getal) => $"{Leesbaar.Tekst(getal)}{Eenheid}";

    private string Groei(bool verwacht)
    {
        var termijn = GroeiBinnenMaanden.Waarde is { } maanden ? $" binnen {maanden} maanden" : "";
        return verwacht ? $"De aanvrager verwacht dat dit{termijn} groeit." : $"De aanvrager verwacht niet dat dit{termijn} groeit.";
    }
}
