namespace Jobcoach.Domain.Termijnen;

/// <summary>De verlenging van de Algemene termijnenwet, als laatste stap van een berekening.</summary>
internal static class Termijnenwet
{
    private const string Artikel = "Algemene termijnenwet 1 lid 1";

    /// <summary>De dag zelf, of de eerstvolgende werkdag waarop de termijn niet stilstaat.</summary>
    public static DateOnly Verleng(DateOnly dag, Func<DateOnly, bool> staatStil)
    {
        while (!Kalender.IsWerkdag(dag) || staatStil(dag))
        {
            dag = dag.AddDays(1);
        }

        return dag;
    }

    /// <summary>Eindigt de termijn op zaterdag, zondag of feestdag, dan loopt zij door tot en met de eerstvolgende werkdag.</summary>
    public static Termijnberekening Sluit(params IReadOnlyList<Termijnstap> stappen) => SluitOp(stappen, Kalender.EersteWerkdagVanaf(stappen[^1].Dag));

    /// <summary>Voegt de stap naar de laatste dag toe, als die anders is dan de dag van de laatste stap.</summary>
    public static Termijnberekening SluitOp(IReadOnlyList<Termijnstap> stappen, DateOnly laatste)
    {
        var dag = stappen[^1].Dag;
        return laatste == dag
            ? new(dag, [.. stappen])
            : new(laatste, [.. stappen, new(laatste, Artikel, Zin(dag, laatste))]);
    }

    private static string Zin(DateOnly dag, DateOnly laatste) =>
        $"{Datumtekst.Voluit(dag)} is geen werkdag ({Kalender.Feestdag(dag) ?? Datumtekst.Weekdag(dag)}). "
        + $"De termijn loopt door tot en met {Datumtekst.MetWeekdag(laatste)}"
        + (laatste == Kalender.EersteWerkdagVanaf(dag) ? "." : ", want daarvoor stond zij stil.");
}
