using Jobcoach.Mutatieproef;

namespace Jobcoach.Architecture.Tests.Mutaties;

/// <summary>The verdict on a mutation run must not be kinder than its report.</summary>
public sealed class UitslagTests
{
    private const string Rapport = """
        {"files":{
          "/ergens/src/Jobcoach.Domain/Termijnen/Klok.cs":{"mutants":[
            {"status":"Killed","mutatorName":"Equality mutation","replacement":"a < b","location":{"start":{"line":3}}},
            {"status":"Timeout","mutatorName":"Loop","replacement":"true","location":{"start":{"line":4}}},
            {"status":"Survived","mutatorName":"Logical mutation","replacement":"a\n    || b","location":{"start":{"line":5}}},
            {"status":"CompileError","mutatorName":"Loop","replacement":"x","location":{"start":{"line":6}}},
            {"status":"Pending","mutatorName":"Loop","replacement":"y","location":{"start":{"line":7}}}]},
          "/ergens/src/Jobcoach.Domain/Zaken/Zaak.cs":{"mutants":[
            {"status":"NoCoverage","mutatorName":"String mutation","replacement":"\"\"","location":{"start":{"line":9}}}]}}}
        """;

    [Fact]
    public void What_did_not_compile_does_not_count_and_what_was_not_decided_is_no_kill()
    {
        var uitslag = new Uitslag(Mutanten(), Overlevers.Lees([]));

        Assert.Equal(50m, uitslag.Score);
        Assert.Equal(66.7m, Math.Round(uitslag.Regelscore, 1));
        Assert.Equal(["Termijnen/Klok.cs:5", "Zaken/Zaak.cs:9"], uitslag.Onverklaard.Select(mutant => $"{mutant.Bestand}:{mutant.Regel}"));
        Assert.False(uitslag.Goed);
    }

    [Fact]
    public void A_survivor_with_a_reason_is_explained_and_a_row_that_no_longer_survives_is_named()
    {
        var uitslag = new Uitslag(Mutanten(), Overlevers.Lees(
        [
            "| bestand | soort | vervanging | reden |",
            "|---|---|---|---|",
            "| Termijnen/Klok.cs | Logical mutation | `a ¦¦ b` | Beide kunnen niet tegelijk. |",
            "| Zaken/Zaak.cs | String mutation | `\"\"` |  |",
            "| Termijnen/Klok.cs | Equality mutation | `a < b` | Was ooit zo. |",
        ]));

        Assert.Equal("Zaken/Zaak.cs", Assert.Single(uitslag.Onverklaard).Bestand);
        Assert.Equal(["Termijnen/Klok.cs: Equality mutation: a < b"], uitslag.Overbodig);
    }

    [Fact]
    public void The_output_ends_with_the_scores_and_their_norms()
    {
        var tekst = new StringWriter();

        new Uitslag(Mutanten(), Overlevers.Lees([])).Schrijf(tekst);

        Assert.EndsWith($"regels en termijnen: 66.7 % (minstens 95 %){Environment.NewLine}geheel: 50.0 % (minstens 90 %), 2 overlevers zonder reden{Environment.NewLine}", tekst.ToString());
    }

    private static IReadOnlyList<Mutant> Mutanten()
    {
        var bestand = Path.GetTempFileName();
        File.WriteAllText(bestand, Rapport);
        try
        {
            return Mutant.Lees(bestand);
        }
        finally
        {
            File.Delete(bestand);
        }
    }
}
