using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Berekening;

/// <summary>Vragen over hele halve jaren vanaf 1 januari 2015.</summary>
internal static class BerekeningVoorbeelden
{
    private static readonly DateOnly Begin = new(2015, 1, 1);

    public static Berekeningsvraag Vraag(string regime, int periode, decimal? urenPerJaar = 600, decimal urenPerWeek = 24) =>
        new(regime, periode, Periode.Reeks(Begin, Math.Max(1, periode), 6), urenPerWeek, urenPerJaar);

    public static Berekeningsuitkomst Bereken(Regeling regeling, Berekeningsvraag vraag) => Budgetberekening.Bereken(regeling, vraag);

    /// <summary>De uren van de twee perioden van een jaar samen; de bron rekent in jaren.</summary>
    public static decimal UrenInJaar(Regeling regeling, string regime, int jaar, decimal urenPerJaar) =>
        new[] { (2 * jaar) - 1, 2 * jaar }.Sum(periode => Bereken(regeling, Vraag(regime, periode, urenPerJaar)).Uren!.Value.InUren);

    public static Regeling MetIntensiteit(Regeling regeling, Intensiteit intensiteit) =>
        regeling with { Regimes = [new("proef", "proef", 1, intensiteit, Onbekend<bool?>(), Onbekend<decimal?>(), Onbekend<decimal?>())] };

    public static Intensiteit Intensiteit(Intensiteitsoort soort, decimal? proef, params decimal?[] waarden) =>
        new(soort, [.. waarden.Select(Gegeven)], Gegeven<bool?>(true), Gegeven(proef));

    public static Oordeel OordeelVan(string code, Berekeningsuitkomst uitkomst) =>
        Assert.Single(uitkomst.Bevindingen, bevinding => bevinding.Code == code).Oordeel;
}
