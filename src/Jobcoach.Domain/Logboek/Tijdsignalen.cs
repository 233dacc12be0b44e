using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;

namespace Jobcoach.Domain.Logboek;

/// <summary>Signalen over wanneer de tijd is besteed en wanneer zij is opgeschreven.</summary>
internal static class Tijdsignalen
{
    private const int DagenInEenWeek = 7;

    /// <summary>Regels van dezelfde jobcoach die elkaar op een dag overlappen. Zonder begintijd is dat niet te zien; dan blijft de lange dag over.</summary>
    public static IEnumerable<Bevinding> Overlap(IReadOnlyList<Logboekregel> regels, string bron) => regels
        .Where(regel => regel.Van is not null)
        .GroupBy(regel => (regel.Datum, regel.Door))
        .Select(dag => (dag.Key.Datum, Regels: dag.OrderBy(regel => regel.Van).ToList()))
        .Where(dag => Overlapt(dag.Regels))
        .Select(dag => Bevinding.Van(
            "signaal-overlap",
            Oordeel.BeoordelingNodig,
            bron,
            $"Op {Datumtekst.Voluit(dag.Datum)} overlappen regels van dezelfde jobcoach elkaar.",
            [.. dag.Regels.Select(regel => new Gegeven("begintijd en minuten", $"{regel.Van:HH:mm}, {Leesbaar.Tekst(regel.Duur.Minuten)}"))]));

    /// <summary>Regels op een dag voor of na het dienstverband.</summary>
    public static IEnumerable<Bevinding> BuitenDienstverband(IReadOnlyList<Logboekregel> regels, Signaalfeiten feiten, string bron)
    {
        var buiten = regels.Where(regel => regel.Datum < feiten.WerkVan || regel.Datum > feiten.WerkTotEnMet).ToList();
        return buiten.Count == 0
            ? []
            : [Bevinding.Van(
                "signaal-buiten-dienstverband",
                Oordeel.BeoordelingNodig,
                bron,
                "Er is begeleid op een dag buiten het dienstverband.",
                new Gegeven("aantal regels", Leesbaar.Tekst(buiten.Count)),
                new Gegeven("eerste datum", Datumtekst.Voluit(buiten[0].Datum)),
                new Gegeven("dienstverband van", feiten.WerkVan is { } van ? Datumtekst.Voluit(van) : null),
                new Gegeven("dienstverband tot en met", feiten.WerkTotEnMet is { } tot ? Datumtekst.Voluit(tot) : null))];
    }

    /// <summary>Regels die later zijn opgeschreven dan de regeling wil. Een correctie is niet te laat als de oude regel op tijd was.</summary>
    public static IEnumerable<Bevinding> LaatGeschreven(IReadOnlyList<Logboekregel> geldend, List<Logboekregel> alle, Signaalfeiten feiten)
    {
        if (feiten.RegistratieBinnenWeken is not { Waarde: { } weken, Bron: var bron })
        {
            return [];
        }

        var opId = alle.DistinctBy(regel => regel.Id).ToDictionary(regel => regel.Id, StringComparer.Ordinal);
        var laat = geldend
            .Select(regel => (regel.Datum, Dagen: Moment.Van(Logboekregels.EerstVastgelegd(regel, opId)).Dag.DayNumber - regel.Datum.DayNumber))
            .Where(regel => regel.Dagen > weken * DagenInEenWeek)
            .ToList();
        return laat.Count == 0
            ? []
            : [Bevinding.Van(
                "signaal-laat-geschreven",
                Oordeel.BeoordelingNodig,
                bron,
                $"Uren worden binnen {Datumtekst.Aantal(weken, Termijneenheid.Weken)} geschreven. Dat is niet altijd gebeurd.",
                new Gegeven("aantal regels", Leesbaar.Tekst(laat.Count)),
                new Gegeven("eerste datum", Datumtekst.Voluit(laat[0].Datum)),
                new Gegeven("langste tijd tot het schrijven, in dagen", Leesbaar.Tekst(laat.Max(regel => regel.Dagen))))];
    }

    private static bool Overlapt(List<Logboekregel> opBegin)
    {
        var einde = TimeSpan.Zero;
        foreach (var regel in opBegin)
        {
            var begin = regel.Van!.Value.ToTimeSpan();
            if (begin < einde)
            {
                return true;
            }

            einde = begin + TimeSpan.FromMinutes(regel.Duur.Minuten);
        }

        return false;
    }
}
