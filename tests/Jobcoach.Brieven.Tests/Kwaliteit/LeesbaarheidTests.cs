namespace Jobcoach.Brieven.Tests.Kwaliteit;

/// <summary>Elke brief is te lezen voor wie eenvoudig Nederlands leest.</summary>
public sealed class LeesbaarheidTests
{
    /// <summary>
    /// Vanaf 60 heet een tekst bij Flesch-Douma "standaard": te lezen met twee jaar voortgezet onderwijs. Dat is de grens die wij voor B1 aanhouden;
    /// de index meet alleen lengte van zinnen en woorden, en B1 is meer dan dat.
    /// </summary>
    private const double Ondergrens = 60;

    [Fact]
    public void Elke_brief_haalt_de_grens() => Assert.All(Zetsel.Alle.Where(Gewoon), zetsel => Assert.True(Leesbaarheid.Index(zetsel.Inhoud) >= Ondergrens, $"{Leesbaarheid.Index(zetsel.Inhoud):0.0}"));

    [Theory]
    [InlineData("werk", 1)]
    [InlineData("jobcoach", 2)] // het ene leenwoord dat in elke brief staat
    [InlineData("begeleiding", 4)]
    [InlineData("beëindigen", 5)]
    [InlineData("leeuw", 1)]
    [InlineData("2026", 1)]
    public void Lettergrepen_worden_geteld_zoals_het_Nederlands_ze_leest(string woord, int verwacht) => Assert.Equal(verwacht, Leesbaarheid.Lettergrepen(woord));

    [Fact]
    public void Korte_zinnen_met_korte_woorden_scoren_hoger_dan_lange()
    {
        var kort = Leesbaarheid.Index("Wij lezen de brief. Dan komt er een besluit.");
        var lang = Leesbaarheid.Index("Na kennisneming van de onderhavige correspondentie zal besluitvorming plaatsvinden overeenkomstig de daarvoor vastgestelde bestuursrechtelijke procedurevoorschriften.");

        Assert.True(kort > 90, $"{kort}");
        Assert.True(lang < 0, $"{lang}");
    }

    [Fact]
    public void De_formule_is_die_van_Douma() =>
        Assert.Equal(206.84 - 0.77 * 100 - 0.93 * 4, Leesbaarheid.Index("Wij kijk op werk. Dat is heel goed."), 6);

    // Names that fill half a letter and texts of others say nothing about our sentences.
    private static bool Gewoon(Zetsel zetsel) => !zetsel.Geval.Naam.Contains(", ", StringComparison.Ordinal);
}
