using Jobcoach.Embedded.Sqlite;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Embedded.Storage;

/// <summary>
/// Replaces the projection of a zaak. Only rows that differ are written, and a column that stands in an index is only set when it changes:
/// most versions of a zaak change nothing in the lists.
/// </summary>
internal static class Projectieschrijver
{
    public static bool IsBij(SqliteSession session, Zaakprojectie projectie) =>
        session.QueryFirst("SELECT Versie, Vorm FROM Overzichten WHERE Nummer=?1", row => new Stand(row.Number(0), row.Number(1)), projectie.Nummer.Waarde) is { } stand
        && (stand.Versie > projectie.Versie || (stand.Versie == projectie.Versie && stand.Vorm >= Zaakprojectie.Vorm));

    public static void Vervang(SqliteSession session, Zaakprojectie projectie)
    {
        // The check before was made on a snapshot; another may have been here since.
        if (!IsBij(session, projectie))
        {
            Overzicht(session, projectie);
            Taken(session, projectie);
            Resultaten(session, projectie);
            Organisatielijst.Noteer(session, projectie.Organisaties);
        }
    }

    private static void Overzicht(SqliteSession session, Zaakprojectie projectie)
    {
        var (overzicht, nummer) = (projectie.Overzicht, projectie.Nummer.Waarde);
        session.Execute(
            """
            INSERT INTO Overzichten(
                Nummer, Versie, Fase, FaseSinds, Regeling, Regelingversie, WerknemerId, WerkgeverId, JobcoachorganisatieId, JobcoachId, Beslistermijn)
            VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
            ON CONFLICT(Nummer) DO NOTHING
            """,
            nummer,
            projectie.Versie,
            overzicht.Fase.ToString(),
            overzicht.FaseSinds.DayNumber,
            overzicht.Regeling,
            overzicht.Regelingversie,
            overzicht.WerknemerId,
            overzicht.WerkgeverId,
            overzicht.JobcoachorganisatieId,
            overzicht.JobcoachId,
            Dag.Getal(overzicht.Beslistermijn));
        session.Execute(
            """
            UPDATE Overzichten SET Versie=?2, FaseSinds=?3, Regeling=?4, Regelingversie=?5, JobcoachId=?6, Periode=?7, Regime=?8, Beslistermijn=?9, Vorm=?10
            WHERE Nummer=?1
            """,
            nummer,
            projectie.Versie,
            overzicht.FaseSinds.DayNumber,
            overzicht.Regeling,
            overzicht.Regelingversie,
            overzicht.JobcoachId,
            overzicht.Periode,
            overzicht.Regime,
            Dag.Getal(overzicht.Beslistermijn),
            Zaakprojectie.Vorm);
        session.Execute("UPDATE Overzichten SET Fase=?2 WHERE Nummer=?1 AND Fase<>?2", nummer, overzicht.Fase.ToString());
        session.Execute(
            """
            UPDATE Overzichten SET WerknemerId=?2, WerkgeverId=?3, JobcoachorganisatieId=?4
            WHERE Nummer=?1 AND (WerknemerId, WerkgeverId, JobcoachorganisatieId)<>(?2, ?3, ?4)
            """,
            nummer,
            overzicht.WerknemerId,
            overzicht.WerkgeverId,
            overzicht.JobcoachorganisatieId);
    }

    private static void Taken(SqliteSession session, Zaakprojectie projectie)
    {
        var overzicht = projectie.Overzicht;
        foreach (var (volg, (taak, behandelaar, terugOp)) in projectie.Taken.Index())
        {
            session.Execute(
                """
                INSERT INTO Taken(
                    Nummer, Volg, Rol, Soort, Sinds, Vervaldag, Onderwerp, Fase, Regeling, WerknemerId, WerkgeverId, JobcoachorganisatieId, Behandelaar, TerugOp)
                VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
                ON CONFLICT(Nummer, Volg) DO UPDATE SET
                    (Rol, Soort, Sinds, Vervaldag, Onderwerp, Fase, Regeling, WerknemerId, WerkgeverId, JobcoachorganisatieId, Behandelaar, TerugOp)
                    =(?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
                WHERE (Rol, Soort, Sinds, Vervaldag, Onderwerp, Fase, Regeling, WerknemerId, WerkgeverId, JobcoachorganisatieId, Behandelaar, TerugOp)
                    IS NOT (?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
                """,
                projectie.Nummer.Waarde,
                volg,
                taak.Rol.ToString(),
                taak.Soort.ToString(),
                taak.Sinds.DayNumber,
                Dag.Getal(taak.Vervaldag),
                taak.Onderwerp,
                overzicht.Fase.ToString(),
                overzicht.Regeling,
                overzicht.WerknemerId,
                overzicht.WerkgeverId,
                overzicht.JobcoachorganisatieId,
                behandelaar ?? "",
                terugOp?.DayNumber ?? 0);
        }

        session.Execute("DELETE FROM Taken WHERE Nummer=?1 AND Volg>=?2", projectie.Nummer.Waarde, projectie.Taken.Count);
    }

    private static void Resultaten(SqliteSession session, Zaakprojectie projectie)
    {
        foreach (var (volg, regel) in projectie.Resultaten.Index())
        {
            session.Execute(
                """
                INSERT INTO Resultaten(Nummer, Volg, Halfjaar, BepaaldOp, JobcoachorganisatieId, Resultaat, Reden, Regeling, Periode, Regime)
                VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
                ON CONFLICT(Nummer, Volg) DO UPDATE SET
                    (Halfjaar, BepaaldOp, JobcoachorganisatieId, Resultaat, Reden, Regeling, Periode, Regime)=(?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
                WHERE (Halfjaar, BepaaldOp, JobcoachorganisatieId, Resultaat, Reden, Regeling, Periode, Regime) IS NOT (?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
                """,
                projectie.Nummer.Waarde,
                volg,
                Resultaatteller.Halfjaar(regel.BepaaldOp),
                regel.BepaaldOp.DayNumber,
                regel.JobcoachorganisatieId,
                regel.Resultaat.ToString(),
                regel.Reden?.ToString(),
                regel.Regeling,
                regel.Periode,
                regel.Regime ?? ""); // The column was made before there were schemes without regimes.
        }

        session.Execute("DELETE FROM Resultaten WHERE Nummer=?1 AND Volg>=?2", projectie.Nummer.Waarde, projectie.Resultaten.Count);
    }

    private sealed record Stand(long Versie, long Vorm);
}
