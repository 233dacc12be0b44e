using System.Globalization;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.Embedded.Sqlite;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Embedded.Storage;

/// <summary>Pages of the work list.</summary>
internal static class Takenlezer
{
    public static Pagina<Taakregel> Lees(SqliteSession session, Taakvraag vraag)
    {
        var hoogstens = Pagineren.Begrens(vraag.Hoogstens);
        var na = Plaats.Lees(vraag);
        var rijen = session.Query(
            Sql(vraag),
            row => new Rij(Regel(row), (int)row.Number(8)),
            vraag.Soort?.ToString(),
            vraag.Zicht.WerknemerId,
            vraag.Zicht.WerkgeverId,
            vraag.Zicht.JobcoachorganisatieId,
            vraag.Behandelaar?.Id,
            vraag.Regeling,
            vraag.Rol.ToString(),
            vraag.VervaltVoor is { } dag ? dag.DayNumber : Dag.Geen,
            vraag.Aangehouden?.Vandaag.DayNumber,
            na.Dag,
            na.Nummer,
            na.Volg,
            hoogstens + 1);
        return Pagineren.Pagina(rijen, hoogstens, rij => rij.Regel, rij => Plaats.Van(rij, vraag.Sortering).Schrijf(vraag.Sortering));
    }

    /// <summary>
    /// The same few texts over and over: one for each combination of filters and order. The index is named, so that none can turn into a scan unseen.
    /// </summary>
    internal static string Sql(Taakvraag vraag)
    {
        var volgorde = vraag.Sortering is Taaksortering.Sinds ? "Sinds" : "Vervaldag";
        var index = Takenfilter.Index(vraag.Zicht, vraag.Behandelaar, vraag.Aangehouden is { Alleen: true }, vraag.Soort is not null, volgorde);
        return $"""
            SELECT Nummer, Soort, Rol, Sinds, Vervaldag, Onderwerp, Fase, Regeling, Volg, JobcoachorganisatieId, Behandelaar, TerugOp FROM Taken INDEXED BY {index}
            WHERE {(vraag.Soort is null ? "" : "Soort=?1 AND ")}{Takenfilter.Sql(vraag.Zicht, vraag.Behandelaar, vraag.Regeling)}Rol=?7 AND Vervaldag<=?8
                {Aangehouden(vraag.Aangehouden)}AND ({volgorde}, Nummer, Volg)>(?10, ?11, ?12)
            ORDER BY {volgorde}, Nummer, Volg LIMIT ?13
            """;
    }

    private static string Aangehouden(Aanhoudfilter? filter) => filter switch
    {
        null => "",
        { Alleen: true } => "AND TerugOp>0 AND TerugOp>?9 ",
        _ => "AND TerugOp<=?9 ",
    };

    private static Taakregel Regel(SqlRow row) => new(
        Storage.Nummer.Lees(row.Text(0)),
        new(
            Enum.Parse<Taaksoort>(row.Text(1)),
            Enum.Parse<Rol>(row.Text(2)),
            Dag.Van(row.Number(3)),
            Dag.OfGeen(row.Number(4)),
            (int?)row.NumberOrNull(5)),
        Enum.Parse<Fase>(row.Text(6)),
        row.Text(7),
        row.Text(9),
        row.Text(10) is { Length: > 0 } behandelaar ? behandelaar : null,
        row.Number(11) is > 0 and var terugOp ? Dag.Van(terugOp) : null);

    private readonly record struct Rij(Taakregel Regel, int Volg);

    /// <summary>A place in the order of the list.</summary>
    private readonly record struct Plaats(long Dag, string Nummer, long Volg)
    {
        private static readonly Plaats Begin = new(-1, "", 0);

        public static Plaats Van(Rij rij, Taaksortering sortering) => new(
            Storage.Dag.Getal(sortering is Taaksortering.Sinds ? rij.Regel.Taak.Sinds : rij.Regel.Taak.Vervaldag),
            rij.Regel.Zaak.Waarde,
            rij.Volg);

        public static Plaats Lees(Taakvraag vraag) =>
            Bladwijzer.Lees(vraag.Na, Soort(vraag.Sortering), 4) is [_, var dag, var nummer, var volg]
            && long.TryParse(dag, NumberStyles.None, CultureInfo.InvariantCulture, out var dagGetal)
            && long.TryParse(volg, NumberStyles.None, CultureInfo.InvariantCulture, out var volgGetal)
            && Zaaknummer.TryParse(nummer, out var zaak)
                ? new(dagGetal, zaak.Waarde, volgGetal)
                : Begin;

        public string Schrijf(Taaksortering sortering) => Bladwijzer.Schrijf(
            Soort(sortering),
            Dag.ToString(CultureInfo.InvariantCulture),
            Nummer,
            Volg.ToString(CultureInfo.InvariantCulture));

        // A bookmark of the other order points nowhere in this one.
        private static string Soort(Taaksortering sortering) => sortering is Taaksortering.Sinds ? "ts" : "tv";
    }
}
