using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Zaken;
using Jobcoach.Embedded.Sqlite;
using Jobcoach.Embedded.Storage;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Embedded.Tests.Storage;

/// <summary>Lists stay fast at any number of zaken because each is one range of one index, in its order. This asks SQLite itself.</summary>
public sealed class QueryPlanTests
{
    private static readonly Zichtbaarheid[] Zichten =
        [Zichtbaarheid.Alles, new(WerknemerId: "x"), new(WerkgeverId: "x"), new(JobcoachorganisatieId: "x"), new("x", "x", "x"), new(null, "x", "x")];

    public static TheoryData<string> Lijsten =>
    [
        .. from zicht in Zichten
           from fase in (Fase?[])[null, Fase.Toets]
           select Overzichtlezer.Sql(new(zicht, fase, null, 50)),
        .. from zicht in Zichten
           from soort in (Taaksoort?[])[null, Taaksoort.Toetsen]
           from sortering in Enum.GetValues<Taaksortering>()
           where sortering is Taaksortering.Vervaldag || (zicht.WerknemerId ?? zicht.WerkgeverId) is null
           select Takenlezer.Sql(new(Rol.Toetser, zicht, soort, null, sortering, null, 50)),
        .. from behandelaar in (Behandelaarfilter?[])[null, new(null), new("x")]
           from aangehouden in (Aanhoudfilter?[])[null, new(default), new(default, Alleen: true)]
           from soort in (Taaksoort?[])[null, Taaksoort.Toetsen]
           from sortering in Enum.GetValues<Taaksortering>()
           where sortering is Taaksortering.Vervaldag || (behandelaar?.Id is null && aangehouden is not { Alleen: true })
           select Takenlezer.Sql(new(Rol.Toetser, Zichtbaarheid.Alles, soort, null, sortering, null, 50) { Behandelaar = behandelaar, Aangehouden = aangehouden, Regeling = "x" }),
        .. from organisatie in (string?[])[null, "x"]
           from regeling in (string?[])[null, "x"]
           select Resultaatteller.Sql(new(default, default, organisatie, regeling)),
        SqliteUitgaandStore.Lijst,
        SqliteUitgaandStore.Telling,
    ];

    [Theory]
    [MemberData(nameof(Lijsten))]
    public async Task A_list_is_one_range_of_one_index_in_its_order(string sql)
    {
        await using var database = SqliteDatabase.Open(SqliteOptions.Temporary(), StorageSchema.Scripts);

        var plan = database.Read(session => session.Query("EXPLAIN QUERY PLAN " + sql, row => row.Text(3), Parameters(sql)));

        Assert.StartsWith("SEARCH", Assert.Single(plan), StringComparison.Ordinal);
    }

    public static TheoryData<string> Tellingen =>
    [
        .. from zicht in (Zichtbaarheid[])[Zichtbaarheid.Alles, new(JobcoachorganisatieId: "x")]
           from behandelaar in (Behandelaarfilter?[])[null, new(null), new("x")]
           select Takenteller.Sql(new(Rol.Toetser, zicht, default) { Behandelaar = behandelaar, Regeling = "x" }),
    ];

    [Theory]
    [MemberData(nameof(Tellingen))]
    public async Task A_count_looks_at_no_row_of_the_table(string sql)
    {
        await using var database = SqliteDatabase.Open(SqliteOptions.Temporary(), StorageSchema.Scripts);

        var plan = database.Read(session => session.Query("EXPLAIN QUERY PLAN " + sql, row => row.Text(3), Parameters(sql)));

        Assert.True(plan[0].Contains("SEARCH", StringComparison.Ordinal) && (plan[0].Contains("COVERING INDEX", StringComparison.Ordinal) || sql.Contains("JobcoachorganisatieId=?4 AND Behandelaar<>", StringComparison.Ordinal)), plan[0]);
    }

    [Fact]
    public async Task A_search_for_a_name_is_a_range_of_the_index_and_a_look_for_each_other_word()
    {
        await using var database = SqliteDatabase.Open(SqliteOptions.Temporary(), StorageSchema.Scripts);

        var plan = database.Read(session => session.Query("EXPLAIN QUERY PLAN " + Zoekwoordenlijst.Sql, row => row.Text(3), Parameters(Zoekwoordenlijst.Sql)));

        Assert.DoesNotContain(plan, stap => stap.Contains("SCAN", StringComparison.Ordinal) || stap.Contains("TEMP", StringComparison.Ordinal));
    }

    private static SqlValue[] Parameters(string sql) => new SqlValue[Enumerable.Range(1, 13).Last(i => sql.Contains($"?{i}", StringComparison.Ordinal))];
}
