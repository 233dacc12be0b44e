namespace Jobcoach.Domain.Termijnen;

/// <summary>De Nederlandse kalender van de Algemene termijnenwet (artikel 3), berekend voor elk jaar.</summary>
public static class Kalender
{
    /// <summary>Geen zaterdag, zondag of algemeen erkende feestdag.</summary>
    public static bool IsWerkdag(DateOnly dag) => dag.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && Feestdag(dag) is null;

    /// <summary>De dag zelf als het een werkdag is, anders de eerstvolgende werkdag (Algemene termijnenwet 1 lid 1).</summary>
    public static DateOnly EersteWerkdagVanaf(DateOnly dag)
    {
        while (!IsWerkdag(dag))
        {
            dag = dag.AddDays(1);
        }

        return dag;
    }

    /// <summary>
    /// De naam van de algemeen erkende feestdag, of null. Ook Goede Vrijdag (artikel 3 lid 2) en dagen die bij besluit zijn gelijkgesteld (lid 3).
    /// Eerste paasdag en eerste pinksterdag zijn altijd een zondag en worden daarom niet genoemd.
    /// </summary>
    public static string? Feestdag(DateOnly dag) => (dag.Month, dag.Day) switch
    {
        (1, 1) => "nieuwjaarsdag",
        (5, 5) => "bevrijdingsdag",
        (12, 25) => "eerste kerstdag",
        (12, 26) => "tweede kerstdag",
        _ when Gelijkstellingen.Bevat(dag) => "gelijkgesteld met een feestdag",
        _ when dag == VerjaardagVanDeKoning(dag.Year) => dag.Year < 2014 ? "koninginnedag" : "koningsdag",
        _ => Paasgebonden(dag.DayNumber - Eerstepaasdag(dag.Year).DayNumber),
    };

    private static string? Paasgebonden(int dagenNaPasen) => dagenNaPasen switch
    {
        -2 => "goede vrijdag",
        1 => "tweede paasdag",
        39 => "hemelvaartsdag",
        50 => "tweede pinksterdag",
        _ => null,
    };

    // Een zondag wordt ontzien: de dag ervoor wordt dan gevierd.
    private static DateOnly VerjaardagVanDeKoning(int jaar)
    {
        var dag = jaar < 2014 ? new DateOnly(jaar, 4, 30) : new DateOnly(jaar, 4, 27);
        return dag.DayOfWeek is DayOfWeek.Sunday ? dag.AddDays(-1) : dag;
    }

    // The Gregorian computus in the form of Meeus, Jones and Butcher; its letters have no meaning of their own.
    private static DateOnly Eerstepaasdag(int jaar)
    {
        var gulden = jaar % 19;
        var (eeuw, rest) = Math.DivRem(jaar, 100);
        var maan = ((19 * gulden) + eeuw - (eeuw / 4) - ((eeuw - ((eeuw + 8) / 25) + 1) / 3) + 15) % 30;
        var weekdag = (32 + (2 * (eeuw % 4)) + (2 * (rest / 4)) - maan - (rest % 4)) % 7;
        var correctie = (gulden + (11 * maan) + (22 * weekdag)) / 451;
        var telling = maan + weekdag - (7 * correctie) + 114;
        return new(jaar, telling / 31, (telling % 31) + 1);
    }
}
