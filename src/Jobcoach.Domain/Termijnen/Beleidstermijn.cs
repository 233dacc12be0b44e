using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Termijnen;

/// <summary>
/// Een termijn uit een beleidsregel of verordening. De Algemene termijnenwet geldt alleen voor termijnen uit een wet of algemene maatregel van
/// bestuur; een regeling kan haar van toepassing verklaren. Zegt zij er niets over, dan loopt de termijn niet door (eigen keuze, geen bron) en
/// zegt een stap dat.
/// </summary>
public static class Beleidstermijn
{
    /// <summary>De laatste dag van de termijn, of bij terugtellen de vroegste.</summary>
    /// <param name="regel">De termijn van de regeling.</param>
    /// <param name="ankerdag">De dag vanaf wanneer wordt geteld; telt zelf niet mee.</param>
    /// <returns>Null als de regeling geen aantal of geen anker noemt: dan bepaalt een mens de dag.</returns>
    public static Termijnberekening? Bereken(Termijnregel regel, DateOnly ankerdag) =>
        regel is { Aantal: { Waarde: { } aantal, Bron: var bron }, Eenheid: { } eenheid, Anker: { } anker }
            ? Bereken(new(aantal, eenheid), bron, anker, ankerdag, regel.Feestdagverlenging)
            : null;

    /// <summary>Dezelfde termijn, maar teruggeteld vanaf het anker (Algemene termijnenwet 1 lid 2: dan nooit verlengd).</summary>
    public static Termijnberekening? Terug(Termijnregel regel, DateOnly ankerdag) =>
        Bereken(regel with { Aantal = regel.Aantal with { Waarde = -regel.Aantal.Waarde } }, ankerdag);

    private static Termijnberekening Bereken(Termijnlengte lengte, string bron, Termijnanker anker, DateOnly ankerdag, Param<bool?> verlenging)
    {
        var dag = lengte.Vanaf(ankerdag);
        var richting = lengte.Aantal < 0 ? "voor" : "na";
        Termijnstap[] stappen =
        [
            new(ankerdag, bron, $"De termijn telt vanaf {Naam(anker)}: {Datumtekst.Voluit(ankerdag)}."),
            new(dag, bron, $"{lengte.Tekst} {richting} {Datumtekst.Voluit(ankerdag)}: {Datumtekst.Voluit(dag)}."),
        ];
        return lengte.Aantal <= 0 ? new(dag, stappen)
            : verlenging.Waarde is true ? Termijnenwet.Sluit(lengte, stappen)
            : Sluit(stappen, verlenging);
    }

    /// <summary>Sluit een termijn die niet doorloopt: valt het einde niet op een werkdag, dan zegt een stap waarom het zo blijft.</summary>
    internal static Termijnberekening Sluit(IReadOnlyList<Termijnstap> stappen, Param<bool?> verlenging)
    {
        var dag = stappen[^1].Dag;
        return new(dag, Kalender.IsWerkdag(dag) ? [.. stappen] : [.. stappen, GeenVerlenging(dag, verlenging)]);
    }

    private static Termijnstap GeenVerlenging(DateOnly dag, Param<bool?> verlenging) => verlenging.Waarde is null
        ? new(dag, "Algemene termijnenwet 1", $"{Termijnenwet.GeenWerkdag(dag)} Geen bron zegt dat deze termijn dan doorloopt. Daarom loopt zij niet door.")
        : new(dag, verlenging.Bron, $"{Termijnenwet.GeenWerkdag(dag)} De regeling laat deze termijn niet doorlopen.");

    private static string Naam(Termijnanker anker) => anker switch
    {
        Termijnanker.StartWerk => "de eerste dag van het werk",
        Termijnanker.Ontvangst => "de dag van ontvangst",
        Termijnanker.Compleet => "de dag waarop de aanvraag compleet was",
        Termijnanker.Dagtekening => "de datum op de brief",
        Termijnanker.EindePeriode => "de laatste dag van de periode",
        Termijnanker.IngangWijziging => "de dag waarop de wijziging ingaat",
        Termijnanker.EindeDienstbetrekking => "de laatste dag van de dienstbetrekking",
        _ => "de laatste dag van de vorige termijn",
    };
}
