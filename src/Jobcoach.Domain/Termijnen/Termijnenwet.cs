namespace Jobcoach.Domain.Termijnen;

/// <summary>De verlenging van de Algemene termijnenwet, als laatste stap van een berekening.</summary>
internal static class Termijnenwet
{
    private const string Verlenging = "Algemene termijnenwet 1 lid 1";
    private const string Uitzondering = "Algemene termijnenwet 4";
    private const string Gelijkstelling = "Algemene termijnenwet 3 lid 3";

    /// <summary>Of de wet voor een termijn van deze lengte geldt: niet bij meer dan 90 dagen, twaalf weken of drie maanden, en niet bij jaren (artikel 4 onder a).</summary>
    public static bool Geldt(Termijnlengte lengte) => lengte.Eenheid switch
    {
        Termijneenheid.Dagen => lengte.Aantal <= 90,
        Termijneenheid.Weken => lengte.Aantal <= 12,
        Termijneenheid.Maanden => lengte.Aantal <= 3,
        _ => false,
    };

    /// <summary>De dag zelf, of de eerstvolgende werkdag waarop de termijn niet stilstaat.</summary>
    public static DateOnly Verleng(DateOnly dag, Func<DateOnly, bool> staatStil)
    {
        while (!Kalender.IsWerkdag(dag) || staatStil(dag))
        {
            dag = dag.AddDays(1);
        }

        return dag;
    }

    /// <summary>Sluit een termijn die uit deze stappen volgt: eindigt zij op zaterdag, zondag of feestdag, dan loopt zij door tot en met de eerstvolgende werkdag.</summary>
    /// <param name="lengte">De lengte van de termijn, die bepaalt of de wet geldt.</param>
    /// <param name="stappen">De stappen tot hier; nooit leeg.</param>
    public static Termijnberekening Sluit(Termijnlengte lengte, params IReadOnlyList<Termijnstap> stappen) =>
        SluitOp(lengte, stappen, _ => false);

    /// <summary>Sluit een termijn die ook kan stilstaan: een dag waarop zij stilstaat is niet de laatste.</summary>
    public static Termijnberekening SluitOp(Termijnlengte lengte, IReadOnlyList<Termijnstap> stappen, Func<DateOnly, bool> staatStil)
    {
        var dag = stappen[^1].Dag;
        if (!Geldt(lengte))
        {
            return Kalender.IsWerkdag(dag)
                ? new(dag, [.. stappen])
                : new(dag, [.. stappen, new(dag, Uitzondering, $"{GeenWerkdag(dag)} Een termijn van {lengte.Tekst} is te lang om te verlengen.")]);
        }

        var laatste = Verleng(dag, staatStil);
        List<Termijnstap> alle = [.. stappen];
        if (laatste > dag)
        {
            alle.Add(new(laatste, Verlenging, Zin(dag, laatste)));
        }

        if (!Gelijkstellingen.IsNagezocht(laatste.Year))
        {
            alle.Add(new(laatste, Gelijkstelling, $"Voor {laatste.Year} is niet bekend welke dagen met een feestdag gelijk zijn gesteld. Valt de laatste dag op zo'n dag, dan loopt de termijn langer door."));
        }

        return new(laatste, alle);
    }

    /// <summary>Bijvoorbeeld "7 maart 2026 is geen werkdag (zaterdag)."</summary>
    public static string GeenWerkdag(DateOnly dag) => $"{Datumtekst.Voluit(dag)} is geen werkdag ({Kalender.Feestdag(dag) ?? Datumtekst.Weekdag(dag)}).";

    private static string Zin(DateOnly dag, DateOnly laatste) =>
        (Kalender.IsWerkdag(dag) ? $"Op {Datumtekst.Voluit(dag)} stond de termijn stil. " : $"{GeenWerkdag(dag)} ")
        + $"De termijn loopt door tot en met {Datumtekst.MetWeekdag(laatste)}"
        + (Kalender.IsWerkdag(dag) || laatste == Kalender.EersteWerkdagVanaf(dag) ? "." : ", want daarvoor stond zij stil.");
}
